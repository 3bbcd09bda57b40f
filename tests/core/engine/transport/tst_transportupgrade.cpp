// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// Moving a session from long-polling to a WebSocket, and everything that can come between.
class TestTransportUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersParkedPollOnProbe();
    void answersEachPollWhileProbing();
    void movesWhatIsQueued();
    void sendsOverParkedPollWhileProbing();
    void takesBareUpgrade();
    void takesUpgradeInOneBurst();
    void takesFramesThatCameWithTheRequest();
    void answersPollParkedAtTheEnd();
    void dropsCandidateOnOtherPackets_data();
    void dropsCandidateOnOtherPackets();
    void dropsCandidateThatVanishes();
    void dropsCandidateAfterTimeout();
    void forgetsTimeoutAfterUpgrade();
    void allowsSecondAttempt();
    void closesSecondCandidate();
    void closesWebSocketForWebSocketSession();
    void closesCandidateWithSession_data();
    void closesCandidateWithSession();
    void finishesClosingOverWebSocket();
    void closesOfferToClosingSession();
    void survivesCloseWhenUpgraded();
    void refusesPostThatEndsAfterUpgrade();
    void keepsSessionWhenPostIsAbortedAfterUpgrade();
    void holdsNoPollingAfterUpgrade();
};

void TestTransportUpgrade::answersParkedPollOnProbe()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);
    const auto socket = engine.peer.offerWebSocket(sid);
    QVERIFY(!poll->isAnswered());

    socket->sendText("2probe");

    QCOMPARE(socket->takeText(), QList<QByteArray>{ "3probe" });
    QCOMPARE(poll->body(), "6");
    QCOMPARE(engine.listener.last().session->transport(), TransportKind::Polling);
}

void TestTransportUpgrade::answersEachPollWhileProbing()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.peer.offerWebSocket(sid)->sendText("2probe");

    for (int i = 0; i < 3; ++i)
        QCOMPARE(engine.peer.poll(sid)->body(), "6");
}

void TestTransportUpgrade::movesWhatIsQueued()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.offerWebSocket(sid);
    socket->sendText("2probe");
    socket->take();
    engine.listener.last().sendText("a");
    engine.listener.last().sendBinary("b");
    engine.runtime.settle();

    {
        const TurnScope burst(engine.runtime.turn);
        socket->sendText("5");
        socket->sendText("4c");
    }

    QCOMPARE(socket->take(),
        (QList<FakeSocket::Message>{
            { "4a", MessageKind::Text }, { "b", MessageKind::Binary }, { "4c", MessageKind::Text } }));
    QCOMPARE(engine.listener.last().upgrades, 1);
    QCOMPARE(engine.listener.last().drained, 1);
    QCOMPARE(engine.listener.last().session->transport(), TransportKind::WebSocket);
}

void TestTransportUpgrade::sendsOverParkedPollWhileProbing()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.offerWebSocket(sid);
    const auto poll = engine.peer.poll(sid);

    {
        const TurnScope turn(engine.runtime.turn);
        socket->sendText("2probe");
        engine.listener.last().sendText("now");
    }

    QCOMPARE(poll->body(), "4now");
}

void TestTransportUpgrade::takesBareUpgrade()
{
    EngineFixture engine;
    const auto socket = engine.peer.offerWebSocket(engine.peer.openPolling());

    socket->sendText("5");
    socket->sendText("4hello");

    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4hello" });
}

void TestTransportUpgrade::takesUpgradeInOneBurst()
{
    EngineFixture engine;
    const auto socket = engine.peer.offerWebSocket(engine.peer.openPolling());

    {
        const TurnScope burst(engine.runtime.turn);
        for (const auto *packet : { "2probe", "5", "4a", "4b" })
            socket->sendText(packet);
    }

    QCOMPARE(socket->takeText(), (QList<QByteArray>{ "3probe", "4a", "4b" }));
}

void TestTransportUpgrade::takesFramesThatCameWithTheRequest()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    const auto socket
        = engine.peer.upgradeWith(engine.peer.webSocketTarget(sid), { "2probe", "5", "4a" })->socket();

    QCOMPARE(socket->takeText(), (QList<QByteArray>{ "3probe", "4a" }));
}

void TestTransportUpgrade::answersPollParkedAtTheEnd()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);

    engine.peer.offerWebSocket(sid)->sendText("5");

    QCOMPARE(poll->body(), "6");
    QVERIFY(engine.listener.last().session);
}

void TestTransportUpgrade::dropsCandidateOnOtherPackets_data()
{
    QTest::addColumn<QByteArray>("wire");

    for (const QByteArray wire : { "4hello", "2", "2probes", "3probe", "1", "6", "0{}", "abc", "" })
        QTest::newRow("packet " + wire) << wire;
}

void TestTransportUpgrade::dropsCandidateOnOtherPackets()
{
    QFETCH(QByteArray, wire);
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.offerWebSocket(sid);

    socket->sendText(wire);

    QCOMPARE(socket->closeCode(), quint16(0));
    QVERIFY(engine.listener.last().messages.isEmpty());
    QCOMPARE(engine.peer.post(sid, "4still here")->status(), 200);
    QCOMPARE(engine.peer.poll(sid)->body(), "4still here");
    QCOMPARE(engine.runtime.refusals.lastReason(), "unexpected packet during upgrade");
}

void TestTransportUpgrade::dropsCandidateThatVanishes()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.offerWebSocket(sid);
    socket->sendText("2probe");

    socket->end({ 1006, {}, true, 0 });

    QVERIFY(socket->isGone());
    QVERIFY(!engine.peer.poll(sid)->isAnswered());
    QVERIFY(!engine.listener.last().closed);
}

void TestTransportUpgrade::dropsCandidateAfterTimeout()
{
    auto config = EngineFixture::quietConfig();
    config.upgradeTimeout = 200ms;
    EngineFixture engine(config);
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.offerWebSocket(sid);
    socket->sendText("2probe");

    engine.runtime.advance(199ms);
    QVERIFY(!socket->isClosed());
    engine.runtime.advance(10ms);

    QVERIFY(socket->isClosed());
    QVERIFY(!engine.peer.poll(sid)->isAnswered());
    QCOMPARE(engine.runtime.refusals.lastReason(), "upgrade timeout");
}

void TestTransportUpgrade::forgetsTimeoutAfterUpgrade()
{
    auto config = EngineFixture::quietConfig();
    config.upgradeTimeout = 200ms;
    EngineFixture engine(config);
    const auto socket = engine.peer.upgradeSession(engine.peer.openPolling());

    engine.runtime.advance(1s);

    QVERIFY(!socket->isClosed());
    QVERIFY(engine.runtime.refusals.all().isEmpty());
}

void TestTransportUpgrade::allowsSecondAttempt()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.peer.offerWebSocket(sid)->sendText("4wrong");

    const auto socket = engine.peer.upgradeSession(sid);

    socket->sendText("4hello");
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4hello" });
}

void TestTransportUpgrade::closesSecondCandidate()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto first = engine.peer.offerWebSocket(sid);
    first->sendText("2probe");

    const auto second = engine.peer.offerWebSocket(sid);

    QVERIFY(second->isClosed());
    QVERIFY(!first->isClosed());
    QCOMPARE(engine.runtime.refusals.lastReason(), "session has a WebSocket");
}

void TestTransportUpgrade::closesWebSocketForWebSocketSession()
{
    EngineFixture engine;
    const auto first = engine.peer.openWebSocket();
    const auto sid = EnginePeer::sidIn(first->takeText().first());

    const auto second = engine.peer.offerWebSocket(sid);

    QVERIFY(second->isClosed());
    QVERIFY(!first->isClosed());
}

void TestTransportUpgrade::closesCandidateWithSession_data()
{
    QTest::addColumn<QByteArray>("how");

    for (const QByteArray how : { "server", "client", "garbage", "abort", "timeout" })
        QTest::newRow(how) << how;
}

void TestTransportUpgrade::closesCandidateWithSession()
{
    QFETCH(QByteArray, how);
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);
    const auto socket = engine.peer.offerWebSocket(sid);

    if (how == "server")
        engine.listener.last().session->close();
    else if (how == "abort")
        poll->abort();
    else if (how == "timeout")
        engine.runtime.advance(510ms);
    else
        engine.peer.post(sid, how == "client" ? "1" : "x");
    engine.runtime.settle();

    QVERIFY(engine.listener.last().closed);
    QVERIFY(socket->isClosed());
    QVERIFY(socket->isGone());
}

void TestTransportUpgrade::finishesClosingOverWebSocket()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.offerWebSocket(sid);
    socket->sendText("2probe");
    socket->take();
    engine.listener.last().sendText("bye");
    engine.listener.last().session->close();
    QVERIFY(!engine.listener.last().closed);

    socket->sendText("5");

    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4bye" });
    QVERIFY(socket->isClosed());
    QCOMPARE(engine.listener.last().closed, CloseReason::ForcedClose);
    QCOMPARE(engine.listener.last().upgrades, 0);
}

void TestTransportUpgrade::closesOfferToClosingSession()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.listener.last().session->close();

    QVERIFY(engine.peer.offerWebSocket(sid)->isClosed());
    QVERIFY(!engine.listener.last().closed);
}

void TestTransportUpgrade::survivesCloseWhenUpgraded()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    auto &receiver = engine.listener.last();
    receiver.whenUpgraded = [&] { receiver.session->close(CloseFlush::No); };
    const auto socket = engine.peer.offerWebSocket(sid);

    {
        const TurnScope burst(engine.runtime.turn);
        socket->sendText("5");
        socket->sendText("4late");
    }

    QVERIFY(socket->isGone());
    QVERIFY(receiver.messages.isEmpty());
    QCOMPARE(receiver.closed, CloseReason::ForcedClose);
}

void TestTransportUpgrade::refusesPostThatEndsAfterUpgrade()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto head = EnginePeer::head("POST", engine.peer.pollingTarget(sid));
    engine.server.onBodyStarted(head);
    const auto socket = engine.peer.upgradeSession(sid);

    QCOMPARE(engine.peer.post(sid, "4x")->body(), R"({"code":3,"message":"Bad request"})");

    QVERIFY(!socket->isClosed());
}

void TestTransportUpgrade::keepsSessionWhenPostIsAbortedAfterUpgrade()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto head = EnginePeer::head("POST", engine.peer.pollingTarget(sid));
    engine.server.onBodyStarted(head);
    const auto socket = engine.peer.upgradeSession(sid);

    engine.server.onBodyAborted(head);

    QVERIFY(!socket->isClosed());
    QVERIFY(!engine.listener.last().closed);
}

void TestTransportUpgrade::holdsNoPollingAfterUpgrade()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);
    engine.peer.upgradeSession(sid);

    poll->abort(); // nobody is left to hear it

    QVERIFY(!static_cast<HostedSession *>(engine.server.session(sid))->polling());
    QVERIFY(!engine.listener.last().closed);
    QVERIFY(sizeof(HostedSession) <= 512);
}

QTEST_GUILESS_MAIN(TestTransportUpgrade)
#include "tst_transportupgrade.moc"
