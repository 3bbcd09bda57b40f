// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;
using namespace std::chrono_literals;

/// Which requests are refused, in which order, and with which status, body and reason.
class TestEngineVerification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesUpgrades_data();
    void refusesUpgrades();
    void refusesWhatDoesNotFitTheSession_data();
    void refusesWhatDoesNotFitTheSession();
    void refusesTransportsThatAreDisabled();
    void refusesUpgradeWhenUpgradesAreOff();
    void refusesClosedSession();
    void answersOtherMethodsOfSession();
    void ignoresEmptySid();
    void takesDecodedQueryValues();
    void handlesOnlyItsPath();
    void normalizesPath_data();
    void normalizesPath();
    void cutsUntrustedDetail();
};

void TestEngineVerification::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray unknownTransport = R"({"code":0,"message":"Transport unknown"})";
    const QByteArray unknownSid = R"({"code":1,"message":"Session ID unknown"})";
    const QByteArray badMethod = R"({"code":2,"message":"Bad handshake method"})";
    const QByteArray badRequest = R"({"code":3,"message":"Bad request"})";
    const QByteArray badVersion = R"({"code":5,"message":"Unsupported protocol version"})";

    QTest::newRow("no query") << QByteArray("GET") << QByteArray() << unknownTransport
                              << QByteArray("transport unknown");
    for (const QByteArray name : { "tobi", "constructor", "__proto__", "webtransport", "" })
        QTest::newRow("transport " + name) << QByteArray("GET") << "EIO=4&transport=" + name
                                           << unknownTransport << QByteArray("transport unknown");
    QTest::newRow("transport before sid") << QByteArray("GET") << QByteArray("EIO=4&transport=x&sid=y")
                                          << unknownTransport << QByteArray("transport unknown");
    QTest::newRow("sid") << QByteArray("GET") << QByteArray("EIO=4&transport=polling&sid=test") << unknownSid
                         << QByteArray("session ID unknown");
    for (const QByteArray method : { "POST", "PUT", "HEAD", "OPTIONS", "DELETE" })
        QTest::newRow("method " + method) << method << QByteArray("EIO=4&transport=polling") << badMethod
                                          << QByteArray("bad handshake method");
    QTest::newRow("method before version") << QByteArray("POST") << QByteArray("EIO=3&transport=polling")
                                           << badMethod << QByteArray("bad handshake method");
    QTest::newRow("websocket without upgrade") << QByteArray("GET") << QByteArray("EIO=4&transport=websocket")
                                               << badRequest << QByteArray("transport handshake error");
    for (const QByteArray version : { "3", "5", "abc", "", "44" })
        QTest::newRow("version " + version) << QByteArray("GET") << "EIO=" + version + "&transport=polling"
                                            << badVersion << QByteArray("unsupported protocol version");
    QTest::newRow("no version") << QByteArray("GET") << QByteArray("transport=polling") << badVersion
                                << QByteArray("unsupported protocol version");
}

void TestEngineVerification::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    EngineFixture engine;

    const auto reply = engine.peer.request(method, "/engine.io/?" + query);

    QCOMPARE(reply->status(), 400);
    QTEST(reply->body(), "body");
    QCOMPARE(reply->header("Content-Type"), "application/json");
    QCOMPARE(reply->header("Cache-Control"), "no-store");
    QVERIFY(!reply->isConnectionClosed());
    QTEST(engine.runtime.refusals.lastReason(), "reason");
    QCOMPARE(engine.runtime.refusals.all().last().peer, "192.0.2.7:40000");
    QCOMPARE(engine.server.clientsCount(), 0);
}

void TestEngineVerification::refusesUpgrades_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("transport") << QByteArray("EIO=4&transport=tobi") << QByteArray("Transport unknown");
    QTest::newRow("prototype") << QByteArray("EIO=4&transport=__proto__") << QByteArray("Transport unknown");
    QTest::newRow("sid") << QByteArray("EIO=4&transport=websocket&sid=x") << QByteArray("Session ID unknown");
    QTest::newRow("polling") << QByteArray("EIO=4&transport=polling") << QByteArray("Bad request");
    QTest::newRow("version") << QByteArray("EIO=3&transport=websocket")
                             << QByteArray("Unsupported protocol version");
    QTest::newRow("no version") << QByteArray("transport=websocket")
                                << QByteArray("Unsupported protocol version");
}

void TestEngineVerification::refusesUpgrades()
{
    QFETCH(QByteArray, query);
    EngineFixture engine;

    const auto reply = engine.peer.upgrade("/engine.io/?" + query);

    QCOMPARE(reply->status(), 400);
    QTEST(reply->body(), "message");
    QCOMPARE(reply->header("Content-Type"), "text/html");
    QVERIFY(reply->isConnectionClosed());
    QVERIFY(!reply->socket());
}

void TestEngineVerification::refusesWhatDoesNotFitTheSession_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("upgrade");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("websocket without upgrade")
        << QByteArray("EIO=4&transport=websocket") << false << QByteArray("transport mismatch");
    QTest::newRow("polling with upgrade")
        << QByteArray("EIO=4&transport=polling") << true << QByteArray("transport handshake error");
    QTest::newRow("other version") << QByteArray("EIO=3&transport=polling") << false
                                   << QByteArray("protocol mismatch");
    QTest::newRow("no version") << QByteArray("transport=websocket") << true
                                << QByteArray("protocol mismatch");
}

void TestEngineVerification::refusesWhatDoesNotFitTheSession()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, upgrade);
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto target = "/engine.io/?" + query + "&sid=" + sid;

    const auto reply = upgrade ? engine.peer.upgrade(target) : engine.peer.request("GET", target);

    QCOMPARE(reply->status(), 400);
    QCOMPARE(reply->body(), upgrade ? "Bad request" : R"({"code":3,"message":"Bad request"})");
    QTEST(engine.runtime.refusals.lastReason(), "reason");
    QCOMPARE(engine.server.clientsCount(), 1);
}

void TestEngineVerification::refusesTransportsThatAreDisabled()
{
    auto config = EngineFixture::suiteConfig();
    config.allowPolling = false;
    EngineFixture webSocketOnly(config);
    config.allowPolling = true;
    config.allowWebSocket = false;
    EngineFixture pollingOnly(config);

    QCOMPARE(webSocketOnly.peer.request("GET", webSocketOnly.peer.pollingTarget())->body(),
        R"({"code":0,"message":"Transport unknown"})");
    QCOMPARE(pollingOnly.peer.upgrade(pollingOnly.peer.webSocketTarget())->body(), "Transport unknown");
    QVERIFY(pollingOnly.peer.request("GET", pollingOnly.peer.pollingTarget())
                ->body()
                .contains("\"upgrades\":[]"));
}

void TestEngineVerification::refusesUpgradeWhenUpgradesAreOff()
{
    auto config = EngineFixture::suiteConfig();
    config.allowUpgrades = false;
    EngineFixture engine(config);
    const auto open = engine.peer.request("GET", engine.peer.pollingTarget())->body();

    const auto reply = engine.peer.upgrade(engine.peer.webSocketTarget(EnginePeer::sidIn(open)));

    QVERIFY(open.contains("\"upgrades\":[]"));
    QCOMPARE(reply->status(), 400);
    QVERIFY(engine.peer.openWebSocket());
}

void TestEngineVerification::refusesClosedSession()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.peer.post(sid, "1");

    QCOMPARE(engine.peer.post(sid, "4x")->body(), R"({"code":1,"message":"Session ID unknown"})");
    QCOMPARE(engine.peer.upgrade(engine.peer.webSocketTarget(sid))->body(), "Session ID unknown");
}

void TestEngineVerification::answersOtherMethodsOfSession()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    for (const auto *method : { "PUT", "DELETE", "HEAD", "OPTIONS" }) {
        const auto reply = engine.peer.request(method, engine.peer.pollingTarget(sid));
        QCOMPARE(reply->status(), 405);
        QCOMPARE(reply->header("Allow"), "GET, POST");
        QCOMPARE(reply->body(), QByteArray());
    }
    QCOMPARE(engine.server.clientsCount(), 1);
}

void TestEngineVerification::ignoresEmptySid()
{
    EngineFixture engine;

    QCOMPARE(engine.peer.request("GET", "/engine.io/?EIO=4&transport=polling&sid=")->status(), 200);
}

void TestEngineVerification::takesDecodedQueryValues()
{
    EngineFixture engine;

    QCOMPARE(engine.peer.request("GET", "/engine.io/?E%49O=4&transport=%70olling&t=a%2")->status(), 200);
    QCOMPARE(
        engine.peer.request("GET", "/engine.io/anything/?t=1&b64=1&EIO=4&transport=polling&x=%26")->status(),
        200);
    QCOMPARE(engine.listener.last().session->request().query(), "t=1&b64=1&EIO=4&transport=polling&x=%26");
}

void TestEngineVerification::handlesOnlyItsPath()
{
    EngineFixture engine;

    QVERIFY(engine.server.handles("/engine.io/"));
    QVERIFY(engine.server.handles("/engine.io/anything/"));
    QVERIFY(!engine.server.handles("/engine.io"));
    QVERIFY(!engine.server.handles("/engine.iox/"));
    QVERIFY(!engine.server.handles("/"));
}

void TestEngineVerification::normalizesPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("addTrailingSlash");
    QTest::addColumn<QByteArray>("normalized");

    QTest::newRow("complete") << QByteArray("/a/") << true << QByteArray("/a/");
    QTest::newRow("without slash") << QByteArray("/a") << true << QByteArray("/a/");
    QTest::newRow("slash not wanted") << QByteArray("/a/") << false << QByteArray("/a");
    QTest::newRow("root") << QByteArray("/") << false << QByteArray("/");
}

void TestEngineVerification::normalizesPath()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, addTrailingSlash);
    EngineConfig config;
    config.path = path;
    config.addTrailingSlash = addTrailingSlash;

    EngineFixture engine(config);

    QTEST(engine.server.config().path, "normalized");
}

void TestEngineVerification::cutsUntrustedDetail()
{
    EngineFixture engine;

    engine.peer.request("GET", "/engine.io/?EIO=4&transport=" + QByteArray(5000, 'x'));

    QCOMPARE(engine.runtime.refusals.all().last().detail, QByteArray(100, 'x'));
}

QTEST_GUILESS_MAIN(TestEngineVerification)
#include "tst_engineverification.moc"
