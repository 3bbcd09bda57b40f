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
constexpr int Close = 8;
constexpr int Ping = 9;

}

/// How WebSockets end: in order, by broken rules, by vanishing, inside callbacks.
class TestFrameChannelClosing : public QObject, protected WebSocketFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { takeDown(); }

    void answersTheClosingHandshake_data();
    void answersTheClosingHandshake();
    void closesWithAHandshake_data();
    void closesWithAHandshake();
    void ignoresMessagesAfterItsOwnClose();
    void givesUpWaitingForTheClosingHandshake();
    void givesUpOnAPeerThatTakesNothing();
    void abortsWithoutAHandshake();
    void reportsVanishedPeers();
    void endsPeersThatBreakRules_data();
    void endsPeersThatBreakRules();
    void diesInsideItsCallbacks_data();
    void diesInsideItsCallbacks();
    void countsAsConnectionUntilItEnds();
};

void TestFrameChannelClosing::answersTheClosingHandshake_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("empty") << QByteArray() << QByteArray() << 1005 << QByteArray();
    QTest::newRow("1000") << closePayload(1000) << closePayload(1000) << 1000 << QByteArray();
    QTest::newRow("reason") << closePayload(3001, "bye") << closePayload(3001) << 3001 << QByteArray("bye");
}

void TestFrameChannelClosing::answersTheClosingHandshake()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    const auto client = connectWebSocket();

    client->send(clientFrame(Text, "last") + clientFrame(Close, payload) + clientFrame(Text, "too late"));

    QCOMPARE(m_collector.messages, QList<QByteArray>({ "last" }));
    QCOMPARE(m_collector.timesClosed, 1);
    QCOMPARE(int(m_collector.closed->code), code);
    QCOMPARE(m_collector.closed->reason, reason);
    QVERIFY(m_collector.closed->byPeer);
    const auto frames = client->takeFrames();
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames[0].opcode, Close);
    QCOMPARE(frames[0].payload, answer);
    QVERIFY(client->closed());
    QVERIFY(m_runtime->refusals.all().isEmpty());
}

void TestFrameChannelClosing::closesWithAHandshake_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("reported");

    QTest::newRow("no code") << 0 << QByteArray() << 1005;
    QTest::newRow("going away") << 1001 << closePayload(1001, "restart") << 1001;
}

void TestFrameChannelClosing::closesWithAHandshake()
{
    QFETCH(int, code);
    QFETCH(QByteArray, payload);
    QFETCH(int, reported);
    const auto client = connectWebSocket();

    m_channel->send(MessageFrame::copyOf("last words", MessageKind::Text));
    m_channel->close(quint16(code), "restart");
    m_channel->close(4000);
    m_channel->send(MessageFrame::copyOf("too late", MessageKind::Text));
    m_runtime->settle();
    QVERIFY(!m_channel->isOpen());
    QVERIFY(!m_collector.closed);
    const auto frames = client->takeFrames();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[1].opcode, Close);
    QCOMPARE(frames[1].payload, payload);
    client->sendFrame(Close, payload);

    QCOMPARE(m_collector.timesClosed, 1);
    QCOMPARE(int(m_collector.closed->code), reported);
    QVERIFY(!m_collector.closed->byPeer);
    QVERIFY(client->closed());
}

void TestFrameChannelClosing::ignoresMessagesAfterItsOwnClose()
{
    const auto client = connectWebSocket();
    m_channel->close();
    m_runtime->settle();

    client->send(clientFrame(Text, "ignored") + clientFrame(Ping, "ignored") + clientFrame(Close, ""));

    QVERIFY(m_collector.messages.isEmpty());
    QCOMPARE(client->takeFrames().size(), 1);
    QCOMPARE(m_collector.closed->code, quint16(1005));
}

void TestFrameChannelClosing::givesUpWaitingForTheClosingHandshake()
{
    const auto client = connectWebSocket();
    m_channel->close(1000);

    m_runtime->advance(4'900ms);
    QVERIFY(!m_collector.closed);
    m_runtime->advance(200ms);

    QCOMPARE(m_collector.closed->code, quint16(1006));
    QVERIFY(!m_collector.closed->byPeer);
    QVERIFY(client->closed());
}

void TestFrameChannelClosing::givesUpOnAPeerThatTakesNothing()
{
    const auto client = connectWebSocket();
    client->serverChannel().setRoom(0);
    m_channel->send(MessageFrame::copyOf("stuck", MessageKind::Text));
    m_channel->close();

    client->sendFrame(Close, "");
    m_runtime->advance(5'100ms);

    QVERIFY(m_collector.closed);
    QVERIFY(client->closed());
}

void TestFrameChannelClosing::abortsWithoutAHandshake()
{
    const auto client = connectWebSocket();

    m_channel->abort();
    QVERIFY(!m_collector.closed); // not inside the call
    m_runtime->settle();

    QCOMPARE(m_collector.timesClosed, 1);
    QCOMPARE(m_collector.closed->code, quint16(1006));
    QVERIFY(!m_collector.closed->byPeer);
    QVERIFY(client->takeFrames().isEmpty());
}

void TestFrameChannelClosing::reportsVanishedPeers()
{
    const auto client = connectWebSocket();

    client->channel().breakConnection();
    m_runtime->settle();

    QCOMPARE(m_collector.timesClosed, 1);
    QCOMPARE(m_collector.closed->code, quint16(1006));
    QVERIFY(m_collector.closed->byPeer);
}

void TestFrameChannelClosing::endsPeersThatBreakRules_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<qint64>("offendingBytes");

    const QByteArray protocol = "WebSocket protocol error";
    auto reserved = clientFrame(Text, "x");
    reserved[0] = char(reserved[0] | 0x40);
    QTest::newRow("reserved bit") << reserved << 1002 << protocol << qint64(0);
    QTest::newRow("opcode") << clientFrame(3, "x") << 1002 << protocol << qint64(0);
    QTest::newRow("unmasked") << QByteArray("\x81\x01x") << 1002 << protocol << qint64(0);
    QTest::newRow("long ping") << clientFrame(Ping, QByteArray(126, 'x')) << 1002 << protocol << qint64(0);
    QTest::newRow("continuation") << clientFrame(Continuation, "x") << 1002 << protocol << qint64(0);
    QTest::newRow("close code") << clientFrame(Close, QByteArray("\x03\xed", 2)) << 1002 << protocol
                                << qint64(0);
    QTest::newRow("text") << clientFrame(Text, "\xff") << 1007 << QByteArray("invalid UTF-8") << qint64(0);
    QTest::newRow("announced size") << clientFrame(Binary, QByteArray(1001, 'x')).left(8) << 1009
                                    << QByteArray("frame too large") << qint64(1001);
    QTest::newRow("summed size") << clientFrame(Binary, QByteArray(600, 'x'), false)
            + clientFrame(Continuation, QByteArray(600, 'x'))
                                 << 1009 << QByteArray("frame too large") << qint64(1200);
    QTest::newRow("fragments") << clientFrame(Binary, "", false)
            + clientFrame(Continuation, "", false).repeated(3000)
                               << 1008 << QByteArray("too many fragments") << qint64(0);
}

void TestFrameChannelClosing::endsPeersThatBreakRules()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    QFETCH(qint64, offendingBytes);
    const auto good = connectWebSocket();
    const auto goodChannel = std::exchange(m_channel, nullptr);
    MessageCollector goodCollector;
    goodChannel->setReceiver(&goodCollector);

    const auto bad = connectWebSocket();
    bad->send(clientFrame(Text, "fine") + bytes + clientFrame(Text, "too late"));

    QCOMPARE(m_collector.messages, QList<QByteArray>({ "fine" }));
    QCOMPARE(m_collector.timesClosed, 1);
    QCOMPARE(int(m_collector.closed->code), code);
    QCOMPARE(m_collector.closed->offendingBytes, offendingBytes);
    QVERIFY(!m_collector.closed->byPeer);
    const auto frames = bad->takeFrames();
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames[0].payload, closePayload(quint16(code)));
    QVERIFY(bad->closed());
    QCOMPARE(m_runtime->refusals.count(reason), 1);
    good->sendFrame(Text, "still here");
    QCOMPARE(goodCollector.messages, QList<QByteArray>({ "still here" }));
}

void TestFrameChannelClosing::diesInsideItsCallbacks_data()
{
    QTest::addColumn<QByteArray>("callback");
    QTest::addColumn<QByteArray>("end");

    for (const QByteArray callback : { "message", "drained", "closed" }) {
        for (const QByteArray end : { "close", "abort", "retire", "close and retire" })
            QTest::addRow("%s in %s", end.constData(), callback.constData()) << callback << end;
    }
}

void TestFrameChannelClosing::diesInsideItsCallbacks()
{
    QFETCH(QByteArray, callback);
    QFETCH(QByteArray, end);
    const auto client = connectWebSocket();
    const auto die = [&] {
        if (m_channel && end.startsWith("close"))
            m_channel->close(1000);
        if (m_channel && end == "abort")
            m_channel->abort();
        if (m_channel && end.endsWith("retire"))
            m_runtime->turn.retire(std::move(m_channel));
    };
    (callback == "message"          ? m_collector.whenMessage
            : callback == "drained" ? m_collector.whenDrained
                                    : m_collector.whenClosed)
        = die;

    client->serverChannel().setRoom(1);
    if (callback == "drained")
        m_channel->send(MessageFrame::copyOf("stuck", MessageKind::Text));
    m_runtime->settle();
    client->serverChannel().setUnlimitedRoom();
    client->send(clientFrame(Text, "1") + clientFrame(Text, "2") + clientFrame(Close, ""));
    m_runtime->advance(10s);

    QVERIFY(client->closed());
    QVERIFY(m_collector.timesClosed <= 1);
    QCOMPARE(m_server->census().total(), 0);
}

void TestFrameChannelClosing::countsAsConnectionUntilItEnds()
{
    const auto client = connectWebSocket();
    QCOMPARE(m_server->connectionCount(), 0);
    QCOMPARE(m_server->census().total(), 1);

    m_channel.reset();

    QCOMPARE(m_server->census().total(), 0);
}

QTEST_GUILESS_MAIN(TestFrameChannelClosing)
#include "tst_framechannelclosing.moc"
