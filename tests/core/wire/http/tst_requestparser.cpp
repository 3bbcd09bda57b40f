// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wire/requestrecorder.h"

#include <QTest>

using namespace farol;

namespace {

using Seen = QList<QByteArray>;

constexpr qint64 MaxBodyBytes = 100;

const QByteArray Chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
const QByteArray SeenChunked = "POST / HTTP/1.1 [Host=a;Transfer-Encoding=chunked] ";

QByteArray get(const QByteArray &headers)
{
    return "GET / HTTP/1.1\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

/// A head of exactly that many bytes.
QByteArray headOf(qsizetype bytes)
{
    const QByteArray empty = get("Host: a\r\nFiller: \r\n");
    return get("Host: a\r\nFiller: " + QByteArray(bytes - empty.size(), 'x') + "\r\n");
}

void add(const char *row, const QByteArray &wire, const char *status = "400")
{
    QTest::newRow(row) << wire << QByteArray(status);
}

void addRequestLines()
{
    add("HTTP/0.9", "GET /\r\n");
    add("HTTP/0.9, line feed", "GET /\n");
    add("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505");
    add("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", "505");
    add("HTTP/3.1", "GET / HTTP/3.1\r\nHost: a\r\n\r\n", "505");
    add("lower-case version", "GET / http/1.1\r\nHost: a\r\n\r\n");
    add("long version", "GET / HTTP/1.10\r\nHost: a\r\n\r\n");
    add("no version number", "GET / HTTP/1.\r\nHost: a\r\n\r\n");
    add("two spaces before target", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    add("two spaces after target", "GET /  HTTP/1.1\r\nHost: a\r\n\r\n");
    add("space after version", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n");
    add("space before method", " GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    add("two empty lines", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    add("bad method", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n");
    add("NUL in method", QByteArray("G\0T / HTTP/1.1\r\nHost: a\r\n\r\n", 27));
    add("NUL in target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 28));
    add("tab in target", "GET /\t HTTP/1.1\r\nHost: a\r\n\r\n");
    add("relative target", "GET x HTTP/1.1\r\nHost: a\r\n\r\n");
    add("authority form", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n");
    add("other scheme", "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n");
    add("user information", "GET http://u:p@a/ HTTP/1.1\r\nHost: a\r\n\r\n");
    add("absolute without host", "GET http:/// HTTP/1.1\r\nHost: a\r\n\r\n");
    add("GET *", "GET * HTTP/1.1\r\nHost: a\r\n\r\n");
}

void addHeaderLines()
{
    add("no Host", get("Accept: */*\r\n"));
    add("no Host, absolute form", "GET http://a/ HTTP/1.1\r\n\r\n");
    add("two Hosts", get("Host: a\r\nhost: b\r\n"));
    add("same Host twice", get("Host: a\r\nHost: a\r\n"));
    add("Host with path", get("Host: a/b\r\n"));
    add("Host with user", get("Host: u@a\r\n"));
    add("Host with space", get("Host: a b\r\n"));
    add("space before colon", get("Host : a\r\n"));
    add("no colon", get("Host: a\r\nBroken\r\n"));
    add("empty name", get("Host: a\r\n: x\r\n"));
    add("continued line", get("Host: a\r\nX: 1\r\n 2\r\n"));
    add("continued by tab", get("Host: a\r\nX: 1\r\n\t2\r\n"));
    add("continued first line", get(" Host: a\r\n"));
    add("NUL in value", get(QByteArray("Host: a\r\nX: \0\r\n", 15)));
    add("DEL in value", get("Host: a\r\nX: \x7f\r\n"));
    add("bare CR in value", get("Host: a\r\nX: a\rb\r\n"));
    add("bare LF after value", get("Host: a\nX: b\r\n"));
    add("bare LF at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n");
    add("CR CR LF", get("Host: a\r\r\n"));
    add("bare LF after request line", "GET / HTTP/1.1\nHost: a\r\n\r\n");
}

void addLengths()
{
    add("two lengths", post("Content-Length: 1\r\nContent-Length: 2\r\n", "xx"));
    add("same length twice", post("Content-Length: 1\r\nContent-Length: 1\r\n", "x"));
    add("length list", post("Content-Length: 1, 1\r\n", "x"));
    add("plus sign", post("Content-Length: +1\r\n", "x"));
    add("minus sign", post("Content-Length: -1\r\n", "x"));
    add("space in length", post("Content-Length: 1 1\r\n", "x"));
    add("empty length", post("Content-Length:\r\n", "x"));
    add("hexadecimal length", post("Content-Length: 0x1\r\n", "x"));
    add("letters", post("Content-Length: 1a\r\n", "x"));
    add("length over 2^64", post("Content-Length: 99999999999999999999\r\n", "x"));
    add("length and coding", post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    add("coding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n", "0\r\n\r\n"));
    add("coding twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    add("coding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    add("other coding", post("Transfer-Encoding: gzip\r\n"), "501");
    add("two codings", post("Transfer-Encoding: gzip, chunked\r\n"), "501");
    add("coding in disguise", post("Transfer-Encoding: xchunked\r\n"), "501");
    add("other expectation", post("Expect: something-else\r\n"), "417");
    add("empty expectation", post("Expect:\r\n"), "417");
}

void addChunks()
{
    add("chunk without size", Chunked + "\r\n");
    add("chunk size of letters", Chunked + "xyz\r\n");
    add("chunk size with sign", Chunked + "+1\r\nx\r\n0\r\n\r\n");
    add("chunk size 0x1", Chunked + "0x1\r\nx\r\n0\r\n\r\n");
    add("space before chunk size", Chunked + " 1\r\nx\r\n0\r\n\r\n");
    add("zeros without end", Chunked + QByteArray(100, '0'));
    add("chunk longer than its size", Chunked + "1\r\nxx\r\n0\r\n\r\n");
    add("chunk size line without CR", Chunked + "1\nx\r\n0\r\n\r\n");
    add("CR in chunk extension", Chunked + "1;a\rb\r\nx\r\n0\r\n\r\n");
    add("NUL in chunk extension", Chunked + QByteArray("1;\0\r\nx\r\n0\r\n\r\n", 13));
    add("chunk without line end", Chunked + "1\r\nx0\r\n\r\n");
    add("LF after chunk", Chunked + "1\r\nx\n0\r\n\r\n");
    add("continued trailer", Chunked + "0\r\nA: b\r\n c\r\n\r\n");
    add("space in trailer name", Chunked + "0\r\nA : b\r\n\r\n");
    add("NUL in trailer", Chunked + QByteArray("0\r\nA: \0\r\n\r\n", 11));
    add("LF after trailer", Chunked + "0\r\nA: b\n\r\n");
    add("bad end of trailer", Chunked + "0\r\n\rx");
}

}

class TestRequestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void refusesMalformedRequests_data();
    void refusesMalformedRequests();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void refusesAnnouncedBodiesAtOnce();
    void refusesOtherProtocolsEarly_data();
    void refusesOtherProtocolsEarly();
    void tellsTheHeadBeforeTheBody();
    void leavesBytesOfTheNextRequest();
    void staysFailed();

private:
    static void compareInAnySlices(const QByteArray &wire, const Seen &expected);
};

void TestRequestParser::compareInAnySlices(const QByteArray &wire, const Seen &expected)
{
    QCOMPARE(readRequests(wire, MaxBodyBytes, wire.size(), 0), expected);
    QCOMPARE(readRequests(wire, MaxBodyBytes, 1, 1), expected);
    const qsizetype step = 1 + wire.size() / 1000;
    for (qsizetype cut = 1; cut < wire.size(); cut += step)
        QCOMPARE(readRequests(wire, MaxBodyBytes, cut, wire.size()), expected);
}

void TestRequestParser::readsRequests_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<Seen>("seen");

    const QByteArray plain = get("Host: a\r\n");
    const QByteArray seenPlain = "GET / HTTP/1.1 [Host=a] ";
    QTest::newRow("nothing") << QByteArray() << Seen{};
    QTest::newRow("plain") << plain << Seen{ seenPlain };
    QTest::newRow("half") << plain.chopped(1) << Seen{ "unfinished" };
    QTest::newRow("pipelined") << plain.repeated(50) << Seen(50, seenPlain);
    QTest::newRow("empty line before") << "\r\n" + plain << Seen{ seenPlain };
    QTest::newRow("empty line between") << plain + "\r\n" + plain << Seen{ seenPlain, seenPlain };
    QTest::newRow("query") << QByteArray("GET /socket.io/?EIO=4&t=%20 HTTP/1.1\r\nHost:a\r\n\r\n")
                           << Seen{ "GET /socket.io/?EIO=4&t=%20 HTTP/1.1 [Host=a] " };
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << Seen{ "GET / HTTP/1.0 [] " };
    QTest::newRow("any method") << QByteArray("BREW / HTTP/1.1\r\nHost: a\r\n\r\n")
                                << Seen{ "BREW / HTTP/1.1 [Host=a] " };
    QTest::newRow("OPTIONS *") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")
                               << Seen{ "OPTIONS * HTTP/1.1 [Host=a] " };
    QTest::newRow("space around values")
        << get("Host: \t a \t\r\nEmpty:\r\n") << Seen{ "GET / HTTP/1.1 [Host=a;Empty=] " };
    QTest::newRow("bytes over 127") << get("Host: a\r\nX: \xc3\xa9\r\n")
                                    << Seen{ "GET / HTTP/1.1 [Host=a;X=\xc3\xa9] " };
    QTest::newRow("empty host") << get("Host:\r\n") << Seen{ "GET / HTTP/1.1 [Host=] " };
    QTest::newRow("IPv6 host") << get("Host: [::1]:3000\r\n") << Seen{ "GET / HTTP/1.1 [Host=[::1]:3000] " };
    QTest::newRow("absolute form") << QByteArray("GET http://b:80/x?y HTTP/1.1\r\nHost: a\r\n\r\n")
                                   << Seen{ "GET /x?y HTTP/1.1 [Host=b:80] " };
    QTest::newRow("absolute, no path")
        << QByteArray("GET HTTP://b?y HTTP/1.1\r\nHost: a\r\n\r\n") << Seen{ "GET /?y HTTP/1.1 [Host=b] " };
    QTest::newRow("expects 100") << post("Expect: 100-Continue\r\nContent-Length: 1\r\n", "x")
                                 << Seen{ "POST / HTTP/1.1 [Host=a;Expect=100-Continue;Content-Length=1] x" };

    const QByteArray seenPost = "POST / HTTP/1.1 [Host=a;Content-Length=";
    QTest::newRow("body") << post("Content-Length: 5\r\n", "hello") << Seen{ seenPost + "5] hello" };
    QTest::newRow("empty body") << post("Content-Length: 0\r\n") << Seen{ seenPost + "0] " };
    QTest::newRow("leading zeros") << post("Content-Length: 005\r\n", "hello")
                                   << Seen{ seenPost + "005] hello" };
    QTest::newRow("largest body") << post("Content-Length: 100\r\n", QByteArray(100, 'x'))
                                  << Seen{ seenPost + "100] " + QByteArray(100, 'x') };
    QTest::newRow("half a body") << post("Content-Length: 5\r\n", "hell") << Seen{ "unfinished" };
    QTest::newRow("body and next") << post("Content-Length: 5\r\n", "hello") + plain
                                   << Seen{ seenPost + "5] hello", seenPlain };

    QTest::newRow("chunks") << Chunked + "5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n" + plain
                            << Seen{ SeenChunked + "hello!", seenPlain };
    QTest::newRow("no chunk") << Chunked + "0\r\n\r\n" << Seen{ SeenChunked };
    QTest::newRow("size in capitals") << Chunked + "0A\r\n0123456789\r\n000\r\n\r\n"
                                      << Seen{ SeenChunked + "0123456789" };
    QTest::newRow("chunk extension") << Chunked + "1;a=b;c=\"d\" \r\nx\r\n0 ;e\r\n\r\n"
                                     << Seen{ SeenChunked + "x" };
    QTest::newRow("line end in chunk") << Chunked + "2\r\n\r\n\r\n0\r\n\r\n" << Seen{ SeenChunked + "\r\n" };
    QTest::newRow("trailer") << Chunked + "1\r\nx\r\n0\r\nHost: evil\r\nMore: \tb\r\n\r\n"
                             << Seen{ SeenChunked + "x" };
    QTest::newRow("largest chunks") << Chunked + "32\r\n" + QByteArray(50, 'x') + "\r\n32\r\n"
            + QByteArray(50, 'y')
            + "\r\n0\r\n\r\n" << Seen{ SeenChunked + QByteArray(50, 'x') + QByteArray(50, 'y') };
}

void TestRequestParser::readsRequests()
{
    QFETCH(QByteArray, wire);
    QFETCH(Seen, seen);

    compareInAnySlices(wire, seen);
}

void TestRequestParser::refusesMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("status");

    addRequestLines();
    addHeaderLines();
    addLengths();
    addChunks();
}

void TestRequestParser::refusesMalformedRequests()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, status);

    compareInAnySlices(wire, { "error:" + status });
}

void TestRequestParser::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("status");

    const auto accepted = QByteArray();
    const auto withTarget = [](qsizetype bytes) {
        return "GET /" + QByteArray(bytes - 1, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n";
    };
    const auto withHeaders
        = [](qsizetype more) { return get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(more)); };
    QTest::newRow("largest head") << headOf(16'384) << accepted;
    QTest::newRow("head one over") << headOf(16'385) << QByteArray("431");
    QTest::newRow("head without end") << get("Host: a\r\nX: " + QByteArray(20'000, 'x')) << QByteArray("431");
    QTest::newRow("longest target") << withTarget(8192) << accepted;
    QTest::newRow("target one over") << withTarget(8193) << QByteArray("431");
    QTest::newRow("100 kB target") << withTarget(100'000) << QByteArray("431");
    QTest::newRow("100 headers") << withHeaders(99) << accepted;
    QTest::newRow("101 headers") << withHeaders(100) << QByteArray("431");
    QTest::newRow("method without end") << QByteArray(20'000, 'G') << QByteArray("431");

    QTest::newRow("announced") << post("Content-Length: 101\r\n") + "x" << QByteArray("413");
    QTest::newRow("5 GB announced") << post("Content-Length: 5000000000\r\n") + "x" << QByteArray("413");
    QTest::newRow("one chunk") << Chunked + "65\r\n" << QByteArray("413");
    QTest::newRow("many chunks") << Chunked + QByteArray("1\r\nx\r\n").repeated(101) << QByteArray("413");
    QTest::newRow("huge chunk") << Chunked + "fffffffffffffff\r\n" << QByteArray("413");
    QTest::newRow("extensions") << Chunked + "1;" + QByteArray(17'000, 'x') << QByteArray("413");
    QTest::newRow("trailer flood") << Chunked + "0\r\n" + QByteArray("A: b\r\n").repeated(101)
                                   << QByteArray("431");
    QTest::newRow("long trailer") << Chunked + "0\r\nA: " + QByteArray(17'000, 'x') << QByteArray("431");
}

void TestRequestParser::refusesWhatIsTooLarge()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, status);

    for (const qsizetype slice : { qsizetype(1), qsizetype(7), qsizetype(1460), wire.size() }) {
        const Seen seen = readRequests(wire, MaxBodyBytes, slice, slice);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().startsWith("error:"), !status.isEmpty());
        QVERIFY(status.isEmpty() || seen.first() == "error:" + status);
    }
}

void TestRequestParser::refusesAnnouncedBodiesAtOnce()
{
    RequestParser parser;
    const QByteArray head = post("Content-Length: 5000000000\r\n");

    const auto progress = parser.feed(head);
    parser.setMaxBodyBytes(MaxBodyBytes);

    QCOMPARE(progress.consumed, head.size());
    QCOMPARE(progress.event, RequestParser::Event::HeadComplete);
    QCOMPARE(parser.announcedBodyBytes(), 5'000'000'000);
    QCOMPARE(parser.feed({}).event, RequestParser::Event::Error);
    QCOMPARE(parser.error(), RequestError::BodyTooLarge);
}

void TestRequestParser::refusesOtherProtocolsEarly_data()
{
    QTest::addColumn<QByteArray>("firstBytes");

    QTest::newRow("TLS") << QByteArray("\x16");
    QTest::newRow("WebSocket frame") << QByteArray("\x81");
    QTest::newRow("Redis") << QByteArray("*1\r");
    QTest::newRow("JSON") << QByteArray("{");
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0");
}

void TestRequestParser::refusesOtherProtocolsEarly()
{
    QFETCH(QByteArray, firstBytes);
    RequestParser parser;

    QCOMPARE(parser.feed(firstBytes.chopped(1)).event, RequestParser::Event::NeedMore);
    QCOMPARE(parser.feed(firstBytes.last(1)).event, RequestParser::Event::Error);
}

void TestRequestParser::tellsTheHeadBeforeTheBody()
{
    RequestParser parser;
    QVERIFY(!parser.isInsideRequest());

    QCOMPARE(parser.feed(post("Content-Length: 2\r\nExpect: 100-continue\r\n")).event,
        RequestParser::Event::HeadComplete);
    QCOMPARE(parser.head().method(), "POST");
    QVERIFY(parser.hasBody());
    QVERIFY(parser.head().expectsContinue());
    QVERIFY(parser.isInsideRequest());

    parser.setMaxBodyBytes(MaxBodyBytes);
    QCOMPARE(parser.feed({}).event, RequestParser::Event::NeedMore);
    QCOMPARE(parser.feed("ok").event, RequestParser::Event::Complete);
    QCOMPARE(parser.takeRequest().body(), "ok");
    QVERIFY(!parser.isInsideRequest());
    QVERIFY(!parser.hasBody());
}

void TestRequestParser::leavesBytesOfTheNextRequest()
{
    const QByteArray upgrade = get("Host: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n");
    const QByteArray wire = upgrade + "\x81\x80 frame";
    RequestParser parser;

    QCOMPARE(parser.feed(wire).consumed, upgrade.size());
    QVERIFY(!parser.hasBody());
    const auto progress = parser.feed("\x81\x80 frame");

    QCOMPARE(progress.consumed, 0);
    QCOMPARE(progress.event, RequestParser::Event::Complete);
    QVERIFY(parser.takeRequest().isWebSocketUpgrade());
}

void TestRequestParser::staysFailed()
{
    RequestParser parser;
    QCOMPARE(parser.feed("\r\n\r\n").event, RequestParser::Event::Error);

    const auto progress = parser.feed("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

    QCOMPARE(progress.event, RequestParser::Event::Error);
    QCOMPARE(progress.consumed, 0);
    QCOMPARE(parser.error(), RequestError::Malformed);
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
