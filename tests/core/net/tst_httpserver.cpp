// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/httpserver.h"

#include "tests/support/net/memoryclient.h"
#include "tests/support/net/scriptedhandler.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

class TestHttpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersOneRequest();
    void answersAnySlicing_data();
    void answersAnySlicing();
    void readsChunkedBodies();
    void answersPipelinedRequestsInOrder();
    void keepsPipelinedRequestsBehindAParkedOne();
    void slowsDownWhoSendsTooFarAhead();
    void stopsReadingWhileAnswersPileUp();
    void keepsConnectionsAlive_data();
    void keepsConnectionsAlive();
    void sendsNoBodyForHead();
    void sendsContinueWhenAsked();
    void sendsNoContinueForTooLargeBodies();
    void answersTwoHundredFiftyPipelinedRequests();
    void answers500ForForgottenExchanges();
    void ignoresASecondAnswer();
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

void TestHttpServer::init()
{
    m_handler = ScriptedHandler();
    m_runtime = std::make_unique<TestRuntime>();
    m_server = std::make_unique<HttpServer>(*m_runtime, m_handler);
}

void TestHttpServer::cleanup()
{
    m_handler.parked.clear();
    m_server.reset();
    m_runtime.reset();
}

void TestHttpServer::answersOneRequest()
{
    MemoryClient client(*m_runtime, *m_server);

    client.request("POST", "/a?b=c", "body");

    const auto response = client.takeResponse();
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "POST /a?b=c body");
    QCOMPARE(headerValue(*response, "Content-Length"), "16");
    QCOMPARE(headerValue(*response, "Keep-Alive"), "timeout=10");
    QVERIFY(!client.closed());
}

void TestHttpServer::answersAnySlicing_data()
{
    QTest::addColumn<qsizetype>("sliceBytes");

    for (const qsizetype bytes : { 1, 2, 3, 7, 40 })
        QTest::addRow("%d bytes", int(bytes)) << bytes;
}

void TestHttpServer::answersAnySlicing()
{
    QFETCH(qsizetype, sliceBytes);
    MemoryClient client(*m_runtime, *m_server);
    client.channel().setSliceBytes(sliceBytes);

    client.send(
        "POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
        "POST /2 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        "GET /3 HTTP/1.1\r\nHost: x\r\n\r\n");

    QCOMPARE(client.takeResponse()->body, "POST /1 hello");
    QCOMPARE(client.takeResponse()->body, "POST /2 abcde");
    QCOMPARE(client.takeResponse()->body, "GET /3 ");
}

void TestHttpServer::readsChunkedBodies()
{
    MemoryClient client(*m_runtime, *m_server);

    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    QVERIFY(!client.takeResponse());
    client.send("1\r\nd\r\n0\r\n\r\n");

    QCOMPARE(client.takeResponse()->body, "POST / abcd");
    QCOMPARE(m_handler.bodiesStarted, 1);
    QCOMPARE(m_handler.bodiesAborted, 0);
}

void TestHttpServer::answersPipelinedRequestsInOrder()
{
    MemoryClient client(*m_runtime, *m_server);

    client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\nGET /3 "
                "HTTP/1.1\r\nHost: x\r\n\r\n");

    QCOMPARE(client.takeResponse()->body, "GET /1 ");
    QCOMPARE(client.takeResponse()->body, "GET /2 ");
    QCOMPARE(client.takeResponse()->body, "GET /3 ");
    QCOMPARE(client.serverChannel().flushes(), 1);
}

void TestHttpServer::keepsPipelinedRequestsBehindAParkedOne()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(m_handler.requests.size(), 1);

    m_handler.parked[0]->respond(HttpResponse::withBody(200, "text/plain", "first"));
    m_runtime->settle();
    QCOMPARE(m_handler.requests.size(), 2);
    m_handler.parked[1]->respond(HttpResponse::withBody(200, "text/plain", "second"));
    m_runtime->settle();

    QCOMPARE(client.takeResponse()->body, "first");
    QCOMPARE(client.takeResponse()->body, "second");
}

void TestHttpServer::slowsDownWhoSendsTooFarAhead()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.channel().setSliceBytes(16 * 1024);
    const QByteArray request = "GET /ahead HTTP/1.1\r\nHost: x\r\n\r\n";

    client.send(request.repeated(10'000)); // about 300 kB
    QCOMPARE(m_handler.requests.size(), 1);
    m_handler.whenRequest = {};
    m_handler.parked[0]->respond(HttpResponse::empty(204));
    m_runtime->settle();

    QCOMPARE(m_handler.requests.size(), 10'000);
}

void TestHttpServer::stopsReadingWhileAnswersPileUp()
{
    m_handler.whenRequest = [](auto exchange) {
        exchange->respond(HttpResponse::withBody(200, "text/plain", QByteArray(100'000, 'x')));
    };
    MemoryClient client(*m_runtime, *m_server);
    client.serverChannel().setRoom(10);
    const QByteArray request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    client.send(request.repeated(50));
    QVERIFY(m_handler.requests.size() < 5);
    QVERIFY(client.serverChannel().pendingBytes() < 500'000);
    client.serverChannel().setUnlimitedRoom();
    m_runtime->settle();

    QCOMPARE(m_handler.requests.size(), 50);
}

void TestHttpServer::keepsConnectionsAlive_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("stays");

    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                               << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestHttpServer::keepsConnectionsAlive()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, stays);
    MemoryClient client(*m_runtime, *m_server);

    client.send(request);

    QCOMPARE(client.takeResponse()->status, 200);
    QCOMPARE(!client.closed(), stays);
    QCOMPARE(m_server->connectionCount(), stays ? 1 : 0);
}

void TestHttpServer::sendsNoBodyForHead()
{
    MemoryClient client(*m_runtime, *m_server);

    client.request("HEAD", "/");
    client.request("GET", "/");

    QCOMPARE(headerValue(*client.takeResponse(SendBody::No), "Content-Length"), "7");
    QCOMPARE(client.takeResponse()->body, "GET / ");
}

void TestHttpServer::sendsContinueWhenAsked()
{
    MemoryClient client(*m_runtime, *m_server);

    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.received().clear();
    client.send("ok");

    QCOMPARE(client.takeResponse()->body, "POST / ok");
}

void TestHttpServer::sendsNoContinueForTooLargeBodies()
{
    MemoryClient client(*m_runtime, *m_server);

    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\nExpect: 100-continue\r\n\r\n");

    QCOMPARE(client.takeResponse()->status, 413);
    QVERIFY(client.closed());
}

void TestHttpServer::answersTwoHundredFiftyPipelinedRequests()
{
    MemoryClient client(*m_runtime, *m_server);
    QByteArray requests;
    for (int i = 0; i < 250; ++i)
        requests += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";

    client.send(requests);

    for (int i = 0; i < 250; ++i)
        QCOMPARE(client.takeResponse()->body, "GET /" + QByteArray::number(i) + ' ');
}

void TestHttpServer::answers500ForForgottenExchanges()
{
    m_handler.whenRequest = [](auto) {};
    MemoryClient client(*m_runtime, *m_server);

    client.request("GET", "/");

    QCOMPARE(client.takeResponse()->status, 500);
    QVERIFY(client.closed());
}

void TestHttpServer::ignoresASecondAnswer()
{
    m_handler.whenRequest = [](auto exchange) {
        exchange->respond(HttpResponse::empty(204));
        exchange->respond(HttpResponse::empty(404));
        exchange->destroyConnection();
        QVERIFY(!exchange->acceptWebSocket({}));
    };
    MemoryClient client(*m_runtime, *m_server);

    client.request("GET", "/");

    QCOMPARE(client.takeResponse()->status, 204);
    QVERIFY(client.received().isEmpty());
    QVERIFY(!client.closed());
}

void TestHttpServer::tellsAboutVanishedPeers()
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

void TestHttpServer::tellsLateComersAboutVanishedPeers()
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

void TestHttpServer::tellsAboutBodiesThatBreakOff()
{
    MemoryClient client(*m_runtime, *m_server);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
    QCOMPARE(m_handler.bodiesStarted, 1);

    client.close();

    QCOMPARE(m_handler.bodiesAborted, 1);
    QVERIFY(m_handler.requests.isEmpty());
}

void TestHttpServer::answersHalfClosedPeers()
{
    MemoryClient client(*m_runtime, *m_server);

    client.channel().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    client.channel().close(CloseMode::AfterFlush);
    m_runtime->settle();

    QCOMPARE(m_handler.requests.size(), 1);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestHttpServer::destroysConnectionsOnOrder()
{
    m_handler.whenRequest = [](auto exchange) { exchange->destroyConnection(); };
    MemoryClient client(*m_runtime, *m_server);

    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");

    QVERIFY(client.closed());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(m_handler.requests.size(), 1);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestHttpServer::closesIdleConnectionsOnOrder()
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

void TestHttpServer::closesBusyConnectionsAfterTheirAnswer()
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

void TestHttpServer::refusesConnectionsBeyondTheLimit()
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

void TestHttpServer::refusesConnectionsBeyondTheLimitPerAddress()
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

void TestHttpServer::survivesItsExchanges()
{
    m_handler.park();
    MemoryClient client(*m_runtime, *m_server);
    client.request("GET", "/");

    m_server.reset();
    m_handler.parked[0]->respond(HttpResponse::empty(204));
    m_runtime->settle();

    QVERIFY(client.closed());
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
