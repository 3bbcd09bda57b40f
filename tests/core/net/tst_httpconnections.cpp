// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/httpserver.h"

#include "tests/support/net/memoryclient.h"
#include "tests/support/net/scriptedhandler.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

/// How HTTP connections live and end.
class TestHttpConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsConnectionsAlive_data();
    void keepsConnectionsAlive();
    void answers500ForForgottenExchanges();
    void tellsAboutVanishedPeers();
    void tellsLateComersAboutVanishedPeers();
    void tellsAboutBodiesThatBreakOff();
    void answersHalfClosedPeers();
    void destroysConnectionsOnOrder();
    void closesIdleConnectionsOnOrder();
    void closesBusyConnectionsAfterTheirAnswer();
    void refusesConnectionsBeyondTheLimit();
    void refusesConnectionsBeyondTheLimitPerAddress();
    void survivesItsExchanges();

private:
    std::unique_ptr<TestRuntime> m_runtime;
    ScriptedHandler m_handler;
    std::unique_ptr<HttpServer> m_server;
};

void TestHttpConnections::init()
{
    m_handler = ScriptedHandler();
    m_runtime = std::make_unique<TestRuntime>();
    m_server = std::make_unique<HttpServer>(*m_runtime, m_handler);
}

void TestHttpConnections::cleanup()
{
    m_handler.parked.clear();
    m_server.reset();
    m_runtime.reset();
}

void TestHttpConnections::keepsConnectionsAlive_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("stays");

    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                               << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestHttpConnections::keepsConnectionsAlive()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, stays);
    MemoryClient client(*m_runtime, *m_server);

    client.send(request);

    QCOMPARE(client.takeResponse()->status, 200);
    QCOMPARE(!client.closed(), stays);
    QCOMPARE(m_server->connectionCount(), stays ? 1 : 0);
}

void TestHttpConnections::answers500ForForgottenExchanges()
{
    m_handler.whenRequest = [](auto) {};
    MemoryClient client(*m_runtime, *m_server);

    client.request("GET", "/");

    QCOMPARE(client.takeResponse()->status, 500);
    QVERIFY(client.closed());
}

void TestHttpConnections::tellsAboutVanishedPeers()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.request("GET", "/poll");
    int aborted = 0;
    m_handler.parked[0]->onAborted([&] {
        ++aborted;
        m_handler.parked.clear(); // the exchange dies in its own callback
    });

    client.close();

    QCOMPARE(aborted, 1);
    QCOMPARE(m_server->connectionCount(), 0);
    QCOMPARE(m_server->census().total(), 0);
}

void TestHttpConnections::tellsLateComersAboutVanishedPeers()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.request("GET", "/poll");
    client.channel().breakConnection();
    m_runtime->settle();

    int aborted = 0;
    m_handler.parked[0]->onAborted([&] { ++aborted; });
    m_handler.parked[0]->respond(HttpResponse::empty(204));

    QCOMPARE(aborted, 1);
}

void TestHttpConnections::tellsAboutBodiesThatBreakOff()
{
    MemoryClient client(*m_runtime, *m_server);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
    QCOMPARE(m_handler.bodiesStarted, 1);

    client.close();

    QCOMPARE(m_handler.bodiesAborted, 1);
    QVERIFY(m_handler.requests.isEmpty());
}

void TestHttpConnections::answersHalfClosedPeers()
{
    MemoryClient client(*m_runtime, *m_server);

    client.channel().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    client.channel().close(CloseMode::AfterFlush);
    m_runtime->settle();

    QCOMPARE(m_handler.requests.size(), 1);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestHttpConnections::destroysConnectionsOnOrder()
{
    m_handler.whenRequest = [](auto exchange) { exchange->destroyConnection(); };
    MemoryClient client(*m_runtime, *m_server);

    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");

    QVERIFY(client.closed());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(m_handler.requests.size(), 1);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestHttpConnections::closesIdleConnectionsOnOrder()
{
    MemoryClient fresh(*m_runtime, *m_server);
    MemoryClient used(*m_runtime, *m_server);
    used.request("GET", "/");

    m_server->closeConnections();
    m_runtime->settle();

    QVERIFY(fresh.closed());
    QVERIFY(used.closed());
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestHttpConnections::closesBusyConnectionsAfterTheirAnswer()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.request("GET", "/");

    m_server->closeConnections();
    m_runtime->settle();
    QVERIFY(!client.closed());
    m_handler.parked[0]->respond(HttpResponse::empty(204));
    m_runtime->settle();

    QCOMPARE(client.takeResponse()->status, 204);
    QVERIFY(client.closed());
}

void TestHttpConnections::refusesConnectionsBeyondTheLimit()
{
    HttpServerConfig config;
    config.maxConnections = 2;
    m_server->setConfig(config);
    MemoryClient first(*m_runtime, *m_server);
    MemoryClient second(*m_runtime, *m_server);

    {
        MemoryClient third(*m_runtime, *m_server);
        QCOMPARE(third.takeResponse()->status, 503);
        QVERIFY(third.closed());
    }
    QCOMPARE(m_runtime->refusals.count("too many connections"), 1);
    first.close();
    MemoryClient fourth(*m_runtime, *m_server);
    fourth.request("GET", "/");

    QCOMPARE(fourth.takeResponse()->status, 200);
}

void TestHttpConnections::refusesConnectionsBeyondTheLimitPerAddress()
{
    HttpServerConfig config;
    config.maxConnectionsPerAddress = 1;
    m_server->setConfig(config);
    MemoryClient local1(*m_runtime, *m_server);
    MemoryClient local2(*m_runtime, *m_server);
    MemoryClient remote1(*m_runtime, *m_server, { "192.0.2.1", 1 });
    MemoryClient remote2(*m_runtime, *m_server, { "192.0.2.1", 2 });
    MemoryClient other(*m_runtime, *m_server, { "192.0.2.2", 1 });

    QCOMPARE(remote2.takeResponse()->status, 503);
    QVERIFY(!local2.closed());
    QVERIFY(!other.closed());
    QCOMPARE(m_runtime->refusals.count("too many connections from one address"), 1);
}

void TestHttpConnections::survivesItsExchanges()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.request("GET", "/");

    m_server.reset();
    m_handler.parked[0]->respond(HttpResponse::empty(204));
    m_runtime->settle();

    QVERIFY(client.closed());
}

QTEST_GUILESS_MAIN(TestHttpConnections)
#include "tst_httpconnections.moc"
