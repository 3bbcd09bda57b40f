// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/modelrows.h"
#include "ui/models/clients/roster.h"
#include "ui/models/rooms/membersmodel.h"
#include "ui/models/rooms/roomsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using farol::testrows::client;
using farol::testrows::room;

namespace farol {

class TestRoomsModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsRoomsByNamespace();
    void hidesPrivateRoomsUntilAsked();
    void dropsNamespacesWithoutRooms();
    void recordsAMinuteOfActivity();
    void sortsRoomsWithinTheirNamespace();
    void showsAllRoomsInOneFlatList();
    void filtersByName();
    void snapshotRemovesWhatItDoesNotName();
    void listsMembersByRow();

private:
    using Change = RowChange<RoomRow, RoomRow::Key>;

    QStringList names(const QModelIndex &parent) const;

    std::unique_ptr<RoomsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRoomsModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<RoomsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Change change;
    change.updated
        = { room(u"/"_s, u"lobby"_s, 4), room(u"/routes"_s, u"route:17"_s, 22), room(u"/"_s, u"desk"_s, 9) };
    RoomRow own = room(u"/"_s, u"socket-1"_s, 1);
    own.isPrivate = true;
    change.updated.append(own);
    m_model->apply(change);
    m_model->tick(1000);
}

QStringList TestRoomsModel::names(const QModelIndex &parent) const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        names.append(m_model->index(row, 0, parent).data().toString());
    return names;
}

void TestRoomsModel::groupsRoomsByNamespace()
{
    QCOMPARE(names({}), (QStringList{ u"/"_s, u"/routes"_s }));
    QCOMPARE(names(m_model->index(0, 0)), (QStringList{ u"desk"_s, u"lobby"_s }));
    m_model->setSocketCounts({ { u"/"_s, 11 } });
    QCOMPARE(m_model->index(0, RoomsModel::MembersColumn).data().toString(), u"11"_s);
    QCOMPARE(m_model->index(1, RoomsModel::MembersColumn).data().toString(), u"0"_s);
    QCOMPARE(m_model->publicCount(), 3);
}

void TestRoomsModel::hidesPrivateRoomsUntilAsked()
{
    QCOMPARE(m_model->privateCount(), 1);
    QCOMPARE(m_model->shownCount(), 3);

    m_model->setPrivateShown(true);

    QCOMPARE(m_model->shownCount(), 4);
}

void TestRoomsModel::dropsNamespacesWithoutRooms()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);

    Change change;
    change.removed = { { u"/routes"_s, u"route:17"_s } };
    m_model->apply(change);

    QCOMPARE(names({}), QStringList{ u"/"_s });
    QCOMPARE(removed.count(), 2);
}

void TestRoomsModel::recordsAMinuteOfActivity()
{
    Change change;
    change.updated = { room(u"/"_s, u"lobby"_s, 4) };
    change.updated[0].eventsOutPerSecond = 7;
    m_model->apply(change);

    for (int second = 0; second < 80; ++second)
        m_model->tick(1000 * second);

    const auto history
        = m_model->indexOf({ u"/"_s, u"lobby"_s }).data(RoomsModel::HistoryRole).value<QList<double>>();
    QCOMPARE(history.size(), RoomsModel::HistorySeconds);
    QCOMPARE(history.last(), 7.0);
}

void TestRoomsModel::sortsRoomsWithinTheirNamespace()
{
    const QPersistentModelIndex lobby = m_model->indexOf({ u"/"_s, u"lobby"_s });

    m_model->sort(RoomsModel::NameColumn, Qt::DescendingOrder);

    QCOMPARE(names(m_model->index(0, 0)), (QStringList{ u"lobby"_s, u"desk"_s }));
    QCOMPARE(lobby.row(), 0);
}

void TestRoomsModel::showsAllRoomsInOneFlatList()
{
    m_model->setLayout(RoomsModel::Layout::Flat);
    QCOMPARE(names({}), (QStringList{ u"route:17"_s, u"desk"_s, u"lobby"_s }));

    Change change;
    change.updated = { room(u"/new"_s, u"late"_s, 1) };
    m_model->apply(change);
    QCOMPARE(m_model->rowCount(), 4);

    m_model->setLayout(RoomsModel::Layout::Tree);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestRoomsModel::filtersByName()
{
    m_model->setFilterText(u"DES"_s);

    QCOMPARE(names(m_model->index(0, 0)), QStringList{ u"desk"_s });
    QCOMPARE(m_model->shownCount(), 1);
}

void TestRoomsModel::snapshotRemovesWhatItDoesNotName()
{
    Change change;
    change.snapshot = true;
    change.updated = { room(u"/"_s, u"lobby"_s, 5) };
    m_model->apply(change);

    QCOMPARE(names({}), QStringList{ u"/"_s });
    QCOMPARE(names(m_model->index(0, 0)), QStringList{ u"lobby"_s });
}

void TestRoomsModel::listsMembersByRow()
{
    Roster roster;
    RowChange<ClientRow, quint64> change;
    change.updated = { client(1), client(2) };
    change.updated[1].eventsInPerSecond = 3;
    roster.apply(change);
    MembersModel members;
    const QAbstractItemModelTester tester(&members, QAbstractItemModelTester::FailureReportingMode::Fatal);

    members.show({ u"/"_s, u"lobby"_s }, roster, 5000);
    QCOMPARE(members.rowCount(), 2);
    QCOMPARE(members.index(0, MembersModel::ClientColumn).data().toString(), u"user2"_s);

    change.updated.clear();
    change.removed = { 2 };
    roster.apply(change);
    members.show({ u"/"_s, u"lobby"_s }, roster, 5000);
    QCOMPARE(members.rowCount(), 1);
}

}

QTEST_GUILESS_MAIN(farol::TestRoomsModel)
#include "tst_roomsmodel.moc"
