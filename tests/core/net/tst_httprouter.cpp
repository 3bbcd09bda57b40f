// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/httprouter.h"

#include "core/net/http/httpserver.h"
#include "tests/support/net/memoryclient.h"
#include "tests/support/net/scriptedhandler.h"

#include <QTest>

using namespace farol;

class TestHttpRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheBestFit_data();
    void choosesTheBestFit();
    void answers404WithoutAHandler();
    void usesTheFallback();
    void passesBodiesToTheirHandler();
};

void TestHttpRouter::choosesTheBestFit_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("handler");

    QTest::newRow("prefix") << QByteArray("/socket.io/?EIO=4") << QByteArray("engine");
    QTest::newRow("below prefix") << QByteArray("/socket.io/extra") << QByteArray("engine");
    QTest::newRow("longer prefix") << QByteArray("/socket.io/admin/x") << QByteArray("admin");
    QTest::newRow("exact path") << QByteArray("/socket.io/admin/metrics?x=1") << QByteArray("metrics");
    QTest::newRow("other") << QByteArray("/other") << QByteArray("pages");
    QTest::newRow("no trailing slash") << QByteArray("/socket.io?EIO=4") << QByteArray("pages");
}

void TestHttpRouter::choosesTheBestFit()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, handler);
    TestRuntime runtime;
    ScriptedHandler engine;
    ScriptedHandler admin;
    ScriptedHandler metrics;
    ScriptedHandler pages;
    const QHash<QByteArray, ScriptedHandler *> handlers{ { "engine", &engine }, { "admin", &admin },
        { "metrics", &metrics }, { "pages", &pages } };
    HttpRouter router;
    router.addPrefix("/", pages);
    router.addPrefix("/socket.io/", engine);
    router.addPrefix("/socket.io/admin/", admin);
    router.addPath("/socket.io/admin/metrics", metrics);
    HttpServer server(runtime, router);
    MemoryClient client(runtime, server);

    client.request("GET", target);

    QCOMPARE(client.takeResponse()->status, 200);
    for (auto it = handlers.cbegin(); it != handlers.cend(); ++it)
        QCOMPARE((*it)->requests.size(), it.key() == handler ? 1 : 0);
}

void TestHttpRouter::answers404WithoutAHandler()
{
    TestRuntime runtime;
    HttpRouter router;
    HttpServer server(runtime, router);
    MemoryClient client(runtime, server);

    client.request("GET", "/nothing");
    QCOMPARE(client.takeResponse()->status, 404);
    client.request("POST", "/nothing", "a body nobody wants");

    QCOMPARE(client.takeResponse()->status, 413);
}

void TestHttpRouter::usesTheFallback()
{
    TestRuntime runtime;
    ScriptedHandler fallback;
    HttpRouter router;
    router.setFallback(fallback);
    HttpServer server(runtime, router);
    MemoryClient client(runtime, server);

    client.request("GET", "/anything");

    QCOMPARE(client.takeResponse()->body, "GET /anything ");
}

void TestHttpRouter::passesBodiesToTheirHandler()
{
    TestRuntime runtime;
    ScriptedHandler handler;
    handler.bodyLimit = 5;
    HttpRouter router;
    router.addPrefix("/in/", handler);
    HttpServer server(runtime, router);
    MemoryClient fits(runtime, server);
    MemoryClient tooLarge(runtime, server);

    fits.request("POST", "/in/", "12345");
    tooLarge.request("POST", "/in/", "123456");

    QCOMPARE(fits.takeResponse()->body, "POST /in/ 12345");
    QCOMPARE(tooLarge.takeResponse()->status, 413);
    QCOMPARE(handler.bodiesStarted, 2);
    QCOMPARE(handler.bodiesAborted, 1);
}

QTEST_GUILESS_MAIN(TestHttpRouter)
#include "tst_httprouter.moc"
