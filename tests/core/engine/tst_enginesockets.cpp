// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/epolllistener.h"
#include "core/net/http/httpserver.h"
#include "tests/support/engine/enginefixture.h"
#include "tests/support/net/memoryclient.h"
#include "tests/support/net/realruntime.h"

#include <QTcpSocket>
#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// The whole stack over real TCP connections: listener, HTTP front, engine, WebSocket frames.
class TestEngineSockets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void echoesOverPolling();
    void pingsParkedPoll();
    void endsSessionOfCancelledPoll();
    void endsSessionOfAbortedPost();
    void answersTooLargePostAndGoesOn();
    void answersFirstOfTwoPolls();
    void echoesOverWebSocket();
    void keepsFrameSentWithTheRequest();
    void upgradesInOneBurst();
    void refusesUpgradeWithText();
    void closesOversizedMessage();
    void closesOnGarbage();
    void shutsDown();

private:
    struct Client {
        QTcpSocket socket;
        QByteArray received;
    };
    struct Stack {
        explicit Stack(const EngineConfig &config)
            : engine(runtime.runtime, config, listener)
            , http(runtime.runtime, engine)
            , epoll(runtime.loop, runtime.runtime, http)
        {
        }

        RealRuntime runtime;
        RecordingListener listener;
        EngineServer engine;
        HttpServer http;
        EpollListener epoll;
    };

    std::unique_ptr<Client> connectClient();
    QByteArray openPolling(Client &client);
    [[nodiscard]] RecordingReceiver &receiver() { return m_stack->listener.last(); }
    static QByteArray request(const QByteArray &method, const QByteArray &query, const QByteArray &body = {});
    static QByteArray upgradeRequest(const QByteArray &query);
    static bool waitFor(Client &client, const QByteArray &part);

    std::unique_ptr<Stack> m_stack;
    quint16 m_port = 0;
};

void TestEngineSockets::init()
{
    auto config = EngineFixture::suiteConfig();
    config.pingInterval = 60s;
    m_stack = std::make_unique<Stack>(config);
    const auto port = m_stack->epoll.listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_port = *port;
}

void TestEngineSockets::cleanup()
{
    m_stack.reset();
}

std::unique_ptr<TestEngineSockets::Client> TestEngineSockets::connectClient()
{
    auto client = std::make_unique<Client>();
    auto *const raw = client.get();
    connect(&raw->socket, &QTcpSocket::readyRead, &raw->socket,
        [raw] { raw->received += raw->socket.readAll(); });
    client->socket.connectToHost(QHostAddress::LocalHost, m_port);
    return client;
}

QByteArray TestEngineSockets::request(
    const QByteArray &method, const QByteArray &query, const QByteArray &body)
{
    auto bytes = method + " /engine.io/?EIO=4&transport=" + query + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray TestEngineSockets::upgradeRequest(const QByteArray &query)
{
    return "GET /engine.io/?EIO=4&transport=" + query
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

/// Waits until `part` has arrived and drops everything up to its end.
bool TestEngineSockets::waitFor(Client &client, const QByteArray &part)
{
    if (!QTest::qWaitFor([&] { return client.received.contains(part); }))
        return false;
    client.received.remove(0, client.received.indexOf(part) + part.size());
    return true;
}

QByteArray TestEngineSockets::openPolling(Client &client)
{
    client.socket.write(request("GET", "polling"));
    if (!waitFor(client, "\r\n\r\n0{\"sid\":\""))
        return {};
    return client.received.first(20);
}

void TestEngineSockets::echoesOverPolling()
{
    const auto client = connectClient();
    const auto sid = openPolling(*client);

    client->socket.write(request("POST", "polling&sid=" + sid,
        "4hello\x1e"
        "bAQIDBA=="));
    QVERIFY(waitFor(*client, "\r\n\r\nok"));
    client->socket.write(request("GET", "polling&sid=" + sid));

    QVERIFY(waitFor(*client,
        "\r\n\r\n4hello\x1e"
        "bAQIDBA=="));
    QCOMPARE(receiver().session->peer().address, "127.0.0.1");
}

void TestEngineSockets::pingsParkedPoll()
{
    auto config = EngineFixture::suiteConfig();
    config.pingInterval = 20ms;
    config.pingTimeout = 60s;
    m_stack = std::make_unique<Stack>(config);
    m_port = *m_stack->epoll.listen(QHostAddress::LocalHost, 0);
    const auto client = connectClient();
    const auto sid = openPolling(*client);

    for (int i = 0; i < 3; ++i) {
        client->socket.write(request("GET", "polling&sid=" + sid));
        QVERIFY(waitFor(*client, "\r\n\r\n2"));
        client->socket.write(request("POST", "polling&sid=" + sid, "3"));
        QVERIFY(waitFor(*client, "\r\n\r\nok"));
    }

    QVERIFY(receiver().session->roundTripMicroseconds() > 0);
}

void TestEngineSockets::endsSessionOfCancelledPoll()
{
    const auto client = connectClient();
    const auto sid = openPolling(*client);
    client->socket.write(request("GET", "polling&sid=" + sid));
    QTRY_VERIFY(receiver().session->isWritable());

    client->socket.abort();

    QTRY_COMPARE(receiver().closed, CloseReason::TransportError);
    QCOMPARE(m_stack->engine.clientsCount(), 0);
}

void TestEngineSockets::endsSessionOfAbortedPost()
{
    const auto client = connectClient();
    const auto sid = openPolling(*client);

    client->socket.write(request("POST", "polling&sid=" + sid, "4hello").chopped(3));
    QVERIFY(client->socket.waitForBytesWritten());
    client->socket.abort();

    QTRY_COMPARE(receiver().closed, CloseReason::TransportError);
    QVERIFY(receiver().messages.isEmpty());
}

void TestEngineSockets::answersTooLargePostAndGoesOn()
{
    const auto client = connectClient();
    const auto sid = openPolling(*client);

    client->socket.write("POST /engine.io/?EIO=4&transport=polling&sid=" + sid
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000001\r\n\r\n");
    QVERIFY(waitFor(*client, "HTTP/1.1 413 "));
    const auto next = connectClient();
    next->socket.write(request("POST", "polling&sid=" + sid, '4' + QByteArray(999'999, 'x')));

    QVERIFY(waitFor(*next, "\r\n\r\nok"));
    QCOMPARE(receiver().messages.size(), 1);
}

void TestEngineSockets::answersFirstOfTwoPolls()
{
    const auto client = connectClient();
    const auto sid = openPolling(*client);
    client->socket.write(request("GET", "polling&sid=" + sid));
    QTRY_VERIFY(receiver().session->isWritable());

    const auto second = connectClient();
    second->socket.write(request("GET", "polling&sid=" + sid));

    QVERIFY(waitFor(*client, "\r\n\r\n1"));
    QVERIFY(waitFor(*second, "HTTP/1.1 400 "));
}

void TestEngineSockets::echoesOverWebSocket()
{
    const auto client = connectClient();
    client->socket.write(upgradeRequest("websocket"));
    QVERIFY(waitFor(*client, "HTTP/1.1 101 "));
    QVERIFY(waitFor(*client, "\"maxPayload\":1000000}"));

    client->socket.write(clientFrame(1, "4hello") + clientFrame(2, "\1\2\3\4"));

    QVERIFY(waitFor(*client,
        "\x81\x06"
        "4hello\x82\x04\1\2\3\4"));
}

void TestEngineSockets::keepsFrameSentWithTheRequest()
{
    const auto client = connectClient();

    client->socket.write(upgradeRequest("websocket") + clientFrame(1, "4early"));

    QVERIFY(waitFor(*client,
        "\x81\x06"
        "4early"));
}

void TestEngineSockets::upgradesInOneBurst()
{
    const auto poller = connectClient();
    const auto sid = openPolling(*poller);
    const auto client = connectClient();
    client->socket.write(upgradeRequest("websocket&sid=" + sid) + clientFrame(1, "2probe"));
    QVERIFY(waitFor(*client,
        "\x81\x06"
        "3probe"));
    poller->socket.write(request("GET", "polling&sid=" + sid));
    QVERIFY(waitFor(*poller, "\r\n\r\n6"));

    client->socket.write(clientFrame(1, "5") + clientFrame(1, "4a") + clientFrame(1, "4b"));

    QVERIFY(waitFor(*client,
        "\x81\x02"
        "4a\x81\x02"
        "4b"));
    poller->socket.write(request("GET", "polling&sid=" + sid));
    QVERIFY(waitFor(*poller, "\r\n\r\n{\"code\":3,\"message\":\"Bad request\"}"));
}

void TestEngineSockets::refusesUpgradeWithText()
{
    const auto client = connectClient();

    client->socket.write(upgradeRequest("websocket&sid=nobody"));

    QVERIFY(waitFor(*client, "HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(waitFor(*client, "\r\n\r\nSession ID unknown"));
    QTRY_COMPARE(client->socket.state(), QAbstractSocket::UnconnectedState);
}

void TestEngineSockets::closesOversizedMessage()
{
    const auto client = connectClient();
    client->socket.write(upgradeRequest("websocket"));
    QVERIFY(waitFor(*client, "\"maxPayload\":1000000}"));

    client->socket.write(clientFrame(1, '4' + QByteArray(1'000'000, 'x')));

    QVERIFY(waitFor(*client, "\x88\x02\x03\xf1"));
    QTRY_COMPARE(receiver().closed, CloseReason::TransportError);
    QCOMPARE(receiver().details.webSocketCode, 1009);
    QCOMPARE(receiver().details.offendingBytes, 1'000'001);
}

void TestEngineSockets::closesOnGarbage()
{
    const auto client = connectClient();
    client->socket.write(upgradeRequest("websocket"));
    QVERIFY(waitFor(*client, "\"maxPayload\":1000000}"));

    client->socket.write(clientFrame(1, "abc"));

    QVERIFY(waitFor(*client, QByteArray("\x88\x00", 2)));
    QTRY_COMPARE(receiver().closed, CloseReason::ParseError);
    client->socket.write(clientFrame(8, {}));
    QTRY_COMPARE(client->socket.state(), QAbstractSocket::UnconnectedState);
}

void TestEngineSockets::shutsDown()
{
    const auto client = connectClient();
    client->socket.write(upgradeRequest("websocket"));
    QVERIFY(waitFor(*client, "\"maxPayload\":1000000}"));
    const auto poller = connectClient();
    const auto sid = openPolling(*poller);
    poller->socket.write(request("GET", "polling&sid=" + sid));
    QTRY_VERIFY(receiver().session->isWritable());
    bool done = false;

    m_stack->engine.shutDown(60s, [&] { done = true; });

    QVERIFY(waitFor(*poller, "\r\n\r\n6"));
    QVERIFY(waitFor(*client, "\x88\x02\x03\xe9"));
    client->socket.write(clientFrame(8, "\x03\xe9"));
    QTRY_VERIFY(done);
}

QTEST_GUILESS_MAIN(TestEngineSockets)
#include "tst_enginesockets.moc"
