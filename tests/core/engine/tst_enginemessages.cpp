// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// Messages both ways on both transports: order, kinds, batching, bounds.
class TestEngineMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersParkedPollOncePerTurn();
    void queuesUntilThePoll();
    void keepsOrderAcrossTurns();
    void carriesBinary_data();
    void carriesBinary();
    void carriesText_data();
    void carriesText();
    void takesBase64OverWebSocket();
    void flushesWebSocketOncePerTurn();
    void sharesOneFrameBetweenSessions();
    void deliversViewsOnly();
    void reportsPendingBytes();
    void tellsWhetherVolatilePacketsLeaveAtOnce();
    void reportsDrainedPolling();
    void reportsDrainedWebSocket();
    void closesOnFullQueue_data();
    void closesOnFullQueue();
    void allowsOneLargePacket();
    void allowsBurstsThatLeaveInTime();
    void mixesPingsAndMessages();
};

void TestEngineMessages::answersParkedPollOncePerTurn()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);

    {
        const TurnScope turn(engine.runtime.turn);
        engine.listener.last().sendText("a");
        engine.listener.last().sendBinary("b");
        QVERIFY(!poll->isAnswered());
        engine.listener.last().sendText("c");
    }

    QCOMPARE(poll->body(),
        "4a\x1e"
        "bYg==\x1e"
        "4c");
}

void TestEngineMessages::queuesUntilThePoll()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    engine.listener.last().sendText("a");
    engine.runtime.settle();
    engine.listener.last().sendText("b");
    engine.runtime.settle();

    QCOMPARE(engine.peer.poll(sid)->body(),
        "4a\x1e"
        "4b");
    QVERIFY(!engine.peer.poll(sid)->isAnswered());
}

void TestEngineMessages::keepsOrderAcrossTurns()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    QByteArray received;

    for (int i = 0; i < 50; ++i) {
        engine.peer.post(sid, "4" + QByteArray::number(i));
        received += engine.peer.poll(sid)->body() + ' ';
    }

    QByteArray expected;
    for (int i = 0; i < 50; ++i)
        expected += "4" + QByteArray::number(i) + ' ';
    QCOMPARE(received, expected);
}

void TestEngineMessages::carriesBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one") << QByteArray(1, '\0');
    QTest::newRow("every byte") << [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        return all;
    }();
    QTest::newRow("looks like packets") << QByteArray("4a\x1e"
                                                      "1");
}

void TestEngineMessages::carriesBinary()
{
    QFETCH(QByteArray, bytes);
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto wire = 'b' + bytes.toBase64();
    engine.peer.post(sid, wire);
    QCOMPARE(engine.listener.last().messages, QList<QByteArray>{ bytes });
    QCOMPARE(engine.peer.poll(sid)->body(), wire);

    const auto socket = engine.peer.openWebSocket();
    socket->take();
    socket->sendBinary(bytes);
    QCOMPARE(engine.listener.last().messages, QList<QByteArray>{ bytes });
    QCOMPARE(socket->take(), (QList<FakeSocket::Message>{ { bytes, MessageKind::Binary } }));
}

void TestEngineMessages::carriesText_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("CJK") << QByteArray("石室詩士施氏，嗜獅，誓食十獅。");
    QTest::newRow("emoji") << QByteArray("👩‍👩‍👧 €");
    QTest::newRow("largest") << QByteArray(999'999, 'x');
}

void TestEngineMessages::carriesText()
{
    QFETCH(QByteArray, text);
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.peer.post(sid, '4' + text);
    QCOMPARE(engine.peer.poll(sid)->body(), '4' + text);

    const auto socket = engine.peer.openWebSocket();
    socket->take();
    socket->sendText('4' + text);
    QCOMPARE(socket->takeText(), QList<QByteArray>{ '4' + text });
}

void TestEngineMessages::takesBase64OverWebSocket()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    socket->sendText("bAQIDBA==");

    QCOMPARE(socket->take(), (QList<FakeSocket::Message>{ { "\1\2\3\4", MessageKind::Binary } }));
}

void TestEngineMessages::flushesWebSocketOncePerTurn()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    const auto before = socket->flushes();

    {
        const TurnScope turn(engine.runtime.turn);
        for (int i = 0; i < 10; ++i)
            engine.listener.last().sendText("x");
    }

    QCOMPARE(socket->flushes(), before + 1);
}

void TestEngineMessages::sharesOneFrameBetweenSessions()
{
    EngineFixture engine;
    const auto polling = engine.peer.openPolling();
    const auto socket = engine.peer.openWebSocket();
    socket->take();
    const auto frame = MessageFrame::copyOf("4news", MessageKind::Text);

    for (const auto &receiver : engine.listener.receivers)
        receiver->session->send(frame);

    QCOMPARE(engine.peer.poll(polling)->body(), "4news");
    QCOMPARE(socket->takeText(), QList<QByteArray>{ "4news" });
}

void TestEngineMessages::deliversViewsOnly()
{
    EngineFixture engine;
    engine.peer.openPolling();
    const auto sid = engine.listener.last().session->id();
    const QByteArray body = "4hello";
    QList<const char *> places;
    engine.listener.last().whenMessage = [&](QByteArrayView data) { places.append(data.data()); };

    engine.peer.post(sid, body);

    QCOMPARE(places, QList<const char *>{ body.constData() + 1 });
}

void TestEngineMessages::reportsPendingBytes()
{
    EngineFixture engine;
    engine.peer.openPolling();
    auto *const polling = engine.listener.last().session;
    const auto socket = engine.peer.openWebSocket();
    auto *const webSocket = engine.listener.last().session;
    socket->stalled = true;

    polling->send(MessageFrame::copyOf("4abc", MessageKind::Text));
    webSocket->send(MessageFrame::copyOf("4abcd", MessageKind::Text));
    engine.runtime.settle();

    QCOMPARE(polling->pendingBytes(), 4);
    QCOMPARE(webSocket->pendingBytes(), 5);
    socket->resume();
    QCOMPARE(webSocket->pendingBytes(), 0);
}

void TestEngineMessages::tellsWhetherVolatilePacketsLeaveAtOnce()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    auto &polling = engine.listener.last();
    const auto socket = engine.peer.openWebSocket();
    auto &webSocket = engine.listener.last();

    QVERIFY(!polling.session->isWritable());
    engine.peer.poll(sid);
    QVERIFY(polling.session->isWritable());
    polling.sendText("x");
    QVERIFY(!polling.session->isWritable());

    QVERIFY(webSocket.session->isWritable());
    webSocket.sendText("x");
    QVERIFY(!webSocket.session->isWritable());
    engine.runtime.settle();
    QVERIFY(webSocket.session->isWritable());
}

void TestEngineMessages::reportsDrainedPolling()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    auto &receiver = engine.listener.last();

    receiver.sendText("waits");
    engine.runtime.settle();
    QCOMPARE(receiver.drained, 0);
    engine.peer.poll(sid);
    QCOMPARE(receiver.drained, 1);

    engine.peer.poll(sid);
    receiver.sendText("leaves at once");
    engine.runtime.settle();
    QCOMPARE(receiver.drained, 1);
}

void TestEngineMessages::reportsDrainedWebSocket()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->stalled = true;
    engine.listener.last().sendText("waits");
    engine.runtime.settle();

    socket->resume();

    QCOMPARE(engine.listener.last().drained, 1);
}

void TestEngineMessages::closesOnFullQueue_data()
{
    QTest::addColumn<bool>("overWebSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

void TestEngineMessages::closesOnFullQueue()
{
    QFETCH(bool, overWebSocket);
    auto config = EngineFixture::quietConfig();
    config.maxQueuedBytes = 1000;
    EngineFixture engine(config);
    const auto socket = overWebSocket ? engine.peer.openWebSocket() : nullptr;
    if (socket)
        socket->stalled = true;
    else
        engine.peer.openPolling();
    auto &receiver = engine.listener.last();

    for (int i = 0; i < 20 && receiver.session; ++i) {
        receiver.sendText(QByteArray(99, 'x'));
        engine.runtime.settle();
    }

    QCOMPARE(receiver.closed, CloseReason::ForcedClose);
    QCOMPARE(engine.runtime.refusals.lastReason(), "output queue full");
    QCOMPARE(engine.server.clientsCount(), 0);
    if (socket)
        QVERIFY(socket->isAborted());
}

void TestEngineMessages::allowsOneLargePacket()
{
    auto config = EngineFixture::quietConfig();
    config.maxQueuedBytes = 1000;
    EngineFixture engine(config);
    const auto socket = engine.peer.openWebSocket();
    socket->take();
    socket->stalled = true;

    engine.listener.last().sendText(QByteArray(5000, 'x'));
    engine.runtime.settle();
    socket->resume();

    QCOMPARE(socket->take().size(), 1);
    QVERIFY(!engine.listener.last().closed);
}

void TestEngineMessages::allowsBurstsThatLeaveInTime()
{
    auto config = EngineFixture::quietConfig();
    config.maxQueuedBytes = 1000;
    config.maxQueuedPackets = 10;
    EngineFixture engine(config);
    const auto socket = engine.peer.openWebSocket();
    socket->take();
    const auto poll = engine.peer.poll(engine.peer.openPolling());

    {
        const TurnScope turn(engine.runtime.turn);
        for (int i = 0; i < 100; ++i) {
            for (const auto &receiver : engine.listener.receivers)
                receiver->sendText(QByteArray(99, 'x'));
        }
    }

    QCOMPARE(socket->take().size(), 100);
    QCOMPARE(poll->body().count('\x1e'), 99);
    QVERIFY(engine.runtime.refusals.all().isEmpty());
}

void TestEngineMessages::mixesPingsAndMessages()
{
    EngineFixture engine;
    const auto socket = engine.peer.openWebSocket();
    socket->take();

    for (int i = 0; i < 100; ++i) {
        engine.runtime.advance(20ms);
        socket->sendText("4" + QByteArray::number(i));
        if (socket->takeText().contains("2"))
            socket->sendText("3");
    }

    QCOMPARE(engine.listener.last().messages.size(), 100);
    QVERIFY(!engine.listener.last().closed);
}

QTEST_GUILESS_MAIN(TestEngineMessages)
#include "tst_enginemessages.moc"
