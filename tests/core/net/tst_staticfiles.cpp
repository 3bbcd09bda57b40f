// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/staticfiles.h"

#include "core/net/http/httpserver.h"
#include "tests/support/net/memoryclient.h"

#include <QTest>

using namespace farol;

class TestStaticFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void servesFiles();
    void servesHeadWithoutBody();
    void answersUnchangedFiles_data();
    void answersUnchangedFiles();
    void refusesOtherMethods();
    void findsNothingElse_data();
    void findsNothingElse();
    void redirects();
    void givesEachContentItsTag();
    void letsFilesReplaceHeaders();
    void storesNothingOfPeople();

private:
    HttpResponse get(
        const QByteArray &target, const HttpHeaders &headers = {}, QByteArrayView method = "GET");

    StaticFiles m_files;
};

void TestStaticFiles::init()
{
    m_files = StaticFiles();
    m_files.add("/", { "<!doctype html>", "text/html; charset=utf-8" });
    m_files.add("/app.css", { "body {}", "text/css; charset=utf-8" });
}

HttpResponse TestStaticFiles::get(const QByteArray &target, const HttpHeaders &headers, QByteArrayView method)
{
    TestRuntime runtime;
    HttpServer server(runtime, m_files);
    MemoryClient client(runtime, server);
    client.request(method, target, {}, headers);
    return client.takeResponse(method == "HEAD" ? SendBody::No : SendBody::Yes).value();
}

void TestStaticFiles::servesFiles()
{
    const auto response = get("/app.css?version=2");

    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "body {}");
    QCOMPARE(headerValue(response, "Content-Type"), "text/css; charset=utf-8");
    QCOMPARE(headerValue(response, "Cache-Control"), "no-cache");
    QCOMPARE(headerValue(response, "X-Content-Type-Options"), "nosniff");
    QCOMPARE(headerValue(response, "Referrer-Policy"), "no-referrer");
    QCOMPARE(headerValue(response, "Content-Security-Policy"),
        "default-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'");
}

void TestStaticFiles::servesHeadWithoutBody()
{
    const auto response = get("/app.css", {}, "HEAD");

    QCOMPARE(response.status, 200);
    QCOMPARE(headerValue(response, "Content-Length"), "7");
}

void TestStaticFiles::answersUnchangedFiles_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("status");

    QTest::newRow("same") << QByteArray("%1") << 304;
    QTest::newRow("weak") << QByteArray("W/%1") << 304;
    QTest::newRow("in a list") << QByteArray("\"a\", %1 ,\"b\"") << 304;
    QTest::newRow("any") << QByteArray("*") << 304;
    QTest::newRow("other") << QByteArray("\"other\"") << 200;
    QTest::newRow("nonsense") << QByteArray(",,,") << 200;
}

void TestStaticFiles::answersUnchangedFiles()
{
    QFETCH(QByteArray, format);
    QFETCH(int, status);
    const auto etag = headerValue(get("/"), "ETag");

    const auto response = get("/", { { "If-None-Match", format.replace("%1", etag) } });

    QCOMPARE(response.status, status);
    QCOMPARE(response.body.isEmpty(), status == 304);
    QCOMPARE(headerValue(response, "ETag"), etag);
}

void TestStaticFiles::refusesOtherMethods()
{
    const auto response = get("/", {}, "DELETE");

    QCOMPARE(response.status, 405);
    QCOMPARE(headerValue(response, "Allow"), "GET, HEAD");
}

void TestStaticFiles::findsNothingElse_data()
{
    QTest::addColumn<QByteArray>("target");

    for (const QByteArray target :
        { "/app.css/", "/app", "/../etc/passwd", "/%2e%2e/etc/passwd", "//", "/APP.CSS" })
        QTest::newRow(target.constData()) << target;
}

void TestStaticFiles::findsNothingElse()
{
    QFETCH(QByteArray, target);

    QCOMPARE(get(target).status, 404);
}

void TestStaticFiles::redirects()
{
    m_files.addRedirect("/chat", "/chat/");

    const auto response = get("/chat");

    QCOMPARE(response.status, 302);
    QCOMPARE(headerValue(response, "Location"), "/chat/");
    QVERIFY(m_files.contains("/chat"));
    QVERIFY(!m_files.contains("/chat/"));
}

void TestStaticFiles::givesEachContentItsTag()
{
    const auto before = headerValue(get("/"), "ETag");
    QVERIFY(before.startsWith('"') && before.endsWith('"'));

    m_files.add("/", { "<!doctype html>changed", "text/html" });
    QVERIFY(headerValue(get("/"), "ETag") != before);
    m_files.add("/", { "<!doctype html>", "text/html" });

    QCOMPARE(headerValue(get("/"), "ETag"), before);
}

void TestStaticFiles::letsFilesReplaceHeaders()
{
    m_files.add("/x",
        { "x", "text/html", FileCaching::Revalidate,
            { { "content-security-policy", "default-src 'none'" }, { "X-More", "1" } } });

    const auto response = get("/x");

    QCOMPARE(headerValue(response, "Content-Security-Policy"), "default-src 'none'");
    QCOMPARE(headerValue(response, "X-More"), "1");
}

void TestStaticFiles::storesNothingOfPeople()
{
    m_files.add("/data", { "{}", "application/json", FileCaching::NoStore, {} });

    QCOMPARE(headerValue(get("/data"), "Cache-Control"), "no-store");
}

QTEST_GUILESS_MAIN(TestStaticFiles)
#include "tst_staticfiles.moc"
