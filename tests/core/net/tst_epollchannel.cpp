// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/epollchannel.h"

#include "core/net/epoll/epolllistener.h"
#include "tests/support/net/realruntime.h"

#include <QAbstractEventDispatcher>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

using namespace farol;

/// Real connections on the loopback interface; the peer is a QTcpSocket of Qt's own.
class TestEpollChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void receivesAndSends();
    void sendsManyBuffersInOrder_data();
    void sendsManyBuffersInOrder();
    void sendsPartsOfSharedBuffers();
    void reportsBlockingAndDraining();
    void stopsReadingOnOrder();
    void flushesBeforeItCloses();
    void closesThoughInputIsUnread();
    void finishesForHalfClosedPeers();
    void reportsPeersThatClose();
    void reportsPeersThatReset();
    void reportsAbortLater();
    void givesUpOnAPeerThatTakesNothing();
    void handsItsReceiverOver();
    void closesInsideItsCallbacks_data();
    void closesInsideItsCallbacks();
    void destroysItsNeighbourInACallback();
    void isQuietWhenIdle();
    void flushesWorkFromOutsideATurn();
    void isSmall();

private:
    void connectPeer();
    [[nodiscard]] ByteChannel &channel() { return *m_acceptor.all[0]->channel; }
    [[nodiscard]] ByteCollector &collector() { return m_acceptor.all[0]->collector; }
    void resetPeer();

    std::unique_ptr<RealRuntime> m_runtime;
    KeepingAcceptor m_acceptor;
    std::unique_ptr<EpollListener> m_listener;
    std::unique_ptr<QTcpSocket> m_peer;
};

void TestEpollChannel::init()
{
    m_runtime = std::make_unique<RealRuntime>();
    m_listener = std::make_unique<EpollListener>(m_runtime->loop, m_runtime->runtime, m_acceptor);
    QVERIFY(m_listener->listen(QHostAddress::LocalHost, 0));
    connectPeer();
}

void TestEpollChannel::cleanup()
{
    m_peer.reset();
    m_acceptor = KeepingAcceptor();
    m_listener.reset();
    m_runtime.reset();
}

void TestEpollChannel::connectPeer()
{
    m_peer = std::make_unique<QTcpSocket>();
    m_peer->connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(m_acceptor.all.size(), 1u);
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::ConnectedState);
}

void TestEpollChannel::resetPeer()
{
    const linger atOnce{ 1, 0 };
    ::setsockopt(int(m_peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    m_peer->abort();
}

void TestEpollChannel::receivesAndSends()
{
    m_peer->write("question");
    QTRY_COMPARE(collector().bytes, "question");

    channel().write("answer");

    QTRY_COMPARE(m_peer->bytesAvailable(), 6);
    QCOMPARE(m_peer->readAll(), "answer");
    QCOMPARE(channel().pendingBytes(), 0);
}

void TestEpollChannel::sendsManyBuffersInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("bytes");

    QTest::newRow("two small") << 2 << 10;
    QTest::newRow("many small") << 1000 << 50;
    QTest::newRow("many middle") << 300 << 1000;
    QTest::newRow("some large") << 20 << 1'000'000;
}

void TestEpollChannel::sendsManyBuffersInOrder()
{
    QFETCH(int, count);
    QFETCH(int, bytes);
    QByteArray expected;

    for (int i = 0; i < count; ++i) {
        const auto buffer = QByteArray::number(i).leftJustified(bytes, char('a' + i % 26));
        expected += buffer;
        channel().write(buffer);
    }

    QByteArray received;
    connect(m_peer.get(), &QTcpSocket::readyRead, this, [&] { received += m_peer->readAll(); });
    QTRY_COMPARE(received.size(), expected.size());
    QVERIFY(received == expected);
    QCOMPARE(channel().pendingBytes(), 0);
}

void TestEpollChannel::sendsPartsOfSharedBuffers()
{
    const QByteArray shared = "xxxxpayload";

    channel().write(shared, 4);
    channel().write(shared, shared.size());
    QCOMPARE(channel().pendingBytes(), 7);

    QTRY_COMPARE(m_peer->bytesAvailable(), 7);
    QCOMPARE(m_peer->readAll(), "payload");
}

void TestEpollChannel::reportsBlockingAndDraining()
{
    m_peer->setReadBufferSize(1);
    const QByteArray large(32'000'000, 'x');

    channel().write(large);
    QTRY_VERIFY(channel().isBlocked());
    QVERIFY(channel().pendingBytes() > 0);
    QCOMPARE(collector().drained, 0);
    qint64 received = 0;
    connect(m_peer.get(), &QTcpSocket::readyRead, this, [&] { received += m_peer->readAll().size(); });
    m_peer->setReadBufferSize(0);
    received += m_peer->readAll().size();

    QTRY_COMPARE_WITH_TIMEOUT(received, large.size(), 20'000);
    QCOMPARE(collector().drained, 1);
    QVERIFY(!channel().isBlocked());
}

void TestEpollChannel::stopsReadingOnOrder()
{
    channel().setReading(false);
    m_peer->write("held back");
    QVERIFY(m_peer->waitForBytesWritten());
    QCoreApplication::processEvents();
    QVERIFY(collector().bytes.isEmpty());

    channel().setReading(true);

    QTRY_COMPARE(collector().bytes, "held back");
}

void TestEpollChannel::flushesBeforeItCloses()
{
    const QByteArray large(8'000'000, 'x');
    QByteArray received;
    connect(m_peer.get(), &QTcpSocket::readyRead, this, [&] { received += m_peer->readAll(); });

    channel().write(large);
    channel().close(CloseMode::AfterFlush);
    channel().write("too late");
    QVERIFY(!channel().isOpen());

    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(received.size(), large.size());
    QTRY_VERIFY(collector().closed);
    QCOMPARE(*collector().closed, ByteClose::Local);
}

void TestEpollChannel::closesThoughInputIsUnread()
{
    channel().setReading(false);
    m_peer->write(QByteArray(200'000, 'x'));
    QVERIFY(m_peer->waitForBytesWritten());
    int errors = 0;
    connect(m_peer.get(), &QTcpSocket::errorOccurred, this,
        [&](auto error) { errors += error != QAbstractSocket::RemoteHostClosedError; });

    channel().write("the answer");
    channel().close(CloseMode::AfterFlush);

    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_peer->readAll(), "the answer");
    QCOMPARE(errors, 0);
    QVERIFY(collector().bytes.isEmpty());
}

void TestEpollChannel::finishesForHalfClosedPeers()
{
    const QByteArray large(8'000'000, 'x');
    collector().whenBytes = [&] { channel().write(large); };
    QByteArray received;
    connect(m_peer.get(), &QTcpSocket::readyRead, this, [&] { received += m_peer->readAll(); });

    m_peer->write("question");
    QVERIFY(m_peer->waitForBytesWritten());
    ::shutdown(int(m_peer->socketDescriptor()), SHUT_WR);

    QTRY_COMPARE(received.size(), large.size());
    QTRY_VERIFY(collector().closed);
    QCOMPARE(*collector().closed, ByteClose::PeerClosed);
}

void TestEpollChannel::reportsPeersThatClose()
{
    m_peer->write("last words");
    m_peer->disconnectFromHost();

    QTRY_VERIFY(collector().closed);
    QCOMPARE(*collector().closed, ByteClose::PeerClosed);
    QCOMPARE(collector().bytes, "last words");
    QVERIFY(!channel().isOpen());
}

void TestEpollChannel::reportsPeersThatReset()
{
    resetPeer();

    QTRY_VERIFY(collector().closed);
    QCOMPARE(*collector().closed, ByteClose::Error);
}

void TestEpollChannel::reportsAbortLater()
{
    channel().write("lost");
    channel().close(CloseMode::Abort);
    QVERIFY(!collector().closed);
    QVERIFY(!channel().isOpen());
    QCOMPARE(channel().pendingBytes(), 0);

    QTRY_VERIFY(collector().closed);
    QCOMPARE(*collector().closed, ByteClose::Local);
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_peer->readAll().isEmpty());
}

void TestEpollChannel::givesUpOnAPeerThatTakesNothing()
{
    m_peer->setReadBufferSize(1);
    channel().write(QByteArray(32'000'000, 'x'));
    QTRY_VERIFY(channel().isBlocked());

    channel().close(CloseMode::AfterFlush);

    QTRY_VERIFY_WITH_TIMEOUT(collector().closed, 10'000);
}

void TestEpollChannel::handsItsReceiverOver()
{
    ByteCollector second;
    collector().whenBytes = [&] { channel().setReceiver(&second); };
    m_peer->write("first");
    QTRY_COMPARE(collector().bytes, "first");

    m_peer->write("second");

    QTRY_COMPARE(second.bytes, "second");
    QCOMPARE(collector().bytes, "first");
}

void TestEpollChannel::closesInsideItsCallbacks_data()
{
    QTest::addColumn<QByteArray>("callback");
    QTest::addColumn<QByteArray>("end");

    for (const QByteArray callback : { "bytes", "drained", "closed" }) {
        for (const QByteArray end : { "flush", "abort", "retire", "destroy" })
            QTest::addRow("%s in %s", end.constData(), callback.constData()) << callback << end;
    }
}

void TestEpollChannel::closesInsideItsCallbacks()
{
    QFETCH(QByteArray, callback);
    QFETCH(QByteArray, end);
    bool called = false;
    const auto die = [&] {
        auto &mine = m_acceptor.all[0]->channel;
        called = true;
        mine->write("goodbye");
        if (end == "flush")
            mine->close(CloseMode::AfterFlush);
        else if (end == "abort")
            mine->close(CloseMode::Abort);
        else if (end == "retire")
            m_runtime->turn.retire(std::move(mine));
        else
            mine.reset();
    };
    auto &hook = callback == "bytes" ? collector().whenBytes
        : callback == "drained"      ? collector().whenDrained
                                     : collector().whenClosed;
    hook = die;
    connect(m_peer.get(), &QTcpSocket::readyRead, this, [&] { m_peer->readAll(); });

    if (callback == "bytes")
        m_peer->write("x");
    else if (callback == "drained")
        channel().write(QByteArray(16'000'000, 'x'));
    else
        m_peer->disconnectFromHost();

    QTRY_VERIFY(called);
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
}

void TestEpollChannel::destroysItsNeighbourInACallback()
{
    QTcpSocket other;
    other.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(m_acceptor.all.size(), 2u);
    QTRY_COMPARE(other.state(), QAbstractSocket::ConnectedState);
    auto &first = *m_acceptor.all[0];
    auto &second = *m_acceptor.all[1];
    first.collector.whenBytes = [&] { second.channel.reset(); };
    second.collector.whenBytes = [&] { first.channel.reset(); };

    // Both events are in the same round, whichever comes first.
    m_peer->write("x");
    other.write("x");
    QVERIFY(m_peer->waitForBytesWritten());
    QVERIFY(other.waitForBytesWritten());

    QTRY_VERIFY(!first.channel || !second.channel);
    QVERIFY(first.channel || second.channel);
}

void TestEpollChannel::isQuietWhenIdle()
{
    m_peer->write("x");
    QTRY_COMPARE(collector().bytes, "x");
    const auto before = m_runtime->driver.wakeUps();

    // Nothing is due and nothing arrives: the loop must come to rest.
    while (QAbstractEventDispatcher::instance()->processEvents({})) { }

    QCOMPARE(m_runtime->driver.wakeUps(), before);
}

void TestEpollChannel::flushesWorkFromOutsideATurn()
{
    channel().write("one ");
    channel().write("two");

    QTRY_COMPARE(m_peer->bytesAvailable(), 7);
}

void TestEpollChannel::isSmall()
{
    QVERIFY(sizeof(EpollChannel) <= 320);
}

QTEST_GUILESS_MAIN(TestEpollChannel)
#include "tst_epollchannel.moc"
