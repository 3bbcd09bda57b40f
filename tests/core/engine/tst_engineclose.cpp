// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// How sessions end, from either side, in every state and from within callbacks.
class TestEngineClose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersParkedPoll();
    void waitsForNextPoll();
    void sendsWhatIsQueuedBeforeTheEnd();
    void givesUpWaitingForPoll();
    void discardsWithoutFlush();
    void discardsWhileWaiting();
    void hearsClientCloseWhileWaiting();
    void closesWebSocketAfterWhatIsQueued();
    void ignoresSendAndSecondClose();
    void ignoresPacketsAfterClose();
    void closesWithinPayload();
    void deliversRepliesBeforeClientsGoodbye();
    void endsInTheListener();
    void endsOnClientPing_data();
    void endsOnClientPing();
    void ignoresOtherPackets();
    void reportsWebSocketClose_data();
    void reportsWebSocketClose();
    void reportsParseErrorOnWebSocket();
    void waitsForClosingHandshake();
    void survivesCloseFromItsOwnCallbacks();
};

void TestEngineClose::answersParkedPoll()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);

    engine.listener.last().session->close();

    QCOMPARE(poll->body(), "1");
    QCOMPARE(engine.listener.last().closed, CloseReason::ForcedClose);
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineClose::waitsForNextPoll()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    auto *const session = engine.listener.last().session;

    session->close();
    QVERIFY(!session->isOpen());
    QVERIFY(!engine.listener.last().closed);

    QCOMPARE(engine.peer.poll(sid)->body(),
        "6\x1e"
        "1");
    QCOMPARE(engine.listener.last().closed, CloseReason::ForcedClose);
    QCOMPARE(engine.peer.poll(sid)->status(), 400);
}

void TestEngineClose::sendsWhatIsQueuedBeforeTheEnd()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    engine.listener.last().sendText("bye");
    engine.listener.last().session->close();

    QCOMPARE(engine.peer.poll(sid)->body(),
        "4bye\x1e"
        "1");
}

void TestEngineClose::givesUpWaitingForPoll()
{
    EngineFixture engine;
    engine.peer.openPolling();
    engine.listener.last().session->close(CloseFlush::Yes, CloseReason::ForcedServerClose);

    engine.runtime.advance(29s);
    QVERIFY(!engine.listener.last().closed);
    engine.runtime.advance(1s + 10ms);

    QCOMPARE(engine.listener.last().closed, CloseReason::ForcedServerClose);
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineClose::discardsWithoutFlush()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.listener.last().sendText("lost");

    engine.listener.last().session->close(CloseFlush::No);

    QCOMPARE(engine.listener.last().closed, CloseReason::ForcedClose);
    QCOMPARE(engine.peer.poll(sid)->status(), 400);
}

void TestEngineClose::discardsWhileWaiting()
{
    EngineFixture engine;
    engine.peer.openPolling();
    engine.listener.last().session->close(CloseFlush::Yes, CloseReason::ForcedServerClose);

    engine.listener.last().session->close(CloseFlush::No);

    QCOMPARE(engine.listener.last().closed, CloseReason::ForcedServerClose);
}

void TestEngineClose::hearsClientCloseWhileWaiting()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.listener.last().session->close();

    engine.peer.post(sid, "1");

    QCOMPARE(engine.listener.last().closed, CloseReason::TransportClose);
}

void TestEngineClose::closesWebSocketAfterWhatIsQueued()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    {
        const TurnScope turn(engine.runtime.turn);
        engine.listener.last().sendText("bye");
        engine.listener.last().session->close();
    }

    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4bye" });
    QCOMPARE(socket->closeCode(), quint16(0));
    QCOMPARE(engine.listener.last().closed, CloseReason::ForcedClose);
    QVERIFY(socket->isGone());
}

void TestEngineClose::ignoresSendAndSecondClose()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    auto *const session = engine.listener.last().session;

    session->close();
    session->close();
    engine.listener.last().sendText("late");

    QVERIFY(!session->isWritable());
    QCOMPARE(engine.peer.poll(sid)->body(),
        "6\x1e"
        "1");
}

void TestEngineClose::ignoresPacketsAfterClose()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.listener.last().session->close();

    const auto push = engine.peer.post(sid,
        "4late\x1e"
        "2");

    QCOMPARE(push->body(), "ok");
    QVERIFY(engine.listener.last().messages.isEmpty());
    QVERIFY(!engine.listener.last().closed);
}

void TestEngineClose::closesWithinPayload()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    auto &receiver = engine.listener.last();
    receiver.whenMessage = [&](QByteArrayView) { receiver.session->close(CloseFlush::No); };
    const auto poll = engine.peer.poll(sid);

    const auto push = engine.peer.post(sid,
        "4a\x1e"
        "4b\x1e"
        "4c");

    QCOMPARE(push->body(), "ok");
    QCOMPARE(receiver.messages, QList<QByteArray>{ "a" });
    QCOMPARE(poll->body(), "1");
}

void TestEngineClose::deliversRepliesBeforeClientsGoodbye()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);

    engine.peer.post(sid,
        "4last\x1e"
        "1");

    QCOMPARE(poll->body(), "4last");
    QCOMPARE(engine.listener.last().closed, CloseReason::TransportClose);
}

void TestEngineClose::endsInTheListener()
{
    EngineFixture engine;
    engine.listener.whenOpened = [](RecordingReceiver &receiver) { receiver.session->close(CloseFlush::No); };

    const auto polling = engine.peer.request("GET", engine.peer.pollingTarget());
    const auto socket = engine.peer.upgradeWith(engine.peer.webSocketTarget(), { "4early" })->socket();

    QVERIFY(polling->body().endsWith("\x1e"
                                     "1"));
    QVERIFY(socket->isClosed());
    QVERIFY(engine.listener.last().messages.isEmpty());
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineClose::endsOnClientPing_data()
{
    QTest::addColumn<bool>("overWebSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

void TestEngineClose::endsOnClientPing()
{
    QFETCH(bool, overWebSocket);
    EngineFixture engine;

    if (overWebSocket)
        engine.peer.openWebSocket()->sendText("2");
    else
        engine.peer.post(engine.peer.openPolling(), "2");

    QCOMPARE(engine.listener.last().closed, CloseReason::TransportError);
    QCOMPARE(engine.runtime.refusals.lastReason(), "invalid heartbeat direction");
}

void TestEngineClose::ignoresOtherPackets()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    for (const auto *packet : { "3", "6", "0{}", "5", "3probe" })
        socket->sendText(packet);
    socket->sendText("4alive");

    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4alive" });
}

void TestEngineClose::reportsWebSocketClose_data()
{
    QTest::addColumn<MessageClose>("close");
    QTest::addColumn<CloseReason>("reason");

    QTest::newRow("close frame") << MessageClose{ 1000, {}, true, 0 } << CloseReason::TransportClose;
    QTest::newRow("vanished") << MessageClose{ 1006, {}, true, 0 } << CloseReason::TransportClose;
    QTest::newRow("too big") << MessageClose{ 1009, {}, false, 2'000'000 } << CloseReason::TransportError;
    QTest::newRow("bad text") << MessageClose{ 1007, {}, false, 0 } << CloseReason::TransportError;
}

void TestEngineClose::reportsWebSocketClose()
{
    QFETCH(MessageClose, close);
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();

    socket->end(close);

    QTEST(*engine.listener.last().closed, "reason");
    QCOMPARE(engine.listener.last().details.webSocketCode, close.code);
    QCOMPARE(engine.listener.last().details.offendingBytes, close.offendingBytes);
    QVERIFY(socket->isGone());
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineClose::reportsParseErrorOnWebSocket()
{
    EngineFixture engine;

    for (const auto *wire : { "", "7", "x", "b!" }) {
        const auto socket = engine.peer.openWebSocket();
        socket->sendText(wire);
        QCOMPARE(socket->closeCode(), quint16(0));
        QCOMPARE(engine.listener.last().closed, CloseReason::ParseError);
    }
    QCOMPARE(engine.runtime.refusals.count("invalid packet"), 4);
}

void TestEngineClose::waitsForClosingHandshake()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->answersClose = false;

    engine.listener.last().session->close();
    engine.runtime.settle();
    socket->sendText("4too late");

    QVERIFY(!socket->isGone());
    QVERIFY(engine.listener.last().messages.isEmpty());
    socket->end({ 1005, {}, false, 0 });
    QVERIFY(socket->isGone());
}

void TestEngineClose::survivesCloseFromItsOwnCallbacks()
{
    EngineFixture engine;
    for (int i = 0; i < 3; ++i) {
        engine.peer.openPolling();
        engine.peer.openWebSocket();
    }
    const auto sid = engine.peer.openPolling();
    // Each end ends all others, while the first is still ending.
    for (const auto &receiver : engine.listener.receivers) {
        receiver->whenClosed = [&] {
            for (const auto &other : engine.listener.receivers) {
                if (other->session)
                    other->session->close(CloseFlush::No);
            }
        };
    }

    engine.peer.post(sid, "1");

    QCOMPARE(engine.server.clientsCount(), 0);
    for (const auto &receiver : engine.listener.receivers)
        QVERIFY(receiver->closed);
}

QTEST_GUILESS_MAIN(TestEngineClose)
#include "tst_engineclose.moc"
