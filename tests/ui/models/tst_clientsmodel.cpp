// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/modelrows.h"
#include "ui/format/itemroles.h"
#include "ui/models/clients/clientsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using farol::testrows::client;

namespace farol {

class TestClientsModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void insertsAndRemovesByRow();
    void mergesNeighboursIntoOneChange();
    void keepsClientsThatLeftForFiveMinutes();
    void showsSocketsAsChildren();
    void followsSocketsThatComeAndGo();
    void sortsOnTickAndKeepsIndexes();
    void holdsOrderWhileHeld();
    void filtersByTextTransportAndRoom();
    void snapshotKeepsSelectionsOfKnownRows();
    void takesTenThousandClientsInFewSignals();

private:
    using Change = RowChange<ClientRow, quint64>;

    Change rows(quint64 first, quint64 last) const;
    QList<quint64> order() const;

    std::unique_ptr<ClientsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestClientsModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ClientsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TestClientsModel::Change TestClientsModel::rows(quint64 first, quint64 last) const
{
    Change change;
    for (quint64 number = first; number <= last; ++number)
        change.updated.append(client(number));
    return change;
}

QList<quint64> TestClientsModel::order() const
{
    QList<quint64> numbers;
    for (int row = 0; row < m_model->rowCount(); ++row)
        numbers.append(m_model->index(row, 0).data(ClientsModel::NumberRole).toULongLong());
    return numbers;
}

void TestClientsModel::insertsAndRemovesByRow()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    m_model->apply(rows(1, 5), 1000);

    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->index(2, ClientsModel::UserColumn).data().toString(), u"user3"_s);
}

void TestClientsModel::mergesNeighboursIntoOneChange()
{
    m_model->apply(rows(1, 10), 1000);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    Change change = rows(3, 5);
    change.updated += rows(8, 8).updated;
    m_model->apply(change, 1000);

    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 4);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 7);
}

void TestClientsModel::keepsClientsThatLeftForFiveMinutes()
{
    m_model->apply(rows(1, 3), 1000);

    Change gone;
    gone.removed = { 2 };
    m_model->apply(gone, 2000);
    m_model->tick(2000 + ClientsModel::LeftKeptMs - 1);

    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->indexOf(2).data(MutedRole).toBool());
    QCOMPARE(m_model->client(2)->leftAtMs, 2000);

    m_model->tick(2000 + ClientsModel::LeftKeptMs);

    QCOMPARE(order(), (QList<quint64>{ 1, 3 }));
}

void TestClientsModel::showsSocketsAsChildren()
{
    ClientRow row = client(1);
    row.sockets.append(SocketRow{ "second", u"/routes"_s, { u"a"_s, u"b"_s }, 1000 });
    Change change;
    change.updated = { row };
    m_model->apply(change, 1000);

    const QModelIndex parent = m_model->index(0, 0);
    const QModelIndex child = m_model->index(1, ClientsModel::RoomsColumn, parent);

    QCOMPARE(m_model->rowCount(parent), 2);
    QCOMPARE(child.data().toString(), u"2"_s);
    QCOMPARE(child.data(ClientsModel::SocketIdRole).toByteArray(), QByteArray("second"));
    QCOMPARE(m_model->clientAt(child)->number, quint64(1));
    QCOMPARE(child.parent(), parent);
}

void TestClientsModel::followsSocketsThatComeAndGo()
{
    m_model->apply(rows(1, 2), 1000);
    const QPersistentModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);

    ClientRow row = client(1);
    row.sockets.prepend(SocketRow{ "new", u"/chat"_s, {}, 1000 });
    Change change;
    change.updated = { row };
    m_model->apply(change, 1000);

    QCOMPARE(inserted.count(), 1);
    QVERIFY(first.isValid());
    QCOMPARE(first.data(ClientsModel::SocketIdRole).toByteArray(), QByteArray("socket-1"));

    row.sockets.removeLast();
    change.updated = { row };
    m_model->apply(change, 1000);

    QCOMPARE(removed.count(), 1);
    QVERIFY(!first.isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 1);
}

void TestClientsModel::sortsOnTickAndKeepsIndexes()
{
    m_model->apply(rows(1, 3), 1000);
    const QPersistentModelIndex third = m_model->indexOf(3);
    const QPersistentModelIndex socket = m_model->index(0, 0, third);

    Change change = rows(3, 3);
    change.updated[0].eventsOutPerSecond = 90;
    m_model->apply(change, 1000);
    QCOMPARE(order(), (QList<quint64>{ 1, 2, 3 }));
    m_model->tick(2000);

    QCOMPARE(order(), (QList<quint64>{ 3, 1, 2 }));
    QCOMPARE(third.row(), 0);
    QCOMPARE(socket.parent().row(), 0);
}

void TestClientsModel::holdsOrderWhileHeld()
{
    m_model->apply(rows(1, 3), 1000);
    m_model->setHeld(true);
    Change change = rows(3, 3);
    change.updated[0].eventsOutPerSecond = 90;

    m_model->apply(change, 1000);
    m_model->tick(2000);
    QCOMPARE(order(), (QList<quint64>{ 1, 2, 3 }));

    m_model->setHeld(false);
    m_model->tick(3000);
    QCOMPARE(order(), (QList<quint64>{ 3, 1, 2 }));
}

void TestClientsModel::filtersByTextTransportAndRoom()
{
    Change change = rows(1, 20);
    change.updated[4].transport = ClientTransport::WebSocket;
    change.updated[4].sockets[0].rooms = { u"dispatch"_s };
    m_model->apply(change, 1000);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    ClientFilter filter;
    filter.text = u"USER1"_s;
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 11);
    filter = {};
    filter.transport = ClientTransport::WebSocket;
    m_model->setFilter(filter);
    QCOMPARE(order(), QList<quint64>{ 5 });
    filter = {};
    filter.room = u"dispatch"_s;
    m_model->setFilter(filter);
    QCOMPARE(order(), QList<quint64>{ 5 });
    m_model->setFilter({});

    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(m_model->total(), 20);
    QCOMPARE(reset.count(), 0);
}

void TestClientsModel::snapshotKeepsSelectionsOfKnownRows()
{
    m_model->apply(rows(1, 5), 1000);
    const QPersistentModelIndex kept = m_model->indexOf(4);

    Change snapshot = rows(3, 8);
    snapshot.snapshot = true;
    m_model->apply(snapshot, 1000);

    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(ClientsModel::NumberRole).toULongLong(), 4U);
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->total(), 6);
}

void TestClientsModel::takesTenThousandClientsInFewSignals()
{
    // The tester looks at every row after each signal, which is not what is counted here.
    m_tester.reset();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);

    for (quint64 first = 1; first < 10'000; first += 1000)
        m_model->apply(rows(first, first + 999), 1000);
    Change every = rows(1, 10'000);
    m_model->apply(every, 1000);
    Change odd;
    for (quint64 number = 1; number <= 10'000; number += 2)
        odd.updated.append(client(number));
    m_model->apply(odd, 1000);
    Change half;
    half.snapshot = true;
    half.updated = rows(5001, 10'000).updated;
    m_model->apply(half, 1000);

    QCOMPARE(m_model->rowCount(), 5000);
    QCOMPARE(inserted.count(), 10);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(changed.count(), 3);
}

}

QTEST_GUILESS_MAIN(farol::TestClientsModel)
#include "tst_clientsmodel.moc"
