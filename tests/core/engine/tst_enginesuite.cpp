// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// One test for every title of the official Engine.IO v4 protocol suite, with its demands.
class TestEngineSuite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pollingOpensSession();
    void pollingRefusesInvalidEio();
    void pollingRefusesInvalidTransport();
    void pollingRefusesInvalidMethod();
    void webSocketOpensSession();
    void webSocketRefusesInvalidEio();
    void webSocketRefusesInvalidTransport();
    void pollingEchoesPayloads_data();
    void pollingEchoesPayloads();
    void pollingClosesOnInvalidPacket();
    void pollingClosesOnDuplicatePoll();
    void pollingClosesOnCancelledPoll();
    void webSocketEchoesText();
    void webSocketEchoesBinary();
    void webSocketClosesOnInvalidPacket();
    void pollingPingsAndPongs();
    void pollingEndsOnPingTimeout();
    void webSocketPingsAndPongs();
    void webSocketEndsOnPingTimeout();
    void pollingClosesWhenClientCloses();
    void webSocketClosesWhenClientCloses();
    void upgrades();
    void refusesPollsAfterUpgrade();
    void closesSecondWebSocketAfterUpgrade();
};

namespace {

void checkOpenPacket(const QByteArray &packet, const QJsonArray &upgrades)
{
    QVERIFY(packet.startsWith('0'));
    const auto open = QJsonDocument::fromJson(packet.mid(1)).object();
    const QStringList keys{ u"maxPayload"_s, u"pingInterval"_s, u"pingTimeout"_s, u"sid"_s, u"upgrades"_s };
    QCOMPARE(open.keys(), keys);
    QCOMPARE(open["sid"_L1].toString().size(), 20);
    QCOMPARE(open["upgrades"_L1].toArray(), upgrades);
    QCOMPARE(open["pingInterval"_L1].toInt(), 300);
    QCOMPARE(open["pingTimeout"_L1].toInt(), 200);
    QCOMPARE(open["maxPayload"_L1].toInt(), 1'000'000);
}

}

void TestEngineSuite::pollingOpensSession()
{
    EngineFixture engine;

    const auto reply = engine.peer.request("GET", "/engine.io/?EIO=4&transport=polling");

    QCOMPARE(reply->status(), 200);
    checkOpenPacket(reply->body(), { u"websocket"_s });
    QCOMPARE(engine.server.clientsCount(), 1);
}

void TestEngineSuite::pollingRefusesInvalidEio()
{
    EngineFixture engine;

    QCOMPARE(engine.peer.request("GET", "/engine.io/?transport=polling")->status(), 400);
    QCOMPARE(engine.peer.request("GET", "/engine.io/?EIO=abc&transport=polling")->status(), 400);
}

void TestEngineSuite::pollingRefusesInvalidTransport()
{
    EngineFixture engine;

    QCOMPARE(engine.peer.request("GET", "/engine.io/?EIO=4")->status(), 400);
    QCOMPARE(engine.peer.request("GET", "/engine.io/?EIO=4&transport=abc")->status(), 400);
}

void TestEngineSuite::pollingRefusesInvalidMethod()
{
    EngineFixture engine;

    QCOMPARE(engine.peer.request("POST", "/engine.io/?EIO=4&transport=polling")->status(), 400);
    QCOMPARE(engine.peer.request("PUT", "/engine.io/?EIO=4&transport=polling")->status(), 400);
}

void TestEngineSuite::webSocketOpensSession()
{
    EngineFixture engine;

    const auto socket = engine.peer.openWebSocket();

    const auto packets = socket->takeText();
    QCOMPARE(packets.size(), 1);
    checkOpenPacket(packets.first(), {});
}

void TestEngineSuite::webSocketRefusesInvalidEio()
{
    EngineFixture engine;

    for (const auto *target :
        { "/engine.io/?transport=websocket", "/engine.io/?EIO=abc&transport=websocket" }) {
        const auto reply = engine.peer.upgrade(target);
        QCOMPARE(reply->status(), 400);
        QVERIFY(reply->isConnectionClosed());
    }
}

void TestEngineSuite::webSocketRefusesInvalidTransport()
{
    EngineFixture engine;

    for (const auto *target : { "/engine.io/?EIO=4", "/engine.io/?EIO=4&transport=abc" }) {
        const auto reply = engine.peer.upgrade(target);
        QCOMPARE(reply->status(), 400);
        QVERIFY(reply->isConnectionClosed());
    }
}

void TestEngineSuite::pollingEchoesPayloads_data()
{
    QTest::addColumn<QByteArray>("payload");

    QTest::newRow("one text packet") << QByteArray("4hello");
    QTest::newRow("several text packets") << QByteArray("4test1\x1e"
                                                        "4test2\x1e"
                                                        "4test3");
    QTest::newRow("text and binary packets") << QByteArray("4hello\x1e"
                                                           "bAQIDBA==");
}

void TestEngineSuite::pollingEchoesPayloads()
{
    QFETCH(QByteArray, payload);
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    const auto push = engine.peer.post(sid, payload);
    const auto poll = engine.peer.poll(sid);

    QCOMPARE(push->status(), 200);
    QCOMPARE(push->body(), "ok");
    QCOMPARE(poll->status(), 200);
    QCOMPARE(poll->body(), payload);
}

void TestEngineSuite::pollingClosesOnInvalidPacket()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    QCOMPARE(engine.peer.post(sid, "abc")->status(), 200);

    QCOMPARE(engine.peer.poll(sid)->status(), 400);
    QCOMPARE(engine.listener.last().closed, CloseReason::ParseError);
}

void TestEngineSuite::pollingClosesOnDuplicatePoll()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    const auto first = engine.peer.poll(sid);
    engine.runtime.advance(5ms);
    const auto second = engine.peer.poll(sid);

    QCOMPARE(first->status(), 200);
    QCOMPARE(first->body(), "1");
    QCOMPARE(second->status(), 400);
    QCOMPARE(engine.peer.poll(sid)->status(), 400);
    QCOMPARE(engine.listener.last().closed, CloseReason::TransportError);
}

void TestEngineSuite::pollingClosesOnCancelledPoll()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);

    poll->abort();

    QCOMPARE(engine.peer.poll(sid)->status(), 400);
    QCOMPARE(engine.listener.last().closed, CloseReason::TransportError);
}

void TestEngineSuite::webSocketEchoesText()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    socket->sendText("4hello");

    QCOMPARE(socket->take(), (QList<FakeSocket::Message>{ { "4hello", MessageKind::Text } }));
}

void TestEngineSuite::webSocketEchoesBinary()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    socket->sendBinary("\1\2\3\4");

    QCOMPARE(socket->take(), (QList<FakeSocket::Message>{ { "\1\2\3\4", MessageKind::Binary } }));
}

void TestEngineSuite::webSocketClosesOnInvalidPacket()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();

    socket->sendText("abc");

    QCOMPARE(socket->closeCode(), quint16(0));
    QCOMPARE(engine.listener.last().closed, CloseReason::ParseError);
}

void TestEngineSuite::pollingPingsAndPongs()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    for (int i = 0; i < 3; ++i) {
        const auto poll = engine.peer.poll(sid);
        engine.runtime.advance(310ms);
        QCOMPARE(poll->status(), 200);
        QCOMPARE(poll->body(), "2");
        QCOMPARE(engine.peer.post(sid, "3")->status(), 200);
    }
}

void TestEngineSuite::pollingEndsOnPingTimeout()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    engine.runtime.advance(500ms);

    QCOMPARE(engine.peer.poll(sid)->status(), 400);
    QCOMPARE(engine.listener.last().closed, CloseReason::PingTimeout);
}

void TestEngineSuite::webSocketPingsAndPongs()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    for (int i = 0; i < 3; ++i) {
        engine.runtime.advance(310ms);
        QCOMPARE(socket->takeText(), QList<QByteArray>{ "2" });
        socket->sendText("3");
    }

    QVERIFY(!socket->isClosed());
}

void TestEngineSuite::webSocketEndsOnPingTimeout()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();

    engine.runtime.advance(510ms);

    QVERIFY(socket->isClosed());
    QCOMPARE(engine.listener.last().closed, CloseReason::PingTimeout);
}

void TestEngineSuite::pollingClosesWhenClientCloses()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);

    engine.peer.post(sid, "1");

    QCOMPARE(poll->status(), 200);
    QCOMPARE(poll->body(), "6");
    QCOMPARE(engine.peer.poll(sid)->status(), 400);
    QCOMPARE(engine.listener.last().closed, CloseReason::TransportClose);
}

void TestEngineSuite::webSocketClosesWhenClientCloses()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();

    socket->sendText("1");

    QVERIFY(socket->isClosed());
    QCOMPARE(engine.listener.last().closed, CloseReason::TransportClose);
}

void TestEngineSuite::upgrades()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.offerWebSocket(sid);

    socket->sendText("2probe");
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "3probe" });
    const auto poll = engine.peer.poll(sid);
    QCOMPARE(poll->status(), 200);
    QCOMPARE(poll->body(), "6");
    {
        const TurnScope burst(engine.runtime.turn);
        socket->sendText("5");
        socket->sendText("4hello");
    }

    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4hello" });
}

void TestEngineSuite::refusesPollsAfterUpgrade()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.upgradeSession(sid);

    QCOMPARE(engine.peer.poll(sid)->status(), 400);

    socket->sendText("4hello");
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4hello" });
}

void TestEngineSuite::closesSecondWebSocketAfterUpgrade()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto socket = engine.peer.upgradeSession(sid);

    const auto second = engine.peer.upgrade(engine.peer.webSocketTarget(sid));

    QCOMPARE(second->status(), 101);
    QVERIFY(second->socket()->isClosed());
    socket->sendText("4hello");
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4hello" });
}

QTEST_GUILESS_MAIN(TestEngineSuite)
#include "tst_enginesuite.moc"
