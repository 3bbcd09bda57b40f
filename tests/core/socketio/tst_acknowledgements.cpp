// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

class TestAcknowledgements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAClientOnce();
    void answersAClientMuchLater();
    void answersNobodyAfterTheClientLeft();
    void isNullWhenNobodyWaits();
    void getsTheClientsAnswer();
    void getsABinaryAnswer();
    void countsIdsPerNamespace();
    void ignoresAnswersNobodyAskedFor();
    void timesOut();
    void timesOutByDefault();
    void failsWhenTheClientLeaves();
    void gathersAnswersToABroadcast();
    void keepsPartialAnswersOnTimeout();
    void countsThoseWhoLeftAsMissing();
    void finishesWithNobody();
    void letsAckHandlersEndTheSocket();
};

void TestAcknowledgements::answersAClientOnce()
{
    SocketIoFixture f;
    auto &peer = f.join();
    f.newest().on("ask", [](const EventArguments &, Ack ack) {
        const auto copy = ack;
        QVERIFY(bool(ack));
        ack("first", 1);
        copy("second");
        QVERIFY(!ack);
    });

    peer.text("27[\"ask\"]");

    QCOMPARE(peer.take(), QList<QByteArray>{ "437[\"first\",1]" });
}

void TestAcknowledgements::answersAClientMuchLater()
{
    SocketIoFixture f;
    auto &peer = f.join();
    Ack kept;
    f.newest().on("ask", [&](const EventArguments &, const Ack &ack) { kept = ack; });

    peer.text("20[\"ask\"]");
    f.runtime.advance(3600s);
    kept();

    QCOMPARE(peer.take(), QList<QByteArray>{ "430[]" });
}

void TestAcknowledgements::answersNobodyAfterTheClientLeft()
{
    SocketIoFixture f;
    auto &peer = f.join();
    Ack kept;
    f.newest().on("ask", [&](const EventArguments &, const Ack &ack) { kept = ack; });

    peer.text("20[\"ask\"]");
    peer.drop();
    f.runtime.settle();
    kept("too late");

    QVERIFY(!kept);
    QVERIFY(peer.take().isEmpty());
}

void TestAcknowledgements::isNullWhenNobodyWaits()
{
    SocketIoFixture f;
    auto &peer = f.join();
    int calls = 0;
    f.newest().on("ask", [&](const EventArguments &, const Ack &ack) {
        ++calls;
        QVERIFY(!ack);
        ack("nobody hears this");
    });

    peer.text("2[\"ask\"]");

    QCOMPARE(calls, 1);
    QVERIFY(peer.take().isEmpty());
}

void TestAcknowledgements::getsTheClientsAnswer()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QByteArray answer;

    f.newest().emitWithAck(
        "ask", [&](const AckResult &result) { answer = result->list(); }, 5);
    QCOMPARE(peer.take(), QList<QByteArray>{ "420[\"ask\",5]" });
    peer.text("30[1,{\"b\":2}]");
    peer.text("30[\"again\"]");

    QCOMPARE(answer, "1,{\"b\":2}");
}

void TestAcknowledgements::getsABinaryAnswer()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QByteArray answer;

    f.newest().emitWithAck("ask", [&](const AckResult &result) { answer = result->at(0).toBytes(); });
    peer.text("61-0[{\"_placeholder\":true,\"num\":0}]");
    peer.binary("bytes");

    QCOMPARE(answer, "bytes");
}

void TestAcknowledgements::countsIdsPerNamespace()
{
    SocketIoFixture f;
    f.io.of("/a");
    auto &peer = f.join();
    peer.connectTo("/a");
    peer.forget();
    const auto ignore = [](const auto &) {};

    f.newest().emitWithAck("e", ignore);
    f.io.emitWithAck("e", ignore);
    f.newest().emitWithAck("e", ignore);
    f.newest("/a").emitWithAck("e", ignore);

    QCOMPARE(peer.take(), (QList<QByteArray>{ "420[\"e\"]", "421[\"e\"]", "422[\"e\"]", "42/a,0[\"e\"]" }));
}

void TestAcknowledgements::ignoresAnswersNobodyAskedFor()
{
    SocketIoFixture f;
    auto &peer = f.join();

    peer.text("399[]");

    QVERIFY(peer.isOpen());
}

void TestAcknowledgements::timesOut()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QList<AckError> errors;

    f.newest().timeout(50ms).emitWithAck(
        "e", [&](const AckResult &result) { errors.append(result.error()); });
    f.runtime.advance(49ms);
    QVERIFY(errors.isEmpty());
    f.runtime.advance(10ms);
    peer.text("30[]");

    QCOMPARE(errors, QList<AckError>{ AckError::TimedOut });
    QCOMPARE(ackErrorText(AckError::TimedOut), "operation has timed out");
}

void TestAcknowledgements::timesOutByDefault()
{
    SocketIoFixture f;
    f.join();
    int calls = 0;

    f.newest().emitWithAck("e", [&](const AckResult &result) { calls += result.ok() ? 0 : 1; });
    f.runtime.advance(31s);

    QCOMPARE(calls, 1);
}

void TestAcknowledgements::failsWhenTheClientLeaves()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QList<AckError> errors;

    f.newest().emitWithAck("e", [&](const AckResult &result) { errors.append(result.error()); });
    peer.text("1");
    f.runtime.advance(60s);

    QCOMPARE(errors, QList<AckError>{ AckError::Disconnected });
}

void TestAcknowledgements::gathersAnswersToABroadcast()
{
    SocketIoFixture f;
    auto &first = f.join();
    const auto firstId = f.newest().id();
    auto &second = f.join();
    const auto secondId = f.newest().id();
    std::optional<BroadcastResult> result;

    f.io.timeout(10s).emitWithAck(
        "e", [&](const BroadcastResult &r) { result = r; }, 1);
    QCOMPARE(first.take(), QList<QByteArray>{ "420[\"e\",1]" });
    f.runtime.clock.advance(3);
    second.text("30[2]");
    QVERIFY(!result);
    f.runtime.clock.advance(4);
    first.text("30[1]");

    QVERIFY(result && result->isComplete() && !result->timedOut);
    QCOMPARE(result->answers.size(), 2);
    QCOMPARE(result->answers.at(0).socketId, secondId);
    QCOMPARE(result->answers.at(0).latency, 3ms);
    QCOMPARE(result->answers.at(1).socketId, firstId);
    QCOMPARE(result->answers.at(1).latency, 7ms);
    QCOMPARE(result->answers.at(1).arguments.list(), "1");
}

void TestAcknowledgements::keepsPartialAnswersOnTimeout()
{
    SocketIoFixture f;
    auto &first = f.join();
    auto &second = f.join();
    const auto silentId = f.newest().id();
    int calls = 0;
    BroadcastResult result;

    f.io.timeout(100ms).emitWithAck("e", [&](const BroadcastResult &r) {
        result = r;
        ++calls;
    });
    first.text("30[\"yes\"]");
    f.runtime.advance(200ms);
    second.text("30[\"too late\"]");

    QCOMPARE(calls, 1);
    QVERIFY(result.timedOut);
    QCOMPARE(result.answers.size(), 1);
    QCOMPARE(result.missing, QList<QByteArray>{ silentId });
}

void TestAcknowledgements::countsThoseWhoLeftAsMissing()
{
    SocketIoFixture f;
    auto &first = f.join();
    const auto goneId = f.newest().id();
    auto &second = f.join();
    std::optional<BroadcastResult> result;

    f.io.emitWithAck("e", [&](const BroadcastResult &r) { result = r; });
    first.drop();
    f.runtime.settle();
    second.text("30[]");

    QVERIFY(result && !result->timedOut);
    QCOMPARE(result->missing, QList<QByteArray>{ goneId });
    QCOMPARE(result->answers.size(), 1);
}

void TestAcknowledgements::finishesWithNobody()
{
    SocketIoFixture f;
    std::optional<BroadcastResult> result;

    f.io.to("nobody").timeout(10ms).emitWithAck("e", [&](const BroadcastResult &r) { result = r; });
    QVERIFY(!result);
    f.runtime.settle();

    QVERIFY(result && result->isComplete() && result->answers.isEmpty());
}

void TestAcknowledgements::letsAckHandlersEndTheSocket()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    QList<bool> outcomes;
    const auto leave = [&](const AckResult &result) {
        outcomes.append(result.ok());
        socket.disconnect(CloseConnection::Yes);
    };

    socket.emitWithAck("a", leave);
    socket.emitWithAck("b", leave);
    socket.timeout(10ms).emitWithAck("c", leave);
    peer.text("30[]");
    f.runtime.advance(60s);

    QCOMPARE(outcomes, (QList<bool>{ true, false, false }));
    QVERIFY(f.io.connections().empty());
}

QTEST_GUILESS_MAIN(TestAcknowledgements)
#include "tst_acknowledgements.moc"
