// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qtsocket/socketchannel.h"

#include "core/net/qtsocket/socketlistener.h"
#include "tests/support/net/realruntime.h"
#include "tests/support/net/testcertificate.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace farol;

/// Each test runs over plain TCP and over TLS.
class TestSocketChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void tellsAboutThePeer();
    void receivesAndSends();
    void sendsPartsOfSharedBuffers();
    void reportsBlockingAndDraining();
    void stopsReadingOnOrder();
    void flushesBeforeItCloses();
    void reportsPeersThatClose();
    void reportsAbortLater();
    void deliversWhatWasReadBefore();
    void closesInsideItsCallbacks_data();
    void closesInsideItsCallbacks();
    void reportsAPortInUse();
    void dropsPlainPeersOfATlsPort();

private:
    [[nodiscard]] ByteChannel &channel() { return *m_acceptor.all[0]->channel; }
    [[nodiscard]] ByteCollector &collector() { return m_acceptor.all[0]->collector; }

    std::unique_ptr<RealRuntime> m_runtime;
    KeepingAcceptor m_acceptor;
    std::unique_ptr<SocketListener> m_listener;
    std::unique_ptr<QSslSocket> m_peer;
};

void TestSocketChannel::initTestCase_data()
{
    QTest::addColumn<bool>("encrypted");

    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TestSocketChannel::init()
{
    QFETCH_GLOBAL(bool, encrypted);
    m_runtime = std::make_unique<RealRuntime>();
    if (encrypted)
        m_listener = std::make_unique<SocketListener>(m_runtime->runtime, m_acceptor, testTlsConfiguration());
    else
        m_listener = std::make_unique<SocketListener>(m_runtime->runtime, m_acceptor);
    const auto port = m_listener->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);

    m_peer = std::make_unique<QSslSocket>();
    m_peer->setPeerVerifyMode(QSslSocket::VerifyNone);
    if (encrypted)
        m_peer->connectToHostEncrypted(QStringLiteral("127.0.0.1"), *port);
    else
        m_peer->connectToHost(QHostAddress::LocalHost, *port);
    QTRY_COMPARE(m_acceptor.all.size(), 1u);
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(m_peer->isEncrypted(), encrypted);
}

void TestSocketChannel::cleanup()
{
    m_peer.reset();
    m_acceptor = KeepingAcceptor();
    m_listener.reset();
    m_runtime.reset();
}

void TestSocketChannel::tellsAboutThePeer()
{
    QFETCH_GLOBAL(bool, encrypted);

    QCOMPARE(channel().peer().address, "127.0.0.1");
    QCOMPARE(channel().peer().port, m_peer->localPort());
    QCOMPARE(channel().isEncrypted(), encrypted);
}

void TestSocketChannel::receivesAndSends()
{
    m_peer->write("question");
    QTRY_COMPARE(collector().bytes, "question");

    channel().write("an");
    channel().write("swer");

    QTRY_COMPARE(m_peer->bytesAvailable(), 6);
    QCOMPARE(m_peer->readAll(), "answer");
    QCOMPARE(channel().pendingBytes(), 0);
}

void TestSocketChannel::sendsPartsOfSharedBuffers()
{
    const QByteArray shared = "xxxxpayload";

    channel().write(shared, 4);

    QTRY_COMPARE(m_peer->bytesAvailable(), 7);
    QCOMPARE(m_peer->readAll(), "payload");
}

void TestSocketChannel::reportsBlockingAndDraining()
{
    m_peer->setReadBufferSize(1);
    const QByteArray large(32'000'000, 'x');

    channel().write(large);
    QTRY_VERIFY(channel().isBlocked());
    QCOMPARE(collector().drained, 0);
    qint64 received = 0;
    connect(m_peer.get(), &QTcpSocket::readyRead, this, [&] { received += m_peer->readAll().size(); });
    m_peer->setReadBufferSize(0);
    received += m_peer->readAll().size();

    QTRY_COMPARE_WITH_TIMEOUT(received, large.size(), 30'000);
    QTRY_COMPARE(collector().drained, 1);
    QVERIFY(!channel().isBlocked());
}

void TestSocketChannel::stopsReadingOnOrder()
{
    channel().setReading(false);
    m_peer->write("held back");
    m_peer->flush();
    QTRY_COMPARE(m_peer->bytesToWrite(), 0);
    QVERIFY(collector().bytes.isEmpty());

    channel().setReading(true);

    QTRY_COMPARE(collector().bytes, "held back");
}

void TestSocketChannel::flushesBeforeItCloses()
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

void TestSocketChannel::reportsPeersThatClose()
{
    m_peer->write("last words");
    m_peer->disconnectFromHost();

    QTRY_VERIFY(collector().closed);
    QCOMPARE(*collector().closed, ByteClose::PeerClosed);
    QCOMPARE(collector().bytes, "last words");
    QVERIFY(!channel().isOpen());
}

void TestSocketChannel::reportsAbortLater()
{
    channel().close(CloseMode::Abort);
    QVERIFY(!collector().closed);
    QVERIFY(!channel().isOpen());

    QTRY_VERIFY(collector().closed);
    QCOMPARE(*collector().closed, ByteClose::Local);
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
}

void TestSocketChannel::deliversWhatWasReadBefore()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, server.serverPort());
    peer.write("later");
    QTRY_VERIFY(server.hasPendingConnections());
    std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
    accepted->setParent(nullptr);

    SocketChannel wrapped(std::move(accepted), m_runtime->runtime, "before ");
    ByteCollector bytes;
    wrapped.setReceiver(&bytes);

    QTRY_COMPARE(bytes.bytes, "before later");
}

void TestSocketChannel::closesInsideItsCallbacks_data()
{
    QTest::addColumn<QByteArray>("callback");
    QTest::addColumn<QByteArray>("end");

    for (const QByteArray callback : { "bytes", "drained", "closed" }) {
        for (const QByteArray end : { "flush", "abort", "retire", "destroy" })
            QTest::addRow("%s in %s", end.constData(), callback.constData()) << callback << end;
    }
}

void TestSocketChannel::closesInsideItsCallbacks()
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

    QTRY_VERIFY_WITH_TIMEOUT(called, 20'000);
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
}

void TestSocketChannel::reportsAPortInUse()
{
    SocketListener second(m_runtime->runtime, m_acceptor);

    const auto port = second.listen(QHostAddress::LocalHost, m_listener->port());

    QVERIFY(!port);
    QCOMPARE(port.error().error, ListenError::AddressInUse);
    QVERIFY(!second.isListening());
}

void TestSocketChannel::dropsPlainPeersOfATlsPort()
{
    QFETCH_GLOBAL(bool, encrypted);
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, m_listener->port());

    plain.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");

    QTRY_COMPARE(m_acceptor.all.size(), encrypted ? 1u : 2u);
    if (encrypted)
        QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestSocketChannel)
#include "tst_socketchannel.moc"
