// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/upgradehandshake.h"

#include <QTest>

using namespace farol;

namespace {

// Source: RFC 6455 section 1.3.
constexpr char Key[] = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr char AcceptKey[] = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

const HttpHeaders GoodHeaders{
    { "Host", "localhost" },
    { "Upgrade", "websocket" },
    { "Connection", "Upgrade" },
    { "Sec-WebSocket-Key", Key },
    { "Sec-WebSocket-Version", "13" },
};

HttpRequest requestWith(const HttpHeaders &headers, QByteArrayView method = "GET", int minorVersion = 1)
{
    HttpRequest request;
    request.setRequestLine(method, "/socket.io/?EIO=4&transport=websocket", minorVersion);
    for (const auto &[name, value] : headers)
        request.addHeader(name, value);
    return request;
}

/// GoodHeaders with one value changed; an empty one takes the header away.
HttpHeaders changed(const QByteArray &name, const QByteArray &value)
{
    HttpHeaders headers = GoodHeaders;
    headers.removeIf([&](const auto &header) { return header.first == name; });
    if (!value.isEmpty())
        headers.append({ name, value });
    return headers;
}

}

class TestUpgradeHandshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTheExampleOfTheStandard();
    void acceptsWhatBrowsersSend_data();
    void acceptsWhatBrowsersSend();
    void refusesOtherRequests_data();
    void refusesOtherRequests();
    void addsExtraHeaders();
    void answersRefusals();
};

void TestUpgradeHandshake::answersTheExampleOfTheStandard()
{
    const auto answer = acceptUpgrade(requestWith(GoodHeaders));

    QVERIFY(answer.ok());
    QCOMPARE(*answer,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
    QCOMPARE(acceptKeyFor(Key), AcceptKey);
}

void TestUpgradeHandshake::acceptsWhatBrowsersSend_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("Firefox") << QByteArray("Connection") << QByteArray("keep-alive, Upgrade");
    QTest::newRow("lower case") << QByteArray("Connection") << QByteArray("upgrade");
    QTest::newRow("upper case") << QByteArray("Upgrade") << QByteArray("WebSocket");
    QTest::newRow("several protocols") << QByteArray("Upgrade") << QByteArray("h2c, websocket");
    QTest::newRow("sub-protocols") << QByteArray("Sec-WebSocket-Protocol") << QByteArray("chat, superchat");
    QTest::newRow("extensions") << QByteArray("Sec-WebSocket-Extensions") << QByteArray("permessage-deflate");
}

void TestUpgradeHandshake::acceptsWhatBrowsersSend()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    const auto answer = acceptUpgrade(requestWith(changed(name, value)));

    QVERIFY(answer.ok());
    QVERIFY(!answer->contains("Sec-WebSocket-Protocol"));
    QVERIFY(!answer->contains("Sec-WebSocket-Extensions"));
}

void TestUpgradeHandshake::refusesOtherRequests_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("minorVersion");
    QTest::addColumn<UpgradeError>("error");

    const auto add = [](const char *row, const HttpHeaders &headers, UpgradeError error) {
        QTest::newRow(row) << headers << QByteArray("GET") << 1 << error;
    };
    QTest::newRow("POST") << GoodHeaders << QByteArray("POST") << 1 << UpgradeError::NotGet;
    QTest::newRow("HTTP/1.0") << GoodHeaders << QByteArray("GET") << 0 << UpgradeError::OldHttp;
    add("no Upgrade", changed("Upgrade", ""), UpgradeError::NoUpgrade);
    add("other Upgrade", changed("Upgrade", "h2c"), UpgradeError::NoUpgrade);
    add("part of a token", changed("Upgrade", "websockets"), UpgradeError::NoUpgrade);
    add("no Connection", changed("Connection", ""), UpgradeError::NoUpgrade);
    add("other Connection", changed("Connection", "keep-alive"), UpgradeError::NoUpgrade);
    add("no key", changed("Sec-WebSocket-Key", ""), UpgradeError::BadKey);
    add("short key", changed("Sec-WebSocket-Key", "c2hvcnQ="), UpgradeError::BadKey);
    add("long key", changed("Sec-WebSocket-Key", "dGhpcyBrZXkgaXMgdG9vIGxvbmchIQ=="), UpgradeError::BadKey);
    add("no base64", changed("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25j*Q=="), UpgradeError::BadKey);
    add("17 bytes", changed("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZWU="), UpgradeError::BadKey);
    add("two keys", HttpHeaders(GoodHeaders) << std::pair{ QByteArray("sec-websocket-key"), QByteArray(Key) },
        UpgradeError::BadKey);
    add("no version", changed("Sec-WebSocket-Version", ""), UpgradeError::BadVersion);
    add("version 8", changed("Sec-WebSocket-Version", "8"), UpgradeError::BadVersion);
    add("version list", changed("Sec-WebSocket-Version", "13, 8"), UpgradeError::BadVersion);
    add("two versions",
        HttpHeaders(GoodHeaders) << std::pair{ QByteArray("Sec-WebSocket-Version"), QByteArray("13") },
        UpgradeError::BadVersion);
}

void TestUpgradeHandshake::refusesOtherRequests()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, method);
    QFETCH(int, minorVersion);
    QFETCH(UpgradeError, error);

    const auto answer = acceptUpgrade(requestWith(headers, method, minorVersion));

    QVERIFY(!answer.ok());
    QCOMPARE(answer.error(), error);
}

void TestUpgradeHandshake::addsExtraHeaders()
{
    const auto answer = acceptUpgrade(requestWith(GoodHeaders),
        { { "Set-Cookie", "io=abc" }, { "Split", "a\r\nInjected: b" }, { "bad name", "x" } });

    QVERIFY(answer.ok());
    QVERIFY(answer->endsWith("\r\nSet-Cookie: io=abc\r\n\r\n"));
    QVERIFY(!answer->contains("Injected"));
}

void TestUpgradeHandshake::answersRefusals()
{
    const HttpResponse badVersion = upgradeRefusal(UpgradeError::BadVersion);
    const HttpResponse notGet = upgradeRefusal(UpgradeError::NotGet);

    QCOMPARE(badVersion.status, 426);
    QVERIFY(badVersion.headers.contains(std::pair{ QByteArray("Sec-WebSocket-Version"), QByteArray("13") }));
    QCOMPARE(notGet.status, 405);
    QCOMPARE(upgradeRefusal(UpgradeError::OldHttp).status, 400);
    QCOMPARE(upgradeRefusal(UpgradeError::NoUpgrade).status, 400);
    QCOMPARE(upgradeRefusal(UpgradeError::BadKey).status, 400);
}

QTEST_GUILESS_MAIN(TestUpgradeHandshake)
#include "tst_upgradehandshake.moc"
