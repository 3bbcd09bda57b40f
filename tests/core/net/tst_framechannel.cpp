// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/websocket/framechannel.h"
#include "core/wire/websocket/frameencoder.h"
#include "tests/support/net/websocketfixture.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

namespace {

constexpr int Continuation = 0;
constexpr int Text = 1;
constexpr int Binary = 2;
constexpr int Ping = 9;
constexpr int Pong = 10;

const QByteArray UpgradeRequest
    = "GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

}

/// WebSockets behind the HTTP front, over connections in memory.
class TestFrameChannel : public QObject, protected WebSocketFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { takeDown(); }

    void acceptsUpgrades();
    void refusesBadUpgrades_data();
    void refusesBadUpgrades();
    void refusesUpgradesWithABody();
    void keepsFramesThatCameWithTheRequest();
    void keepsFramesUntilThereIsAReceiver();
    void acceptsUpgradesLater();
    void deliversAnySlicing_data();
    void deliversAnySlicing();
    void sendsSharedMessagesInOneGo();
    void answersPings();
    void keepsOnlyTheNewestPongWhileBlocked();
    void reportsDraining();
};

void TestFrameChannel::acceptsUpgrades()
{
    MemoryClient client(*m_runtime, *m_server);

    client.upgrade("/ws");

    const auto response = client.takeResponse();
    QCOMPARE(response->status, 101);
    QCOMPARE(headerValue(*response, "Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    QCOMPARE(headerValue(*response, "X-Extra"), "yes");
    QVERIFY(m_channel->isOpen());
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestFrameChannel::refusesBadUpgrades_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");

    QTest::newRow("method") << QByteArray("GET /") << QByteArray("PUT /") << 405;
    QTest::newRow("version") << QByteArray("Version: 13") << QByteArray("Version: 12") << 426;
    QTest::newRow("key") << QByteArray("Key: dGhl") << QByteArray("Key: d") << 400;
    QTest::newRow("no upgrade") << QByteArray("Upgrade: websocket\r\n") << QByteArray() << 400;
}

void TestFrameChannel::refusesBadUpgrades()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    MemoryClient client(*m_runtime, *m_server);

    client.send(QByteArray(UpgradeRequest).replace(from, to));

    QCOMPARE(client.takeResponse()->status, status);
    QVERIFY(client.closed());
    QVERIFY(!m_channel);
}

void TestFrameChannel::refusesUpgradesWithABody()
{
    m_handler.whenRequest = [](auto exchange) {
        exchange->respondAndClose(HttpResponse::withBody(400, "text/html", "Session ID unknown"));
    };
    MemoryClient client(*m_runtime, *m_server);

    client.upgrade("/ws");

    const auto response = client.takeResponse();
    QCOMPARE(response->status, 400);
    QCOMPARE(response->body, "Session ID unknown");
    QVERIFY(client.closed());
}

void TestFrameChannel::keepsFramesThatCameWithTheRequest()
{
    MemoryClient client(*m_runtime, *m_server);

    client.send(UpgradeRequest + clientFrame(Text, "2probe") + clientFrame(Text, "5"));

    QCOMPARE(m_collector.messages, QList<QByteArray>({ "2probe", "5" }));
}

void TestFrameChannel::keepsFramesUntilThereIsAReceiver()
{
    m_handler.whenRequest = [this](auto exchange) { m_channel = exchange->acceptWebSocket(m_limits); };
    MemoryClient client(*m_runtime, *m_server);
    client.send(UpgradeRequest + clientFrame(Text, "1"));
    client.sendFrame(Text, "2");
    client.sendFrame(Text, "3");

    m_channel->setReceiver(&m_collector);
    m_runtime->settle();
    client.sendFrame(Text, "4");

    QCOMPARE(m_collector.messages, QList<QByteArray>({ "1", "2", "3", "4" }));
}

void TestFrameChannel::acceptsUpgradesLater()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.send(UpgradeRequest + clientFrame(Text, "early"));
    client.sendFrame(Text, "late");

    m_channel = m_handler.parked[0]->acceptWebSocket(m_limits);
    m_channel->setReceiver(&m_collector);
    m_runtime->settle();

    QCOMPARE(client.takeResponse()->status, 101);
    QCOMPARE(m_collector.messages, QList<QByteArray>({ "early", "late" }));
}

void TestFrameChannel::deliversAnySlicing_data()
{
    QTest::addColumn<qsizetype>("sliceBytes");

    for (const qsizetype bytes : { 1, 2, 5, 100, 100'000 })
        QTest::addRow("%d bytes", int(bytes)) << bytes;
}

void TestFrameChannel::deliversAnySlicing()
{
    QFETCH(qsizetype, sliceBytes);
    MemoryClient client(*m_runtime, *m_server);
    client.channel().setSliceBytes(sliceBytes);
    const QByteArray euro = "\xe2\x82\xac";

    client.send(UpgradeRequest + clientFrame(Text, "hi " + euro.left(1), false)
        + clientFrame(Ping, "in between") + clientFrame(Continuation, euro.mid(1))
        + clientFrame(Binary, QByteArray(900, '\0')) + clientFrame(Text, ""));

    QCOMPARE(m_collector.messages, QList<QByteArray>({ "hi " + euro, QByteArray(900, '\0'), "" }));
    QCOMPARE(
        m_collector.kinds, QList<MessageKind>({ MessageKind::Text, MessageKind::Binary, MessageKind::Text }));
    QCOMPARE(client.takeResponse()->status, 101);
    QCOMPARE(client.takeFrames().value(0).payload, "in between");
}

void TestFrameChannel::sendsSharedMessagesInOneGo()
{
    const auto client = connectWebSocket();
    const auto before = client->serverChannel().flushes();

    m_channel->send(MessageFrame::copyOf("one", MessageKind::Text));
    m_channel->send(MessageFrame::copyOf(QByteArray(70'000, 'x'), MessageKind::Binary));
    m_runtime->settle();

    const auto frames = client->takeFrames();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0].payload, "one");
    QCOMPARE(frames[1].opcode, Binary);
    QCOMPARE(frames[1].payload.size(), 70'000);
    QCOMPARE(client->serverChannel().flushes(), before + 1);
}

void TestFrameChannel::answersPings()
{
    const auto client = connectWebSocket();

    client->send(clientFrame(Ping, "a") + clientFrame(Ping, "") + clientFrame(Ping, QByteArray(125, 'x')));

    const auto frames = client->takeFrames();
    QCOMPARE(frames.size(), 3);
    QCOMPARE(frames[0].opcode, Pong);
    QCOMPARE(frames[0].payload, "a");
    QCOMPARE(frames[2].payload.size(), 125);
}

void TestFrameChannel::keepsOnlyTheNewestPongWhileBlocked()
{
    const auto client = connectWebSocket();
    client->serverChannel().setRoom(2);
    m_channel->send(MessageFrame::copyOf("stuck", MessageKind::Text));
    m_runtime->settle();
    const auto pending = m_channel->pendingBytes();

    for (int i = 0; i < 1000; ++i)
        client->sendFrame(Ping, QByteArray::number(i));
    QCOMPARE(m_channel->pendingBytes(), pending);
    client->serverChannel().setUnlimitedRoom();
    m_runtime->settle();

    const auto frames = client->takeFrames();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0].payload, "stuck");
    QCOMPARE(frames[1].payload, "999");
}

void TestFrameChannel::reportsDraining()
{
    const auto client = connectWebSocket();
    m_channel->send(MessageFrame::copyOf("fits", MessageKind::Text));
    m_runtime->settle();
    QCOMPARE(m_collector.drained, 0);

    client->serverChannel().setRoom(3);
    m_channel->send(MessageFrame::copyOf("does not fit", MessageKind::Text));
    m_runtime->settle();
    QCOMPARE(m_collector.drained, 0);
    QCOMPARE(m_channel->pendingBytes(), 11);
    client->serverChannel().setUnlimitedRoom();
    m_runtime->settle();

    QCOMPARE(m_collector.drained, 1);
    QCOMPARE(m_channel->pendingBytes(), 0);
}

QTEST_GUILESS_MAIN(TestFrameChannel)
#include "tst_framechannel.moc"
