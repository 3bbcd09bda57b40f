// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventlog/eventreader.h"
#include "core/services/eventlog/eventwatch.h"
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct WatchedServer {
    WatchedServer()
    {
        link->wanted = true;
        fixture.io.addObserver(watch);
    }
    ~WatchedServer() { fixture.io.removeObserver(watch); }

    EventBatch read() { return reader.read(WatchLink::RingRecords); }

    SocketIoFixture fixture;
    std::shared_ptr<WatchLink> link = std::make_shared<WatchLink>();
    EventWatch watch{ *link, fixture.runtime.clock };
    EventReader reader{ link };
};

}

class TestEventWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsEventsBothWays();
    void recordsBroadcastsOnce();
    void recordsRoomsButNotPrivateOnes();
    void recordsConnections();
    void cutsLongArgumentsBetweenCharacters();
    void joinsAnswersWithEvents();
    void tellsAnswersOfOlderRecords();
    void tellsTimedOutAnswers();
    void recordsNothingWhileNobodyReads();
    void countsWhatIsLost();
    void knowsClientsThatCameBefore();
};

void TestEventWatch::recordsEventsBothWays()
{
    WatchedServer server;
    auto &peer = server.fixture.join("/", R"({"user":"ana"})");
    (void)server.read();

    peer.text(R"(2["chat",{"a":1},2])");
    server.fixture.newest().emit("reply", true);

    const auto records = server.read().records;
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].direction, EventDirection::In);
    QCOMPARE(records[0].event, u"chat"_s);
    QCOMPARE(records[0].nsp, u"/"_s);
    QCOMPARE(records[0].target, u"ana"_s);
    QCOMPARE(records[0].arguments, QByteArray(R"({"a":1},2)"));
    QCOMPARE(records[0].sizeBytes, qint64(qstrlen(R"(2["chat",{"a":1},2])")));
    QCOMPARE(records[0].atUs / 1000, server.fixture.runtime.clock.wallMilliseconds());
    QCOMPARE(records[0].ack, AckState::None);
    QCOMPARE(records[1].direction, EventDirection::Out);
    QCOMPARE(records[1].event, u"reply"_s);
    QCOMPARE(records[1].number, records[0].number + 1);
    QCOMPARE(records[1].client, server.fixture.newest().clientNumber());
}

void TestEventWatch::recordsBroadcastsOnce()
{
    WatchedServer server;
    server.fixture.join();
    server.fixture.newest().join("a");
    server.fixture.join();
    server.fixture.newest().join("b");
    (void)server.read();

    server.fixture.io.emit("all");
    server.fixture.io.to("a").emit("one");
    server.fixture.io.to("a").to("b").emit("two");

    const auto records = server.read().records;
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].target, QString());
    QCOMPARE(records[0].recipients, 2u);
    QCOMPARE(records[0].client, 0u);
    QCOMPARE(records[1].target, u"a"_s);
    QCOMPARE(records[1].recipients, 1u);
    QCOMPARE(records[2].target, u"a +1"_s);
    QCOMPARE(records[2].recipients, 2u);
}

void TestEventWatch::recordsRoomsButNotPrivateOnes()
{
    WatchedServer server;
    server.fixture.join("/", R"({"user":"ana"})");
    server.fixture.newest().join("lobby");
    server.fixture.newest().leave("lobby");

    const auto records = server.read().records;
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].event, u"connected"_s);
    QCOMPARE(records[1].event, u"room joined"_s);
    QCOMPARE(records[1].direction, EventDirection::Room);
    QCOMPARE(records[1].target, u"ana → lobby"_s);
    QCOMPARE(records[2].event, u"room left"_s);
}

void TestEventWatch::recordsConnections()
{
    WatchedServer server;
    auto &peer = server.fixture.join("/", R"({"user":"ana"})");
    peer.upgrade();
    peer.drop(CloseReason::PingTimeout);
    server.fixture.runtime.settle();

    const auto records = server.read().records;
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].direction, EventDirection::Connection);
    QCOMPARE(records[1].event, u"upgraded"_s);
    QCOMPARE(records[2].event, u"disconnected"_s);
    QCOMPARE(records[2].arguments, QByteArray(R"("ping timeout")"));
    QCOMPARE(records[2].target, u"ana"_s);
}

void TestEventWatch::cutsLongArgumentsBetweenCharacters()
{
    WatchedServer server;
    auto &peer = server.fixture.join();
    (void)server.read();

    // The quote moves the two-byte characters to odd places, so the cut goes through one.
    peer.text(R"(2["chat",")" + QByteArrayLiteral("é").repeated(200) + R"("])");

    const auto records = server.read().records;
    QCOMPARE(records.size(), 1);
    QVERIFY(records[0].argumentsCut);
    QCOMPARE(records[0].arguments, '"' + QByteArrayLiteral("é").repeated(99));
}

void TestEventWatch::joinsAnswersWithEvents()
{
    WatchedServer server;
    server.fixture.io.onConnection(
        [](Socket &socket) { socket.on("ask", [](const EventArguments &, const Ack &ack) { ack(1); }); });
    auto &peer = server.fixture.join();
    (void)server.read();

    peer.text(R"(27["ask"])");
    server.fixture.runtime.settle();

    const auto batch = server.read();
    QCOMPARE(batch.records.size(), 1);
    QCOMPARE(batch.records[0].ack, AckState::Answered);
    QCOMPARE(batch.records[0].ackUs, 0);
    QVERIFY(batch.acks.isEmpty());
}

void TestEventWatch::tellsAnswersOfOlderRecords()
{
    WatchedServer server;
    auto &peer = server.fixture.join();
    (void)server.read();
    server.fixture.newest().emitWithAck("question", [](const AckResult &) {});
    const auto asked = server.read().records;
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].ack, AckState::Waiting);

    server.fixture.runtime.advance(20ms);
    peer.text("30[]");

    const auto batch = server.read();
    QVERIFY(batch.records.isEmpty());
    QCOMPARE(batch.acks.size(), 1);
    QCOMPARE(batch.acks[0].number, asked[0].number);
    QCOMPARE(batch.acks[0].ack, AckState::Answered);
    QCOMPARE(batch.acks[0].ackUs, 20'000);
}

void TestEventWatch::tellsTimedOutAnswers()
{
    WatchedServer server;
    server.fixture.join();
    server.fixture.newest().timeout(100ms).emitWithAck("question", [](const AckResult &) {});
    (void)server.read();

    server.fixture.runtime.advance(110ms);

    const auto batch = server.read();
    QCOMPARE(batch.acks.size(), 1);
    QCOMPARE(batch.acks[0].ack, AckState::TimedOut);
}

void TestEventWatch::recordsNothingWhileNobodyReads()
{
    WatchedServer server;
    server.link->wanted = false;

    server.fixture.join().text(R"(2["chat"])");

    QVERIFY(server.read().records.isEmpty());
}

void TestEventWatch::countsWhatIsLost()
{
    WatchedServer server;
    auto &peer = server.fixture.join();
    (void)server.read();

    for (std::size_t i = 0; i < WatchLink::RingRecords + 7; ++i)
        peer.text(R"(2["chat"])");

    const auto batch = server.read();
    QCOMPARE(batch.records.size(), qsizetype(WatchLink::RingRecords));
    QCOMPARE(batch.dropped, 7u);
}

void TestEventWatch::knowsClientsThatCameBefore()
{
    WatchedServer server;
    server.link->wanted = false;
    auto &peer = server.fixture.join("/", R"({"user":"ana"})");
    server.link->wanted = true;

    server.reader.setLabel(server.fixture.newest().clientNumber(), u"ana"_s);
    peer.text(R"(2["chat"])");

    QCOMPARE(server.read().records.first().target, u"ana"_s);
}

QTEST_GUILESS_MAIN(TestEventWatch)
#include "tst_eventwatch.moc"
