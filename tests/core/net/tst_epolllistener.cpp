// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/epolllistener.h"

#include "tests/support/net/realruntime.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace farol;

class TestEpollListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choosesAPort();
    void tellsThePeersAddress_data();
    void tellsThePeersAddress();
    void acceptsBothFamiliesOnAny();
    void reportsAPortInUse();
    void reportsAForeignAddress();
    void stopsAccepting();
    void keepsConnectionsWhenItStops();
    void listensAgain();
    void acceptsAStorm();
    void survivesWithoutDescriptors();

private:
    std::unique_ptr<RealRuntime> m_runtime;
    KeepingAcceptor m_acceptor;
    std::unique_ptr<EpollListener> m_listener;
};

void TestEpollListener::init()
{
    m_runtime = std::make_unique<RealRuntime>();
    m_listener = std::make_unique<EpollListener>(m_runtime->loop, m_runtime->runtime, m_acceptor);
}

void TestEpollListener::cleanup()
{
    m_acceptor = KeepingAcceptor();
    m_listener.reset();
    m_runtime.reset();
}

void TestEpollListener::choosesAPort()
{
    QCOMPARE(m_listener->port(), quint16(0));

    const auto port = m_listener->listen(QHostAddress::LocalHost, 0);

    QVERIFY(port);
    QVERIFY(*port != 0);
    QCOMPARE(m_listener->port(), *port);
    QVERIFY(m_listener->isListening());
}

void TestEpollListener::tellsThePeersAddress_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << QByteArray("::1");
}

void TestEpollListener::tellsThePeersAddress()
{
    QFETCH(QHostAddress, address);
    QFETCH(QByteArray, text);
    const auto port = m_listener->listen(address, 0);
    QVERIFY(port);

    QTcpSocket client;
    client.connectToHost(address, *port);

    QTRY_COMPARE(m_acceptor.all.size(), 1u);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_acceptor.all[0]->channel->peer().address, text);
    QCOMPARE(m_acceptor.all[0]->channel->peer().port, client.localPort());
}

void TestEpollListener::acceptsBothFamiliesOnAny()
{
    const auto port = m_listener->listen(QHostAddress::Any, 0);
    QVERIFY(port);

    QTcpSocket four;
    four.connectToHost(QHostAddress::LocalHost, *port);
    QTRY_COMPARE(m_acceptor.all.size(), 1u);
    QTcpSocket six;
    six.connectToHost(QHostAddress::LocalHostIPv6, *port);
    QTRY_COMPARE(m_acceptor.all.size(), 2u);

    QCOMPARE(m_acceptor.all[0]->channel->peer().address, "127.0.0.1");
    QCOMPARE(m_acceptor.all[1]->channel->peer().address, "::1");
}

void TestEpollListener::reportsAPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));

    const auto port = m_listener->listen(QHostAddress::LocalHost, other.serverPort());

    QVERIFY(!port);
    QCOMPARE(port.error().error, ListenError::AddressInUse);
    QCOMPARE(port.error().text, "Address already in use");
    QVERIFY(!m_listener->isListening());
}

void TestEpollListener::reportsAForeignAddress()
{
    const auto port = m_listener->listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);

    QVERIFY(!port);
    QCOMPARE(port.error().error, ListenError::AddressNotAvailable);
}

void TestEpollListener::stopsAccepting()
{
    const auto port = m_listener->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);

    m_listener->stop();
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, *port);

    QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(!m_listener->isListening());
}

void TestEpollListener::keepsConnectionsWhenItStops()
{
    const auto port = m_listener->listen(QHostAddress::LocalHost, 0);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, *port);
    QTRY_COMPARE(m_acceptor.all.size(), 1u);

    m_listener.reset();
    client.write("still here");

    QTRY_COMPARE(m_acceptor.all[0]->collector.bytes, "still here");
}

void TestEpollListener::listensAgain()
{
    const auto port = m_listener->listen(QHostAddress::LocalHost, 0);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, *port);
    QTRY_COMPARE(m_acceptor.all.size(), 1u);
    m_acceptor.all.clear(); // leaves the port in TIME_WAIT
    m_listener->stop();

    const auto again = m_listener->listen(QHostAddress::LocalHost, *port);

    QVERIFY(again);
    QCOMPARE(*again, *port);
}

void TestEpollListener::acceptsAStorm()
{
    const auto port = m_listener->listen(QHostAddress::LocalHost, 0);
    std::vector<std::unique_ptr<QTcpSocket>> clients;

    for (int i = 0; i < 500; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress::LocalHost, *port);
    }

    QTRY_COMPARE(m_acceptor.all.size(), 500u);
}

void TestEpollListener::survivesWithoutDescriptors()
{
    const auto port = m_listener->listen(QHostAddress::LocalHost, 0);
    QTcpSocket good;
    good.connectToHost(QHostAddress::LocalHost, *port);
    QTRY_COMPARE(m_acceptor.all.size(), 1u);
    QTcpSocket refused;
    refused.connectToHost(QHostAddress::LocalHost, *port);
    rlimit normal{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &normal), 0);
    rlimit none = normal;
    const auto next = ::open("/dev/null", O_RDONLY);
    ::close(next);
    none.rlim_cur = rlim_t(next); // whatever is opened from here on fails

    // A sanitizer needs descriptors of its own when it first meets a type, so it meets it now.
    m_runtime->runtime.refusals.refused({ "warm-up", {}, {} });

    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    QTRY_COMPARE(refused.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &normal), 0);
    QCOMPARE(m_runtime->refusals.count("file descriptors exhausted"), 1);
    good.write("still here");
    QTRY_COMPARE(m_acceptor.all[0]->collector.bytes, "still here");
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, *port);

    QTRY_COMPARE(m_acceptor.all.size(), 2u);
}

QTEST_GUILESS_MAIN(TestEpollListener)
#include "tst_epolllistener.moc"
