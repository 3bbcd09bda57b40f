// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clientroster.h"
#include "core/services/clients/leftclients.h"
#include "core/services/clients/rosterrows.h"
#include "core/services/metrics/livenamespace.h"
#include "core/services/metrics/refusallog.h"
#include "core/services/metrics/trafficsampler.h"
#include "tests/support/socketio/socketiofixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace farol;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A server in memory with everything that counts.
struct CountedServer {
    CountedServer()
        : sampler(fixture.runtime, { names, counters, roster, refusals })
        , live(fixture.io, fixture.runtime.clock, u"Test"_s)
    {
        fixture.io.addObserver(roster);
        fixture.io.addObserver(counters);
        fixture.io.addObserver(left);
        sampler.addReceiver([this](const TrafficFrame &made) { frame = made; });
        sampler.addReceiver([this](const TrafficFrame &made) { live.publish(made); });
        sampler.start();
    }
    ~CountedServer()
    {
        fixture.io.removeObserver(left);
        fixture.io.removeObserver(counters);
        fixture.io.removeObserver(roster);
    }

    [[nodiscard]] const ClientMeter &meter() const { return *roster.clients().begin()->second; }

    SocketIoFixture fixture;
    NameTable names;
    TrafficCounters counters{ names };
    ClientRoster roster{ fixture.runtime.clock };
    LeftClients left{ fixture.runtime.clock };
    RefusalLog refusals{ fixture.runtime.clock };
    TrafficSampler sampler;
    LiveNamespace live;
    TrafficFrame frame;
};

}

class TestTrafficCounters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhoIsThere();
    void countsEventsAndBytesExactly();
    void countsBroadcastsPerRecipient();
    void leavesTheSenderOutOfItsBroadcast();
    void makesOneFrameASecond();
    void namesTheTopOfEverything();
    void measuresAcknowledgements();
    void makesRowsOfClientsAndRooms();
    void tellsWhatChanged();
    void rememberWhoLeftForFiveMinutes();
    void countsReasons();
    void publishesMetricsToLive();
    void answersTheClock();
};

void TestTrafficCounters::countsWhoIsThere()
{
    CountedServer server;
    auto &first = server.fixture.join("/", R"({"user":"ana"})");
    server.fixture.join();
    first.upgrade();
    QCOMPARE(server.counters.clients(), 2);
    QCOMPARE(server.counters.webSocketClients(), 1);
    QCOMPARE(server.counters.sockets(), 2);

    first.drop();
    server.fixture.runtime.settle();

    QCOMPARE(server.counters.clients(), 1);
    QCOMPARE(server.counters.webSocketClients(), 0);
    QCOMPARE(server.counters.sockets(), 1);
    QCOMPARE(server.counters.totals().opened, 2u);
    QCOMPARE(server.counters.totals().closed, 1u);
}

void TestTrafficCounters::countsEventsAndBytesExactly()
{
    CountedServer server;
    auto &peer = server.fixture.join();

    peer.text(R"(2["chat","hello"])");
    server.fixture.newest().emit("reply", 1);

    const auto &totals = server.counters.totals();
    QCOMPARE(totals.eventsIn, 1u);
    QCOMPARE(totals.bytesIn, quint64(qstrlen(R"(2["chat","hello"])")));
    QCOMPARE(totals.eventsOut, 1u);
    QCOMPARE(totals.bytesOut, quint64(qstrlen(R"(2["reply",1])")));
    QCOMPARE(server.meter().connection.traffic().eventsIn, 1u);
    QCOMPARE(server.meter().connection.traffic().bytesOut, totals.bytesOut);
}

void TestTrafficCounters::countsBroadcastsPerRecipient()
{
    CountedServer server;
    server.fixture.join();
    server.fixture.join();

    server.fixture.io.emit("news", 1);

    const auto &totals = server.counters.totals();
    QCOMPARE(totals.eventsOut, 2u);
    QCOMPARE(totals.bytesOut, 2 * quint64(qstrlen(R"(2["news",1])")));
    for (const auto &[number, client] : server.roster.clients())
        QCOMPARE(client->connection.traffic().eventsOut, 1u);
}

void TestTrafficCounters::leavesTheSenderOutOfItsBroadcast()
{
    CountedServer server;
    server.fixture.io.onConnection([](Socket &socket) {
        socket.on("all", [&socket](const EventArguments &) { socket.broadcast().emit("all"); });
    });
    auto &sender = server.fixture.join();
    server.fixture.join();

    sender.text(R"(2["all"])");
    server.fixture.runtime.settle();

    quint64 sent = 0;
    for (const auto &[number, client] : server.roster.clients()) {
        QCOMPARE(client->connection.traffic().eventsIn + client->connection.traffic().eventsOut, 1u);
        sent += client->connection.traffic().eventsOut;
    }
    QCOMPARE(sent, server.counters.totals().eventsOut);
}

void TestTrafficCounters::makesOneFrameASecond()
{
    CountedServer server;
    auto &peer = server.fixture.join();
    peer.text(R"(2["chat"])");
    peer.text(R"(2["chat"])");

    server.fixture.runtime.advance(1005ms);

    QCOMPARE(server.frame.clients, 1);
    QCOMPARE(server.frame.opened, 1);
    QVERIFY(qAbs(server.frame.eventsInPerSecond - 2) < 0.02);
    QCOMPARE(server.frame.totalEventsIn, 2u);
    QVERIFY(qAbs(server.frame.spanMs - 1000) <= 5);

    server.fixture.runtime.advance(1000ms);

    QCOMPARE(server.frame.eventsInPerSecond, 0);
    QCOMPARE(server.frame.opened, 0);
    QCOMPARE(server.frame.totalEventsIn, 2u);
}

void TestTrafficCounters::namesTheTopOfEverything()
{
    CountedServer server;
    auto &peer = server.fixture.join("/", R"({"user":"ana"})");
    server.fixture.newest().join("dispatch");
    peer.text(R"(2["often"])");
    peer.text(R"(2["often"])");
    peer.text(R"(2["rarely"])");

    server.fixture.runtime.advance(1005ms);

    QCOMPARE(server.frame.topEvents.size(), 2);
    QCOMPARE(server.frame.topEvents.first().name, u"often"_s);
    QCOMPARE(server.frame.topRooms, (QList<NamedCount>{ { u"dispatch"_s, 1 } }));
    QCOMPARE(server.frame.topClients.first().name, u"ana"_s);
    QCOMPARE(server.frame.rooms, 1);
}

void TestTrafficCounters::measuresAcknowledgements()
{
    CountedServer server;
    auto &peer = server.fixture.join();
    server.fixture.newest().emitWithAck("question", [](const AckResult &) {});
    server.fixture.runtime.advance(20ms);
    peer.text("30[]");

    server.fixture.runtime.advance(1000ms);

    QVERIFY(qAbs(server.frame.ackP50Ms - 20) < 2);
    QVERIFY(qAbs(server.frame.ackP99Ms - 20) < 2);

    server.fixture.runtime.advance(1000ms);
    QCOMPARE(server.frame.ackP50Ms, -1);
}

void TestTrafficCounters::makesRowsOfClientsAndRooms()
{
    CountedServer server;
    auto &peer = server.fixture.join("/", R"({"nickname":"bia"})");
    server.fixture.newest().join("lobby");
    peer.text(R"(2["chat"])");
    server.fixture.io.to("lobby").emit("hello");
    server.fixture.runtime.advance(1005ms);

    const auto row = clientRow(server.meter());
    QCOMPARE(row.user, u"bia"_s);
    QCOMPARE(row.address, u"127.0.0.1"_s);
    QCOMPARE(row.port, 40'000);
    QCOMPARE(row.transport, ClientTransport::Polling);
    QCOMPARE(row.sockets.size(), 1);
    QCOMPARE(row.sockets.first().rooms, QList<QString>{ u"lobby"_s });
    QCOMPARE(row.eventsInPerSecond, 1u);
    QCOMPARE(row.eventsOutPerSecond, 1u);
    QCOMPARE(row.upgradedAfterMs, -1);

    const auto &meter = server.roster.rooms().at({ "/", "lobby" });
    const auto room = roomRow(meter);
    QCOMPARE(room.key(), RoomRow::Key(u"/"_s, u"lobby"_s));
    QCOMPARE(room.members, 1);
    QCOMPARE(room.isPrivate, false);
    QCOMPARE(room.eventsInPerSecond, 1u);
    QCOMPARE(room.eventsOutPerSecond, 1u);
    QCOMPARE(server.roster.rooms().size(), 2u);
    QCOMPARE(server.roster.publicRoomCount(), 1);
}

void TestTrafficCounters::tellsWhatChanged()
{
    CountedServer server;
    server.fixture.join();
    server.roster.setTracking(Tracking::On);
    QVERIFY(server.roster.takeChangedClients().empty());

    auto &socket = server.fixture.newest();
    socket.join("lobby");
    QCOMPARE(server.roster.takeChangedClients().size(), 1u);
    QCOMPARE(server.roster.takeChangedRooms().size(), 1u);

    socket.leave("lobby");
    QCOMPARE(server.roster.takeChangedClients().size(), 1u);
    QVERIFY(server.roster.takeChangedRooms().empty());
    QCOMPARE(server.roster.takeEndedRooms(), (QList<ClientRoster::RoomKey>{ { "/", "lobby" } }));
    QVERIFY(server.roster.takeChangedClients().empty());
}

void TestTrafficCounters::rememberWhoLeftForFiveMinutes()
{
    CountedServer server;
    auto &peer = server.fixture.join("/", R"({"user":"ana"})");
    peer.drop(CloseReason::PingTimeout);
    server.fixture.runtime.settle();

    const auto rows = server.left.takeNew();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().user, u"ana"_s);
    QCOMPARE(rows.first().liveness, ClientLiveness::Left);
    QCOMPARE(rows.first().leftReason, u"ping timeout"_s);
    QVERIFY(server.left.takeNew().isEmpty());
    QVERIFY(server.left.takeExpired().isEmpty());

    server.fixture.runtime.clock.advance(5min);
    QCOMPARE(server.left.takeExpired(), QList<quint64>{ rows.first().number });
    QVERIFY(server.left.rows().isEmpty());
}

void TestTrafficCounters::countsReasons()
{
    CountedServer server;
    server.fixture.join().drop(CloseReason::PingTimeout);
    server.refusals.refused({ "session ID unknown", "127.0.0.1:1", {} });
    server.refusals.refused({ "session ID unknown", "127.0.0.1:1", {} });

    server.fixture.runtime.advance(1005ms);

    QCOMPARE(server.frame.disconnectReasons, (QList<NamedCount>{ { u"ping timeout"_s, 1 } }));
    QCOMPARE(server.frame.refusals, (QList<NamedCount>{ { u"session ID unknown"_s, 2 } }));
    QCOMPARE(server.frame.errors, 2);
    QCOMPARE(server.frame.totalErrors, 2u);
}

void TestTrafficCounters::publishesMetricsToLive()
{
    CountedServer server;
    auto &page = server.fixture.join("/live");

    server.fixture.runtime.advance(1005ms);

    const auto packets = page.take();
    QCOMPARE(packets.size(), 1);
    const auto prefix = QByteArray(R"(42/live,["metrics",)");
    QVERIFY(packets.first().startsWith(prefix));
    const auto message = QJsonDocument::fromJson(packets.first().sliced(prefix.size()).chopped(1)).object();
    const auto values = message.value("server"_L1).toObject();
    QCOMPARE(values.value("name"_L1).toString(), u"Test"_s);
    QCOMPARE(values.value("clients"_L1).toInt(), 1);
    QVERIFY(values.value("ackP95Ms"_L1).isNull());
    QVERIFY(values.contains("eventsInPerSecond"_L1));
    QVERIFY(message.value("host"_L1).toObject().value("memoryTotalBytes"_L1).toDouble() > 0);
    QCOMPARE(qint64(message.value("time"_L1).toDouble()), server.frame.atMs);
}

void TestTrafficCounters::answersTheClock()
{
    CountedServer server;
    auto &page = server.fixture.join("/live");

    page.text(R"(2/live,7["clock"])");
    server.fixture.runtime.settle();

    const auto now = QByteArray::number(server.fixture.runtime.clock.wallMilliseconds());
    QCOMPARE(page.take(), QList<QByteArray>{ "43/live,7[" + now + ']' });
}

QTEST_GUILESS_MAIN(TestTrafficCounters)
#include "tst_trafficcounters.moc"
