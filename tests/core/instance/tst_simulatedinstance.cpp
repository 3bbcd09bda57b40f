// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/servercontrol.h"
#include "core/api/serverfeed.h"
#include "core/instance/simulatedinstance.h"
#include "core/instance/simulation/simulatedworld.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SomeTime = 1'773'498'727'000;

SimulationOptions standingStill(int clients = 248)
{
    SimulationOptions options;
    options.clients = clients;
    options.fixedTimeMs = SomeTime;
    return options;
}

/// What a simulation told when it began.
struct Beginning {
    explicit Beginning(const SimulationOptions &options)
        : instance(options)
    {
        auto &feed = instance.feed();
        QObject::connect(&feed, &ServerFeed::frameArrived, &feed,
            [this](const TrafficFrame &frame) { frames.append(frame); });
        QObject::connect(&feed, &ServerFeed::clientsChanged, &feed,
            [this](const ClientChange &change) { clients = change; });
        QObject::connect(
            &feed, &ServerFeed::roomsChanged, &feed, [this](const RoomChange &change) { rooms = change; });
        QObject::connect(&feed, &ServerFeed::eventsArrived, &feed,
            [this](const EventBatch &batch) { events.append(batch.records); });
        QObject::connect(&feed, &ServerFeed::reportChanged, &feed,
            [this](const DeliveryReport &report) { reports.append(report); });
        instance.control().start();
    }

    SimulatedInstance instance;
    QList<TrafficFrame> frames;
    ClientChange clients;
    RoomChange rooms;
    QList<EventRecord> events;
    QList<DeliveryReport> reports;
};

}

class TestSimulatedInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsSimulated();
    void bringsFifteenMinutesOfHistory();
    void framesAgreeWithRows();
    void roomsAgreeWithClients();
    void inventsTheSameAgain();
    void inventsProperEvents();
    void comesAndGoesButKeepsItsSize();
    void totalsOnlyGrow();
    void livesOnByItself();
    void obeysOrders();
    void answersNotifications();
    void canBeEmpty();
};

void TestSimulatedInstance::saysThatItIsSimulated()
{
    Beginning simulation(standingStill());
    auto &feed = simulation.instance.feed();

    QCOMPARE(feed.state().run, RunState::Running);
    QCOMPARE(feed.state().simulated, true);
    simulation.instance.control().stop();
    QCOMPARE(feed.state().run, RunState::Stopped);
    QVERIFY(simulation.clients.snapshot && simulation.clients.updated.isEmpty());
}

void TestSimulatedInstance::bringsFifteenMinutesOfHistory()
{
    const Beginning simulation(standingStill());

    QCOMPARE(simulation.frames.size(), 901);
    QCOMPARE(simulation.frames.last().atMs, SomeTime);
    for (qsizetype i = 1; i < simulation.frames.size(); ++i) {
        const auto &before = simulation.frames[i - 1];
        const auto &frame = simulation.frames[i];
        QCOMPARE(frame.atMs - before.atMs, 1000);
        QVERIFY(frame.totalEventsIn >= before.totalEventsIn);
        QCOMPARE(frame.clients, frame.clientsPolling + frame.clientsWebSocket);
        QVERIFY(frame.ackP50Ms < frame.ackP95Ms && frame.ackP95Ms < frame.ackP99Ms);
    }
}

void TestSimulatedInstance::framesAgreeWithRows()
{
    const Beginning simulation(standingStill());
    const auto &frame = simulation.frames.last();
    int polling = 0;
    qsizetype sockets = 0;
    double eventsIn = 0;
    int live = 0;
    for (const auto &row : simulation.clients.updated) {
        live += row.liveness != ClientLiveness::Left;
        polling += row.liveness != ClientLiveness::Left && row.transport == ClientTransport::Polling;
        sockets += row.sockets.size();
        eventsIn += row.eventsInPerSecond;
    }

    QVERIFY(simulation.clients.snapshot);
    QCOMPARE(frame.clients, live);
    QCOMPARE(frame.clientsPolling, polling);
    QCOMPARE(frame.sockets, int(sockets));
    QCOMPARE(frame.eventsInPerSecond, eventsIn);
    const auto &rooms = simulation.rooms.updated;
    const auto own
        = std::count_if(rooms.begin(), rooms.end(), [](const RoomRow &row) { return row.isPrivate; });
    QCOMPARE(own, sockets);
    QCOMPARE(frame.rooms, int(rooms.size() - own));
    QVERIFY(polling * 100 > 5 * live && polling * 100 < 25 * live);
    QCOMPARE(frame.topEvents.size(), 5);
    QCOMPARE(frame.topRooms.size(), 5);
}

void TestSimulatedInstance::roomsAgreeWithClients()
{
    SimulatedWorld world(100, 5, SomeTime);
    for (int second = 1; second <= 600; ++second)
        world.advanceSecond(SomeTime + 1000 * second);
    std::map<RoomRow::Key, int> members;
    for (const auto &[number, client] : world.clients()) {
        for (const auto &socket : client.row.sockets) {
            for (const auto &room : socket.rooms)
                ++members[{ socket.nsp, room }];
        }
    }

    QCOMPARE(world.rooms().size(), members.size());
    for (const auto &[key, room] : world.rooms())
        QCOMPARE(room.members, members.at(key));
}

void TestSimulatedInstance::inventsTheSameAgain()
{
    const Beginning first(standingStill());
    const Beginning second(standingStill());
    auto options = standingStill();
    options.seed = 2;
    const Beginning other(options);

    QVERIFY(first.clients.updated == second.clients.updated);
    QVERIFY(first.rooms.updated == second.rooms.updated);
    QCOMPARE(first.events.size(), second.events.size());
    QVERIFY(first.clients.updated != other.clients.updated);
}

void TestSimulatedInstance::inventsProperEvents()
{
    const Beginning simulation(standingStill());

    QVERIFY(simulation.events.size() > 100);
    quint64 number = 0;
    for (const auto &event : simulation.events) {
        QCOMPARE(event.number, ++number);
        QVERIFY2(QJsonDocument::fromJson('[' + event.arguments + ']').isArray(), event.arguments.constData());
        QVERIFY(!event.event.isEmpty() && !event.target.isEmpty());
        QVERIFY(event.sizeBytes > event.arguments.size());
    }
}

void TestSimulatedInstance::comesAndGoesButKeepsItsSize()
{
    SimulatedWorld world(300, 1, SomeTime);
    (void)world.takeClients(true);
    int opened = 0;
    int closed = 0;
    for (int second = 1; second <= 900; ++second) {
        world.advanceSecond(SomeTime + 1000 * second);
        opened += world.openedInSecond();
        closed += world.closedInSecond();
    }
    const auto change = world.takeClients(false);

    QVERIFY(closed > 100);
    QVERIFY(opened > 100);
    QVERIFY(qAbs(int(world.clients().size()) - 300) <= 5);
    QVERIFY(!change.removed.isEmpty());
    QVERIFY(!world.leaveReasons().isEmpty());
}

void TestSimulatedInstance::totalsOnlyGrow()
{
    SimulatedWorld world(50, 1, SomeTime);
    const auto before = world.clients();

    world.advanceSecond(SomeTime + 1000);

    for (const auto &[number, client] : world.clients()) {
        const auto found = before.find(number);
        if (found == before.end())
            continue;
        QCOMPARE(client.row.eventsIn, found->second.row.eventsIn + client.row.eventsInPerSecond);
        QVERIFY(client.row.bytesOut >= found->second.row.bytesOut);
    }
}

void TestSimulatedInstance::livesOnByItself()
{
    SimulationOptions options;
    options.clients = 20;
    Beginning simulation(options);
    const auto frames = simulation.frames.size();
    const auto events = simulation.events.size();

    QTRY_VERIFY(simulation.frames.size() > frames);
    QTRY_VERIFY(simulation.events.size() > events);
    QVERIFY(simulation.frames.last().spanMs >= 1000);
}

void TestSimulatedInstance::obeysOrders()
{
    Beginning simulation(standingStill(20));
    const auto client = simulation.clients.updated.last();
    const auto socket = client.sockets.first();
    auto &control = simulation.instance.control();
    const auto rowNow = [&]() -> const ClientRow * {
        for (const auto &row : simulation.clients.updated) {
            if (row.number == client.number)
                return &row;
        }
        return nullptr;
    };

    control.joinRoom({ socket.id }, u"new room"_s);
    QTRY_VERIFY(rowNow() && rowNow()->sockets.first().rooms.contains(u"new room"_s));
    control.leaveRoom({ socket.id }, u"new room"_s);
    QTRY_VERIFY(rowNow() && !rowNow()->sockets.first().rooms.contains(u"new room"_s));
    control.disconnectSockets({ socket.id });
    QTRY_VERIFY(rowNow() && rowNow()->sockets.size() == client.sockets.size() - 1);
    control.closeClients({ client.number });
    QTRY_VERIFY(rowNow() && rowNow()->liveness == ClientLiveness::Left);
}

void TestSimulatedInstance::answersNotifications()
{
    Beginning simulation(standingStill());
    NotificationRequest request;
    request.ticket = 4;
    request.title = u"Hello"_s;
    request.target.kind = NotificationTarget::Kind::Rooms;
    request.target.rooms = { u"dispatch"_s };
    request.ackTimeout = std::chrono::milliseconds(500);

    simulation.instance.control().send(request);

    QCOMPARE(simulation.reports.size(), 1);
    QCOMPARE(simulation.reports.first().ticket, 4u);
    const auto recipients = simulation.reports.first().deliveries.size();
    QVERIFY(recipients > 5);
    QTRY_VERIFY(simulation.reports.last().closed);
    const auto &last = simulation.reports.last();
    QVERIFY(last.count(DeliveryState::Acknowledged) > 0);
    QCOMPARE(last.count(DeliveryState::Acknowledged) + last.count(DeliveryState::TimedOut), int(recipients));
}

void TestSimulatedInstance::canBeEmpty()
{
    const Beginning simulation(standingStill(0));

    QCOMPARE(simulation.frames.last().clients, 0);
    QVERIFY(simulation.events.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatedInstance)
#include "tst_simulatedinstance.moc"
