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
    void sendsNoBodyForHead();
    void sendsContinueWhenAsked();
    void sendsNoContinueForTooLargeBodies();
    void answersTwoHundredFiftyPipelinedRequests();
    void ignoresASecondAnswer();

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

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
