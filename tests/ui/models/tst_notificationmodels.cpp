// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/modelrows.h"
#include "ui/models/clients/roster.h"
#include "ui/models/notifications/deliverymodel.h"
#include "ui/models/notifications/reportsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using farol::testrows::client;

namespace farol {

class TestNotificationModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsProblemsFirst();
    void followsOneReportByRow();
    void keepsTheNewestReports();
    void countsWhoATargetReaches();
    void forgetsClientsThatLeft();
};

namespace {

DeliveryReport report(quint64 ticket, const QList<DeliveryState> &states)
{
    DeliveryReport report;
    report.ticket = ticket;
    for (const DeliveryState state : states) {
        Delivery delivery;
        delivery.socketId = "s" + QByteArray::number(report.deliveries.size());
        delivery.label = QString::fromLatin1(delivery.socketId);
        delivery.state = state;
        report.deliveries.append(delivery);
    }
    return report;
}

}

void TestNotificationModels::putsProblemsFirst()
{
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setReport(report(1,
        { DeliveryState::Acknowledged, DeliveryState::LeftBefore, DeliveryState::Written,
            DeliveryState::TimedOut }));

    QCOMPARE(model.deliveryAt(0).state, DeliveryState::TimedOut);
    QCOMPARE(model.deliveryAt(1).state, DeliveryState::LeftBefore);
    QCOMPARE(model.deliveryAt(2).state, DeliveryState::Written);
    QCOMPARE(model.deliveryAt(3).state, DeliveryState::Acknowledged);
}

void TestNotificationModels::followsOneReportByRow()
{
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report(1, { DeliveryState::Written, DeliveryState::Written }));
    const QPersistentModelIndex first = model.index(0, DeliveryModel::ClientColumn);
    const QString label = first.data().toString();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setReport(report(1, { DeliveryState::Acknowledged, DeliveryState::Written }));

    QCOMPARE(first.data().toString(), label);
    QCOMPARE(model.deliveryAt(1).state, DeliveryState::Acknowledged);
    QCOMPARE(reset.count(), 0);
}

void TestNotificationModels::keepsTheNewestReports()
{
    ReportsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    for (quint64 ticket = 1; ticket <= ReportsModel::Kept + 3; ++ticket)
        model.apply(report(ticket, { DeliveryState::Written }));
    model.apply(report(50, { DeliveryState::TimedOut }));

    QCOMPARE(model.rowCount(), int(ReportsModel::Kept));
    QCOMPARE(model.reportAt(0).ticket, quint64(ReportsModel::Kept + 3));
    QCOMPARE(model.rowOf(3), -1);
    QCOMPARE(model.reportAt(model.rowOf(50)).count(DeliveryState::TimedOut), 1);
}

void TestNotificationModels::countsWhoATargetReaches()
{
    Roster roster;
    RowChange<ClientRow, quint64> change;
    change.updated = { client(1), client(2), client(3) };
    change.updated[0].sockets.append(SocketRow{ "x", u"/admin"_s, {}, 0 });
    change.updated[1].sockets[0].rooms = { u"desk"_s };
    change.updated[2].sockets.append(SocketRow{ "y", u"/routes"_s, { u"lobby"_s }, 0 });
    roster.apply(change);
    NotificationTarget target;

    QCOMPARE(roster.reachOf(target).sockets, 4);
    QCOMPARE(roster.reachOf(target).clients, 3);
    target.kind = NotificationTarget::Kind::Namespace;
    target.nsp = u"/routes"_s;
    QCOMPARE(roster.reachOf(target).clients, 1);
    target.kind = NotificationTarget::Kind::Rooms;
    target.nsp = u"/"_s;
    target.rooms = { u"lobby"_s, u"desk"_s };
    target.exceptClients = { 3 };
    QCOMPARE(roster.reachOf(target).sockets, 2);
    target.exceptRooms = { u"desk"_s };
    QCOMPARE(roster.reachOf(target).sockets, 1);
    target = {};
    target.kind = NotificationTarget::Kind::Clients;
    target.clients = { 3, 99 };
    QCOMPARE(roster.reachOf(target).sockets, 2);

    QCOMPARE(roster.namespaces(), (QList<QString>{ u"/"_s, u"/admin"_s, u"/routes"_s }));
    QCOMPARE(roster.rooms(u"/"_s), (QList<QString>{ u"desk"_s, u"lobby"_s }));
    QCOMPARE(roster.socketsIn(u"/"_s, u"lobby"_s).size(), 2);
}

void TestNotificationModels::forgetsClientsThatLeft()
{
    Roster roster;
    RowChange<ClientRow, quint64> change;
    change.updated = { client(1), client(2) };
    roster.apply(change);

    change.updated = { client(1) };
    change.updated[0].liveness = ClientLiveness::Left;
    change.removed = { 2 };
    roster.apply(change);

    QVERIFY(roster.clients().isEmpty());
}

}

QTEST_GUILESS_MAIN(farol::TestNotificationModels)
#include "tst_notificationmodels.moc"
