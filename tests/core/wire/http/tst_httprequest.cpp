// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httprequest.h"

#include <QTest>

using namespace farol;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

HttpRequest requestWith(const Headers &headers, int minorVersion = 1)
{
    HttpRequest request;
    request.setRequestLine("GET", "/", minorVersion);
    for (const auto &[name, value] : headers)
        request.addHeader(name, value);
    return request;
}

}

class TestHttpRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsTheTarget_data();
    void partsTheTarget();
    void findsHeadersInAnyCase();
    void findsTokensInLists_data();
    void findsTokensInLists();
    void knowsUpgrades_data();
    void knowsUpgrades();
    void knowsWhetherTheConnectionStays_data();
    void knowsWhetherTheConnectionStays();
    void keepsItsPartsWhenCopiedAndSqueezed();
};

void TestHttpRequest::partsTheTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("path") << QByteArray("/a/b") << QByteArray("/a/b") << QByteArray();
    QTest::newRow("query") << QByteArray("/a?b=c") << QByteArray("/a") << QByteArray("b=c");
    QTest::newRow("empty query") << QByteArray("/a?") << QByteArray("/a") << QByteArray();
    QTest::newRow("two marks") << QByteArray("/?a?b") << QByteArray("/") << QByteArray("a?b");
    QTest::newRow("encoded mark") << QByteArray("/%3Fa") << QByteArray("/%3Fa") << QByteArray();
}

void TestHttpRequest::partsTheTarget()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    HttpRequest request;

    request.setRequestLine("POST", target, 0);

    QCOMPARE(request.method(), "POST");
    QCOMPARE(request.target(), target);
    QCOMPARE(request.path(), path);
    QCOMPARE(request.query(), query);
    QCOMPARE(request.minorVersion(), 0);
}

void TestHttpRequest::findsHeadersInAnyCase()
{
    const HttpRequest request = requestWith({ { "Host", "a" }, { "X", "1" }, { "x", "2" }, { "Empty", "" } });

    QCOMPARE(request.header("hOST"), "a");
    QCOMPARE(request.header("x"), "1");
    QVERIFY(request.header("Empty").isEmpty());
    QVERIFY(request.header("Hos").isNull());
    QCOMPARE(request.headerCount(), 4);
    QCOMPARE(request.headerAt(2).second, "2");
}

void TestHttpRequest::findsTokensInLists_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("found");

    QTest::newRow("alone") << Headers{ { "List", "token" } } << true;
    QTest::newRow("case") << Headers{ { "LIST", "ToKeN" } } << true;
    QTest::newRow("last") << Headers{ { "List", "a, b ,\ttoken" } } << true;
    QTest::newRow("no spaces") << Headers{ { "List", "a,token,b" } } << true;
    QTest::newRow("second line") << Headers{ { "List", "a" }, { "List", "token" } } << true;
    QTest::newRow("prefix") << Headers{ { "List", "tokens" } } << false;
    QTest::newRow("with parameter") << Headers{ { "List", "token;q=0" } } << false;
    QTest::newRow("other header") << Headers{ { "Other", "token" } } << false;
    QTest::newRow("commas") << Headers{ { "List", ",,," } } << false;
    QTest::newRow("absent") << Headers{} << false;
}

void TestHttpRequest::findsTokensInLists()
{
    QFETCH(Headers, headers);
    QFETCH(bool, found);

    QCOMPARE(requestWith(headers).headerHasToken("List", "token"), found);
}

void TestHttpRequest::knowsUpgrades_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("isUpgrade");

    QTest::newRow("both") << Headers{ { "Upgrade", "WebSocket" }, { "Connection", "keep-alive, Upgrade" } }
                          << true;
    QTest::newRow("no Connection") << Headers{ { "Upgrade", "websocket" } } << false;
    QTest::newRow("no Upgrade") << Headers{ { "Connection", "Upgrade" } } << false;
    QTest::newRow("other protocol") << Headers{ { "Upgrade", "h2c" }, { "Connection", "Upgrade" } } << false;
}

void TestHttpRequest::knowsUpgrades()
{
    QFETCH(Headers, headers);
    QFETCH(bool, isUpgrade);

    QCOMPARE(requestWith(headers).isWebSocketUpgrade(), isUpgrade);
}

void TestHttpRequest::knowsWhetherTheConnectionStays_data()
{
    QTest::addColumn<int>("minorVersion");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("stays");

    QTest::newRow("1.1") << 1 << Headers{} << true;
    QTest::newRow("1.1 close") << 1 << Headers{ { "Connection", "Close" } } << false;
    QTest::newRow("1.1 both") << 1 << Headers{ { "Connection", "keep-alive, close" } } << false;
    QTest::newRow("1.0") << 0 << Headers{} << false;
    QTest::newRow("1.0 keep-alive") << 0 << Headers{ { "Connection", "Keep-Alive" } } << true;
}

void TestHttpRequest::knowsWhetherTheConnectionStays()
{
    QFETCH(int, minorVersion);
    QFETCH(Headers, headers);
    QFETCH(bool, stays);

    QCOMPARE(requestWith(headers, minorVersion).wantsKeepAlive(), stays);
    QVERIFY(!requestWith({ { "Expect", "100-continue" } }, 0).expectsContinue());
}

void TestHttpRequest::keepsItsPartsWhenCopiedAndSqueezed()
{
    HttpRequest request;
    request.reserve(10'000, 100);
    request.setRequestLine("GET", "/a?b", 1);
    request.addHeader("Host", "a");
    const HttpRequest copy = request;

    request.squeeze();
    request.setBody("body");

    for (const HttpRequest &one : { request, copy }) {
        QCOMPARE(one.target(), "/a?b");
        QCOMPARE(one.header("host"), "a");
    }
    QCOMPARE(request.body(), "body");
    QVERIFY(copy.body().isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
