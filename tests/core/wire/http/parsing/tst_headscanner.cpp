// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/parsing/headscanner.h"

#include <QByteArray>
#include <QTest>

using namespace farol;

namespace {

constexpr HeadScanner::Limits Limits{ .headBytes = 60, .targetBytes = 10, .headers = 3 };

}

class TestHeadScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheEndOfTheHead_data();
    void findsTheEndOfTheHead();
    void stopsAtTheFirstWrongByte_data();
    void stopsAtTheFirstWrongByte();
};

void TestHeadScanner::findsTheEndOfTheHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qsizetype>("headers");
    QTest::addColumn<qsizetype>("leadingBytes");

    QTest::newRow("no header") << QByteArray("GET / HTTP/1.0\r\n\r\n") << qsizetype(0) << qsizetype(0);
    QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\nA: b\r\nC:\r\n\r\n") << qsizetype(2)
                             << qsizetype(0);
    QTest::newRow("empty line first")
        << QByteArray("\r\nGET / HTTP/1.1\r\nA: b\r\n\r\n") << qsizetype(1) << qsizetype(2);
    QTest::newRow("at the limit") << "GET / HTTP/1.1\r\nA: " + QByteArray(37, 'b') + "\r\n\r\n"
                                  << qsizetype(1) << qsizetype(0);
}

void TestHeadScanner::findsTheEndOfTheHead()
{
    QFETCH(QByteArray, head);
    QFETCH(qsizetype, headers);
    QFETCH(qsizetype, leadingBytes);
    const QByteArray wire = head + "body";

    for (qsizetype cut = 0; cut < head.size(); ++cut) {
        HeadScanner scanner(Limits);
        QCOMPARE(scanner.scan(wire.first(cut)), cut);
        QVERIFY(!scanner.isComplete());
        QCOMPARE(scanner.scan(wire.sliced(cut)), head.size() - cut);
        QVERIFY(scanner.isComplete());
        QVERIFY(!scanner.error());
        QCOMPARE(scanner.headerCount(), headers);
        QCOMPARE(scanner.leadingBytes(), leadingBytes);
    }
}

void TestHeadScanner::stopsAtTheFirstWrongByte_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<RequestError>("error");

    // The last byte of each is the first that cannot be part of a head.
    QTest::newRow("binary") << QByteArray("\x16") << RequestError::Malformed;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r") << RequestError::Malformed;
    QTest::newRow("empty target") << QByteArray("GET  ") << RequestError::Malformed;
    QTest::newRow("other protocol") << QByteArray("INVITE / S") << RequestError::Malformed;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0") << RequestError::UnknownVersion;
    QTest::newRow("long target") << QByteArray("GET /0123456789") << RequestError::HeadTooLarge;
    QTest::newRow("many headers") << QByteArray("GET / HTTP/1.1\r\nA:\r\nB:\r\nC:\r\nD")
                                  << RequestError::HeadTooLarge;
    QTest::newRow("long head") << "GET / HTTP/1.1\r\nA: " + QByteArray(42, 'b') << RequestError::HeadTooLarge;
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\r\nA: b\n") << RequestError::Malformed;
    QTest::newRow("continued line") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n ") << RequestError::Malformed;
}

void TestHeadScanner::stopsAtTheFirstWrongByte()
{
    QFETCH(QByteArray, wire);
    QFETCH(RequestError, error);

    for (qsizetype cut = 0; cut < wire.size(); ++cut) {
        HeadScanner scanner(Limits);
        scanner.scan(wire.first(cut));
        QVERIFY(!scanner.error());
        scanner.scan(wire.sliced(cut));
        QVERIFY(scanner.error() == error);
    }
}

QTEST_GUILESS_MAIN(TestHeadScanner)
#include "tst_headscanner.moc"
