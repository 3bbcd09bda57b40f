// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// What opens a session, and the headers of every answer: cookie, CORS, caching.
class TestEngineHandshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersSession();
    void keepsTheRequestWithoutItsBody();
    void sendsInitialPacketWithTheOpenPacket();
    void answersWithWhatTheListenerSends();
    void keepsFramesThatCameWithTheRequest();
    void closesSessionNobodyReceives();
    void announcesLimitsAndTimes();
    void setsCookie_data();
    void setsCookie();
    void setsNoCookieByDefault();
    void asksAllowRequestOncePerSession();
    void refusesWhatAllowRequestRefuses();
    void asksAllowRequestBeforeTheVersion();
    void waitsForDecision();
    void forgetsClientThatLeavesBeforeTheDecision();
    void answersWithoutDecision();
    void survivesDecisionAfterItsOwnEnd();
    void refusesIllegalOrigin();
    void answersPreflight();
    void permitsOriginsOnEveryAnswer();
    void deniesForeignOrigin();
    void sendsXssHeaderToOldBrowsers();
    void sendsNoStore();
};

void TestEngineHandshake::registersSession()
{
    EngineFixture engine;

    const auto sid = engine.peer.openPolling();

    auto *const session = engine.server.session(sid);
    QVERIFY(session);
    QCOMPARE(session->id(), sid);
    QCOMPARE(session->transport(), TransportKind::Polling);
    QCOMPARE(session->peer().address, "192.0.2.7");
    QVERIFY(!session->isEncrypted());
    QVERIFY(session->isOpen());
    QCOMPARE(session->roundTripMicroseconds(), -1);
    QVERIFY(!engine.server.session("nobody"));
}

void TestEngineHandshake::keepsTheRequestWithoutItsBody()
{
    EngineFixture engine;

    engine.peer.request(
        "GET", "/engine.io/?EIO=4&transport=polling&token=abc", "body", { { "X-Token", "t" } });

    const auto &request = engine.listener.last().session->request();
    QCOMPARE(request.query(), "EIO=4&transport=polling&token=abc");
    QCOMPARE(request.header("x-token"), "t");
    QVERIFY(request.body().isEmpty());
}

void TestEngineHandshake::sendsInitialPacketWithTheOpenPacket()
{
    auto config = EngineFixture::suiteConfig();
    config.initialPacket = "faster!";
    EngineFixture engine(config);

    const auto reply = engine.peer.request("GET", engine.peer.pollingTarget());
    const auto socket = engine.peer.openWebSocket();

    QVERIFY(reply->body().endsWith("}\x1e"
                                   "4faster!"));
    QCOMPARE(socket->takeText().value(1), "4faster!");
}

void TestEngineHandshake::answersWithWhatTheListenerSends()
{
    EngineFixture engine;
    engine.listener.whenOpened = [](RecordingReceiver &receiver) { receiver.sendText("welcome"); };

    QVERIFY(engine.peer.request("GET", engine.peer.pollingTarget())
                ->body()
                .endsWith("\x1e"
                          "4welcome"));
    QCOMPARE(engine.peer.openWebSocket()->takeText().value(1), "4welcome");
}

void TestEngineHandshake::keepsFramesThatCameWithTheRequest()
{
    EngineFixture engine;

    const auto socket = engine.peer.upgradeWith(engine.peer.webSocketTarget(), { "4early" })->socket();

    QCOMPARE(socket->takeText().value(1), "4early");
}

void TestEngineHandshake::closesSessionNobodyReceives()
{
    EngineFixture engine;
    engine.listener.setsReceiver = false;

    const auto reply = engine.peer.request("GET", engine.peer.pollingTarget());

    QVERIFY(reply->body().endsWith("\x1e"
                                   "1"));
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineHandshake::announcesLimitsAndTimes()
{
    auto config = EngineFixture::suiteConfig();
    config.pingTimeout = 123ms;
    config.pingInterval = 456ms;
    config.maxHttpBufferSize = 789;
    EngineFixture engine(config);

    const auto open = engine.peer.request("GET", engine.peer.pollingTarget())->body();

    QVERIFY(
        open.endsWith(R"("upgrades":["websocket"],"pingInterval":456,"pingTimeout":123,"maxPayload":789})"));
    QCOMPARE(engine.server.maxBodyBytes(EnginePeer::head("POST", "/engine.io/")), 789);
}

void TestEngineHandshake::setsCookie_data()
{
    QTest::addColumn<EngineCookie>("cookie");
    QTest::addColumn<QByteArray>("value");
    using SameSite = EngineCookie::SameSite;

    QTest::newRow("defaults") << EngineCookie{} << QByteArray("io=SID; Path=/; HttpOnly; SameSite=Lax");
    QTest::newRow("name") << EngineCookie{ "woot" } << QByteArray("woot=SID; Path=/; HttpOnly; SameSite=Lax");
    QTest::newRow("path") << EngineCookie{ "io", "/custom" }
                          << QByteArray("io=SID; Path=/custom; HttpOnly; SameSite=Lax");
    QTest::newRow("no path") << EngineCookie{ "io", "" } << QByteArray("io=SID; SameSite=Lax");
    QTest::newRow("readable by scripts")
        << EngineCookie{ "io", "/", false } << QByteArray("io=SID; Path=/; SameSite=Lax");
    QTest::newRow("strict") << EngineCookie{ "io", "/", true, SameSite::Strict }
                            << QByteArray("io=SID; Path=/; HttpOnly; SameSite=Strict");
    QTest::newRow("cross-site") << EngineCookie{ "io", "/", true, SameSite::None }
                                << QByteArray("io=SID; Path=/; HttpOnly; SameSite=None");
    QTest::newRow("unspecified") << EngineCookie{ "io", "/", true, SameSite::Omitted }
                                 << QByteArray("io=SID; Path=/; HttpOnly");
}

void TestEngineHandshake::setsCookie()
{
    QFETCH(EngineCookie, cookie);
    auto config = EngineFixture::suiteConfig();
    config.cookie = cookie;
    EngineFixture engine(config);

    const auto opening = engine.peer.request("GET", engine.peer.pollingTarget());
    const auto sid = EnginePeer::sidIn(opening->body());
    const auto push = engine.peer.post(sid, "4x");
    const auto poll = engine.peer.poll(sid);

    QTEST(opening->header("Set-Cookie").replace(sid, "SID"), "value");
    QVERIFY(push->header("Set-Cookie").isNull());
    QVERIFY(poll->header("Set-Cookie").isNull());
}

void TestEngineHandshake::setsNoCookieByDefault()
{
    EngineFixture engine;

    QVERIFY(engine.peer.request("GET", engine.peer.pollingTarget())->header("Set-Cookie").isNull());
}

void TestEngineHandshake::asksAllowRequestOncePerSession()
{
    auto config = EngineFixture::suiteConfig();
    QList<QByteArray> asked;
    config.allowRequest = [&](const HttpRequest &request, const AdmissionDecision &decide) {
        asked.append(request.target().toByteArray());
        decide({});
        asked.append(request.method().toByteArray()); // the request outlives the decision
    };
    EngineFixture engine(config);

    const auto sid = engine.peer.openPolling();
    engine.peer.post(sid, "4x");
    engine.peer.upgradeSession(sid);
    QVERIFY(engine.peer.openWebSocket());

    QCOMPARE(asked,
        (QList<QByteArray>{ engine.peer.pollingTarget(), "GET", engine.peer.webSocketTarget(), "GET" }));
}

void TestEngineHandshake::refusesWhatAllowRequestRefuses()
{
    auto config = EngineFixture::suiteConfig();
    QByteArray message;
    config.allowRequest = [&](const HttpRequest &, const AdmissionDecision &decide) {
        decide({ false, message });
    };
    EngineFixture engine(config);

    const auto plain = engine.peer.request("GET", engine.peer.pollingTarget());
    message = "Thou \"shall\" not pass";
    const auto worded = engine.peer.request("GET", engine.peer.pollingTarget());
    const auto upgrade = engine.peer.upgrade(engine.peer.webSocketTarget());

    QCOMPARE(plain->status(), 403);
    QCOMPARE(plain->body(), R"({"code":4,"message":"Forbidden"})");
    QCOMPARE(worded->status(), 403);
    QCOMPARE(worded->body(), R"({"code":4,"message":"Thou \"shall\" not pass"})");
    QCOMPARE(upgrade->status(), 400);
    QCOMPARE(upgrade->body(), message);
    QCOMPARE(engine.runtime.refusals.count("forbidden"), 3);
}

void TestEngineHandshake::asksAllowRequestBeforeTheVersion()
{
    auto config = EngineFixture::suiteConfig();
    config.allowRequest = [](const HttpRequest &, const AdmissionDecision &decide) { decide({ false, {} }); };
    EngineFixture engine(config);

    QCOMPARE(engine.peer.request("GET", "/engine.io/?EIO=3&transport=polling")->status(), 403);
}

void TestEngineHandshake::waitsForDecision()
{
    auto config = EngineFixture::suiteConfig();
    AdmissionDecision decide;
    config.allowRequest = [&](const HttpRequest &, AdmissionDecision later) { decide = std::move(later); };
    EngineFixture engine(config);
    const auto reply = engine.peer.request("GET", engine.peer.pollingTarget());
    QVERIFY(!reply->isAnswered());

    decide({});
    decide({ false, {} });

    QCOMPARE(reply->status(), 200);
    QCOMPARE(engine.server.clientsCount(), 1);
}

void TestEngineHandshake::forgetsClientThatLeavesBeforeTheDecision()
{
    auto config = EngineFixture::suiteConfig();
    AdmissionDecision decide;
    config.allowRequest = [&](const HttpRequest &, AdmissionDecision later) { decide = std::move(later); };
    EngineFixture engine(config);

    engine.peer.request("GET", engine.peer.pollingTarget())->abort();
    decide({});

    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineHandshake::answersWithoutDecision()
{
    auto config = EngineFixture::suiteConfig();
    config.allowRequest = [](const HttpRequest &, const AdmissionDecision &) {};
    EngineFixture engine(config);

    QCOMPARE(engine.peer.request("GET", engine.peer.pollingTarget())->status(), 500);
}

void TestEngineHandshake::survivesDecisionAfterItsOwnEnd()
{
    auto config = EngineFixture::suiteConfig();
    AdmissionDecision decide;
    config.allowRequest = [&](const HttpRequest &, AdmissionDecision later) { decide = std::move(later); };
    TestRuntime runtime;
    RecordingListener listener;
    auto server = std::make_unique<EngineServer>(runtime, config, listener);
    EnginePeer peer(runtime, *server);
    peer.request("GET", peer.pollingTarget());

    server.reset();
    decide({});
    decide = {};

    QVERIFY(listener.receivers.empty());
}

void TestEngineHandshake::refusesIllegalOrigin()
{
    EngineFixture engine;

    const auto reply = engine.peer.request(
        "GET", engine.peer.pollingTarget(), {}, { { "Origin", "http://a\x01.example" } });

    QCOMPARE(reply->body(), R"({"code":3,"message":"Bad request"})");
    QCOMPARE(engine.runtime.refusals.lastReason(), "invalid origin");
}

void TestEngineHandshake::answersPreflight()
{
    auto config = EngineFixture::suiteConfig();
    config.cors.enabled = true;
    config.cors.origins = { "http://example.com" };
    config.cors.allowedHeaders = "my-header";
    config.cors.credentials = true;
    EngineFixture engine(config);

    const auto reply = engine.peer.request(
        "OPTIONS", engine.peer.pollingTarget(), {}, { { "Origin", "http://example.com" } });

    QCOMPARE(reply->status(), 204);
    QCOMPARE(reply->body(), QByteArray());
    QCOMPARE(reply->header("Access-Control-Allow-Origin"), "http://example.com");
    QCOMPARE(reply->header("Access-Control-Allow-Methods"), "GET,HEAD,PUT,PATCH,POST,DELETE");
    QCOMPARE(reply->header("Access-Control-Allow-Headers"), "my-header");
    QCOMPARE(reply->header("Access-Control-Allow-Credentials"), "true");
}

void TestEngineHandshake::permitsOriginsOnEveryAnswer()
{
    auto config = EngineFixture::suiteConfig();
    config.cors.enabled = true;
    config.cors.anyOrigin = true;
    EngineFixture engine(config);
    const auto opening = engine.peer.request("GET", engine.peer.pollingTarget());
    const auto sid = EnginePeer::sidIn(opening->body());

    const QList<EnginePeer::Reply> replies{ opening, engine.peer.post(sid, "4x"), engine.peer.poll(sid),
        engine.peer.request("PUT", engine.peer.pollingTarget(sid)), engine.peer.request("GET", "/engine.io/"),
        engine.peer.upgrade(engine.peer.webSocketTarget()),
        engine.peer.upgrade(engine.peer.webSocketTarget(sid)), engine.peer.upgrade("/engine.io/") };

    for (const auto &reply : replies)
        QCOMPARE(reply->header("Access-Control-Allow-Origin"), "*");
}

void TestEngineHandshake::deniesForeignOrigin()
{
    auto config = EngineFixture::suiteConfig();
    config.cors.enabled = true;
    config.cors.origins = { "http://good.example" };
    EngineFixture engine(config);

    const auto reply
        = engine.peer.request("GET", engine.peer.pollingTarget(), {}, { { "Origin", "http://bad.example" } });

    QCOMPARE(reply->status(), 200);
    QVERIFY(reply->header("Access-Control-Allow-Origin").isNull());
}

void TestEngineHandshake::sendsXssHeaderToOldBrowsers()
{
    EngineFixture engine;
    const auto header = [&](const QByteArray &userAgent) {
        return engine.peer.request("GET", engine.peer.pollingTarget(), {}, { { "User-Agent", userAgent } })
            ->header("X-XSS-Protection");
    };

    QCOMPARE(header("Mozilla/5.0 (;MSIE 8.0; Windows NT 6.0)"), "0");
    QCOMPARE(header("Mozilla/5.0 (Windows NT 6.3; Trident/7.0; rv:11.0)"), "0");
    QVERIFY(header("Mozilla/5.0 Firefox/140.0").isNull());
}

void TestEngineHandshake::sendsNoStore()
{
    EngineFixture engine;
    const auto opening = engine.peer.request("GET", engine.peer.pollingTarget());
    const auto sid = EnginePeer::sidIn(opening->body());
    const auto push = engine.peer.post(sid, "4x");
    const auto poll = engine.peer.poll(sid);

    QCOMPARE(opening->header("cache-control"), "no-store");
    QCOMPARE(opening->header("Content-Type"), "text/plain; charset=UTF-8");
    QCOMPARE(push->header("cache-control"), "no-store");
    QCOMPARE(push->header("Content-Type"), "text/html");
    QCOMPARE(poll->header("cache-control"), "no-store");
}

QTEST_GUILESS_MAIN(TestEngineHandshake)
#include "tst_enginehandshake.moc"
