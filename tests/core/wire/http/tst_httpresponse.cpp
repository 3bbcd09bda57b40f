// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpresponse.h"

#include <QTest>

using namespace farol;

class TestHttpResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void neverLetsAValueSplitTheAnswer_data();
    void neverLetsAValueSplitTheAnswer();
    void knowsPhrases();
};

void TestHttpResponse::encodes_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("expected");

    const HttpResponse ok = HttpResponse::withBody(200, "text/html", "ok");
    QTest::newRow("body") << encodeResponse(ok, KeepAlive::Yes)
                          << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n"
                                        "Connection: keep-alive\r\n\r\nok");
    QTest::newRow("HEAD") << encodeResponse(ok, KeepAlive::No, SendBody::No)
                          << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n"
                                        "Connection: close\r\n\r\n");
    QTest::newRow("empty") << encodeResponse(HttpResponse::empty(413), KeepAlive::No)
                           << QByteArray("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\n"
                                         "Connection: close\r\n\r\n");
    QTest::newRow("204 has no length") << encodeResponse(HttpResponse{ 204, {}, "never" },
        KeepAlive::Yes) << QByteArray("HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n");
    QTest::newRow("304 has no length")
        << encodeResponse(HttpResponse::empty(304).with("ETag", "\"x\""), KeepAlive::Yes)
        << QByteArray("HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n"
                      "Connection: keep-alive\r\n\r\n");
    QTest::newRow("unknown status") << encodeResponse(HttpResponse::empty(299),
        KeepAlive::Yes) << QByteArray("HTTP/1.1 299 \r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n");
    QTest::newRow("own headers stay single")
        << encodeResponse(
               HttpResponse::empty(200).with("content-length", "9").with("Connection", "x").with("A", "b"),
               KeepAlive::Yes)
        << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n");
}

void TestHttpResponse::encodes()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, expected);

    QCOMPARE(encoded, expected);
}

void TestHttpResponse::neverLetsAValueSplitTheAnswer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("CR LF") << QByteArray("X") << QByteArray("a\r\nEvil: b");
    QTest::newRow("LF") << QByteArray("X") << QByteArray("a\nEvil: b");
    QTest::newRow("CR") << QByteArray("X") << QByteArray("a\rEvil: b");
    QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3);
    QTest::newRow("in the name") << QByteArray("X\r\nEvil") << QByteArray("a");
    QTest::newRow("space in the name") << QByteArray("X Y") << QByteArray("a");
    QTest::newRow("no name") << QByteArray() << QByteArray("a");
}

void TestHttpResponse::neverLetsAValueSplitTheAnswer()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QByteArray head = "before\r\n";

    appendHeader(head, name, value);

    QCOMPARE(head, "before\r\n");
    QCOMPARE(encodeResponse(HttpResponse::empty(200).with(name, value), KeepAlive::Yes),
        encodeResponse(HttpResponse::empty(200), KeepAlive::Yes));
}

void TestHttpResponse::knowsPhrases()
{
    QCOMPARE(reasonPhrase(100), "Continue");
    QCOMPARE(reasonPhrase(400), "Bad Request");
    QCOMPARE(reasonPhrase(431), "Request Header Fields Too Large");
    QCOMPARE(reasonPhrase(505), "HTTP Version Not Supported");
    QVERIFY(reasonPhrase(299).isEmpty());
    QVERIFY(reasonPhrase(0).isEmpty());
    QVERIFY(reasonPhrase(999).isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpResponse)
#include "tst_httpresponse.moc"
