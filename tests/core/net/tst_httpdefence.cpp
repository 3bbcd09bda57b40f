// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/httpserver.h"

#include "tests/support/net/memoryclient.h"
#include "tests/support/net/scriptedhandler.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

/// What the HTTP front does to peers that break its rules, with a good client beside them.
class TestHttpDefence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusesBadInput_data();
    void refusesBadInput();
    void refusesAnnouncedSizeAtOnce();
    void refusesReceivedSize();
    void endsSlowHeads();
    void endsDrippingHeads();
    void endsSlowHeadsOfLaterRequests();
    void endsSlowBodies();
    void waitsForBodiesThatMove();
    void endsIdleConnectionsSilently();
    void endsSilentNewcomersSilently();
    void waitsForSlowReaders();
    void neverEndsParkedRequests();
    void holdsManySlowPeers();

private:
    void checkGoodClient();

    std::unique_ptr<TestRuntime> m_runtime;
    ScriptedHandler m_handler;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<MemoryClient> m_good;
};

void TestHttpDefence::init()
{
    m_handler = ScriptedHandler();
    m_runtime = std::make_unique<TestRuntime>();
    m_server = std::make_unique<HttpServer>(*m_runtime, m_handler);
    m_good = std::make_unique<MemoryClient>(*m_runtime, *m_server);
}

void TestHttpDefence::cleanup()
{
    m_good.reset();
    m_server.reset();
    m_runtime.reset();
}

void TestHttpDefence::checkGoodClient()
{
    m_handler.whenRequest = {};
    m_good->request("POST", "/good", "data");
    QCOMPARE(m_good->takeResponse()->body, "POST /good data");
}

void TestHttpDefence::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");

    const QByteArray malformed = "malformed HTTP";
    QTest::newRow("NUL") << QByteArray("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", 28) << 400 << malformed;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400 << malformed;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400
                               << malformed;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n") << 400 << malformed;
    QTest::newRow("space before colon")
        << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n") << 400 << malformed;
    QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\n")
                                << 400 << malformed;
    QTest::newRow("two lengths") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n")
                                 << 400 << malformed;
    QTest::newRow("length and chunks") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                                                     "Transfer-Encoding: chunked\r\n\r\n")
                                       << 400 << malformed;
    QTest::newRow("bad chunk") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n")
                               << 400 << malformed;
    QTest::newRow("long head") << "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(20'000, 'a') << 431
                               << QByteArray("header block too large");
    QTest::newRow("long target") << "GET /" + QByteArray(100'000, 'a') << 431
                                 << QByteArray("header block too large");
    QTest::newRow("expectation") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nExpect: something\r\nContent-Length: 1\r\n\r\n")
                                 << 417 << QByteArray("unknown expectation");
    QTest::newRow("TLS on a plain port")
        << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400 << malformed;
}

void TestHttpDefence::refusesBadInput()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);

    for (const auto slice : { qsizetype(1'000'000), qsizetype(1) }) {
        m_runtime->refusals.clear();
        MemoryClient bad(*m_runtime, *m_server);
        bad.channel().setSliceBytes(slice);
        bad.send(request);

        const auto response = bad.takeResponse();
        QVERIFY(response);
        QCOMPARE(response->status, status);
        QCOMPARE(headerValue(*response, "Connection"), "close");
        QVERIFY(bad.closed());
        QCOMPARE(m_runtime->refusals.lastReason(), reason);
        QCOMPARE(m_runtime->refusals.all().size(), 1);
        QCOMPARE(m_handler.bodiesStarted, m_handler.bodiesAborted);
    }
    QVERIFY(m_handler.requests.isEmpty());
    QCOMPARE(m_server->connectionCount(), 1);
    checkGoodClient();
}

void TestHttpDefence::refusesAnnouncedSizeAtOnce()
{
    MemoryClient bad(*m_runtime, *m_server);

    bad.send("POST /big HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000000\r\n\r\n");

    QCOMPARE(bad.takeResponse()->status, 413);
    QVERIFY(bad.closed());
    QCOMPARE(m_runtime->refusals.all().last().detail, "POST /big");
    QCOMPARE(m_handler.bodiesAborted, 1);
    checkGoodClient();
}

void TestHttpDefence::refusesReceivedSize()
{
    MemoryClient bad(*m_runtime, *m_server);

    bad.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 11; ++i)
        bad.send("64\r\n" + QByteArray(100, 'x') + "\r\n");

    QCOMPARE(bad.takeResponse()->status, 413);
    QVERIFY(bad.closed());
    QCOMPARE(m_runtime->refusals.count("body too large"), 1);
    QCOMPARE(m_handler.bodiesAborted, 1);
    checkGoodClient();
}

void TestHttpDefence::endsSlowHeads()
{
    MemoryClient slow(*m_runtime, *m_server);
    slow.send("GET / HTTP/1.1\r\n");

    m_runtime->advance(9'900ms);
    QVERIFY(!slow.closed());
    m_runtime->advance(200ms);

    QCOMPARE(slow.takeResponse()->status, 408);
    QVERIFY(slow.closed());
    QCOMPARE(m_runtime->refusals.count("head not complete in time"), 1);
}

void TestHttpDefence::endsDrippingHeads()
{
    MemoryClient slow(*m_runtime, *m_server);

    for (int second = 0; second < 11; ++second) {
        slow.send("G");
        m_runtime->advance(1s);
    }

    QVERIFY(slow.closed());
}

void TestHttpDefence::endsSlowHeadsOfLaterRequests()
{
    MemoryClient slow(*m_runtime, *m_server);
    slow.request("GET", "/");
    QCOMPARE(slow.takeResponse()->status, 200);
    m_runtime->advance(9s);

    slow.send("G");
    m_runtime->advance(9'900ms);
    QVERIFY(!slow.closed());
    m_runtime->advance(200ms);

    QCOMPARE(slow.takeResponse()->status, 408);
}

void TestHttpDefence::endsSlowBodies()
{
    MemoryClient slow(*m_runtime, *m_server);
    slow.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab");

    m_runtime->advance(29'900ms);
    QVERIFY(!slow.closed());
    m_runtime->advance(200ms);

    QCOMPARE(slow.takeResponse()->status, 408);
    QCOMPARE(m_runtime->refusals.count("body not complete in time"), 1);
    QCOMPARE(m_handler.bodiesAborted, 1);
}

void TestHttpDefence::waitsForBodiesThatMove()
{
    MemoryClient slow(*m_runtime, *m_server);
    slow.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");

    for (int i = 0; i < 5; ++i) {
        m_runtime->advance(20s);
        slow.send("x");
    }

    QCOMPARE(slow.takeResponse()->body, "POST / xxxxx");
}

void TestHttpDefence::endsIdleConnectionsSilently()
{
    MemoryClient idle(*m_runtime, *m_server);
    idle.request("GET", "/");
    QVERIFY(idle.takeResponse());

    m_runtime->advance(10'100ms);

    QVERIFY(idle.closed());
    QVERIFY(idle.received().isEmpty());
    QVERIFY(m_runtime->refusals.all().isEmpty());
}

void TestHttpDefence::endsSilentNewcomersSilently()
{
    MemoryClient silent(*m_runtime, *m_server);

    m_runtime->advance(10'100ms);

    QVERIFY(silent.closed());
    QVERIFY(silent.received().isEmpty());
}

void TestHttpDefence::waitsForSlowReaders()
{
    m_handler.whenRequest = [](auto exchange) {
        exchange->respond(HttpResponse::withBody(200, "text/plain", QByteArray(1000, 'x')));
    };
    MemoryClient slow(*m_runtime, *m_server);
    slow.serverChannel().setRoom(100);
    slow.request("GET", "/");

    for (int i = 0; i < 5; ++i) {
        m_runtime->advance(8s);
        slow.serverChannel().setRoom(100);
    }
    QVERIFY(!slow.closed());
    slow.serverChannel().setUnlimitedRoom();
    m_runtime->settle();

    QCOMPARE(slow.takeResponse()->body.size(), 1000);
}

void TestHttpDefence::neverEndsParkedRequests()
{
    m_handler.park();
    MemoryClient polling(*m_runtime, *m_server);
    polling.request("GET", "/poll");

    m_runtime->advance(1h);
    QVERIFY(!polling.closed());
    m_handler.parked[0]->respond(HttpResponse::empty(204));
    m_runtime->settle();

    QCOMPARE(polling.takeResponse()->status, 204);
    m_handler.parked.clear();
}

void TestHttpDefence::holdsManySlowPeers()
{
    std::vector<std::unique_ptr<MemoryClient>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<MemoryClient>(*m_runtime, *m_server));
        if (i % 2)
            slow.back()->send("POST / HTTP/1.1\r\nHost: x\r\n");
    }

    checkGoodClient();
    QCOMPARE(m_server->connectionCount(), 301);
    m_runtime->advance(11s);

    QCOMPARE(m_server->connectionCount(), 0);
    QCOMPARE(m_server->census().total(), 0);
}

QTEST_GUILESS_MAIN(TestHttpDefence)
#include "tst_httpdefence.moc"
