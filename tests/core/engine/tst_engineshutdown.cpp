// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// The end of the whole server: every session hears of it, and nothing is left behind.
class TestEngineShutdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shutsDownAtOnceWithoutSessions();
    void shutsDownEverySession();
    void boundsShutDown();
    void opensNothingWhileShuttingDown();
    void mayBeDestroyedWhenShutDown();
    void leavesNoTimers();
};

void TestEngineShutdown::shutsDownAtOnceWithoutSessions()
{
    EngineFixture engine;
    int done = 0;

    engine.server.shutDown(2s, [&] { ++done; });

    QCOMPARE(done, 1);
    engine.runtime.advance(5s);
    QCOMPARE(done, 1);
}

void TestEngineShutdown::shutsDownEverySession()
{
    EngineFixture engine;
    const auto waiting = engine.peer.openPolling();
    const auto parked = engine.peer.poll(engine.peer.openPolling());
    const auto socket = engine.peer.openWebSocket();
    socket->take();
    const auto upgrading = engine.peer.offerWebSocket(waiting);
    bool done = false;

    engine.server.shutDown(2s, [&] { done = true; });

    QCOMPARE(parked->body(), "6");
    QCOMPARE(socket->takeText(), QList<QByteArray>());
    QCOMPARE(socket->closeCode(), quint16(1001));
    QVERIFY(done);
    QVERIFY(upgrading->isClosed());
    for (const auto &receiver : engine.listener.receivers)
        QCOMPARE(receiver->closed, CloseReason::ServerShuttingDown);
}

void TestEngineShutdown::boundsShutDown()
{
    EngineFixture engine;
    engine.peer.openPolling();
    const auto socket = engine.peer.openWebSocket();
    socket->answersClose = false;
    bool done = false;

    engine.server.shutDown(2s, [&] { done = true; });
    engine.runtime.advance(1990ms);
    QVERIFY(!done);
    engine.runtime.advance(20ms);

    QVERIFY(done);
    QVERIFY(socket->isAborted());
    QVERIFY(socket->isGone());
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineShutdown::opensNothingWhileShuttingDown()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->answersClose = false;
    engine.server.shutDown(2s);

    QCOMPARE(engine.peer.request("GET", engine.peer.pollingTarget())->status(), 503);
    QCOMPARE(engine.peer.upgrade(engine.peer.webSocketTarget())->status(), 503);
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineShutdown::mayBeDestroyedWhenShutDown()
{
    TestRuntime runtime;
    RecordingListener listener;
    auto server = std::make_unique<EngineServer>(runtime, EngineFixture::suiteConfig(), listener);
    EnginePeer peer(runtime, *server);
    const auto parked = peer.poll(peer.openPolling());
    peer.upgradeSession(peer.openPolling());
    peer.openWebSocket();

    server->shutDown(2s, [&] { server.reset(); });

    QVERIFY(!server);
    QCOMPARE(parked->body(), "6");
}

void TestEngineShutdown::leavesNoTimers()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    const auto upgraded = engine.peer.upgradeSession(engine.peer.openPolling());
    const auto upgrading = engine.peer.openPolling();
    engine.peer.offerWebSocket(upgrading);
    engine.peer.openPolling();
    QVERIFY(engine.runtime.timers.untilNext());

    for (const auto &receiver : engine.listener.receivers)
        receiver->session->close(CloseFlush::No);
    engine.runtime.settle();

    QVERIFY(!engine.runtime.timers.untilNext());
}

QTEST_GUILESS_MAIN(TestEngineShutdown)
#include "tst_engineshutdown.moc"
