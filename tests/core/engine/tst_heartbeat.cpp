// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// Exact times of pings and timeouts; the wheel may be one tick (5 ms) late.
class TestHeartbeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pingsAfterTheInterval();
    void countsTheTimeoutFromTheHandshake();
    void countsTheIntervalFromThePong();
    void extendsOnceForOtherPackets();
    void leavesTheTimeoutAloneBeforeThePing();
    void ignoresPongNobodyAskedFor();
    void measuresRoundTrip();
    void givesFullTimeAfterStall();
    void goesOnAfterUpgrade();
    void stopsWhileClosing();
};

void TestHeartbeat::pingsAfterTheInterval()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    engine.runtime.advance(299ms);
    QVERIFY(socket->take().isEmpty());
    engine.runtime.advance(6ms);
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "2" });
}

void TestHeartbeat::countsTheTimeoutFromTheHandshake()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();

    engine.runtime.advance(499ms);
    QVERIFY(!socket->isClosed());
    engine.runtime.advance(6ms);
    QVERIFY(socket->isClosed());
}

void TestHeartbeat::countsTheIntervalFromThePong()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    engine.runtime.advance(400ms);
    socket->take();

    socket->sendText("3");

    engine.runtime.advance(299ms);
    QVERIFY(socket->take().isEmpty());
    engine.runtime.advance(6ms);
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "2" });
    engine.runtime.advance(194ms);
    QVERIFY(!socket->isClosed());
    engine.runtime.advance(6ms);
    QVERIFY(socket->isClosed());
}

void TestHeartbeat::extendsOnceForOtherPackets()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    engine.runtime.advance(450ms);

    socket->sendText("4busy");
    engine.runtime.advance(150ms);
    QVERIFY(!socket->isClosed());
    socket->sendText("4still busy");
    engine.runtime.advance(49ms);
    QVERIFY(!socket->isClosed());
    engine.runtime.advance(6ms);

    QVERIFY(socket->isClosed());
    QCOMPARE(engine.listener.last().closed, CloseReason::PingTimeout);
}

void TestHeartbeat::leavesTheTimeoutAloneBeforeThePing()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();

    engine.runtime.advance(250ms);
    socket->sendText("4busy");
    engine.runtime.advance(255ms);

    QVERIFY(socket->isClosed());
}

void TestHeartbeat::ignoresPongNobodyAskedFor()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    engine.runtime.advance(250ms);
    socket->sendText("3");
    engine.runtime.advance(55ms);

    QVERIFY(socket->takeText().contains("2"));
    QCOMPARE(engine.listener.last().session->roundTripMicroseconds(), -1);
}

void TestHeartbeat::measuresRoundTrip()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    engine.runtime.advance(305ms);
    engine.runtime.advance(40ms);

    socket->sendText("3");

    const auto roundTrip = engine.listener.last().session->roundTripMicroseconds();
    QVERIFY2(roundTrip >= 40'000 && roundTrip <= 45'000, qPrintable(QString::number(roundTrip)));
}

void TestHeartbeat::givesFullTimeAfterStall()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    engine.runtime.clock.advance(2s); // the whole process stood still
    engine.runtime.advance(5ms);
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "2" });
    engine.runtime.advance(190ms);

    QVERIFY(!socket->isClosed());
}

void TestHeartbeat::goesOnAfterUpgrade()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.upgradeSession(sid);

    for (int i = 0; i < 3; ++i) {
        engine.runtime.advance(310ms);
        QCOMPARE(socket->takeText(), QList<QByteArray>{ "2" });
        socket->sendText("3");
    }
    engine.runtime.advance(510ms);

    QVERIFY(socket->isClosed());
}

void TestHeartbeat::stopsWhileClosing()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.listener.last().session->close();

    engine.runtime.advance(10s);

    QVERIFY(!engine.listener.last().closed);
    QCOMPARE(engine.peer.poll(sid)->body(),
        "6\x1e"
        "1");
}

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
