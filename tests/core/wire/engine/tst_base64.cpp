// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/base64.h"

#include <QTest>

using namespace farol;

class TestBase64 final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsEveryLength();
    void refusesBadText_data();
    void refusesBadText();
    void appendsBehindWhatIsThere();
};

void TestBase64::writesAndReadsEveryLength()
{
    QByteArray bytes;
    for (int size = 0; size < 300; ++size) {
        QByteArray text;
        appendBase64(text, bytes);
        QByteArray decoded = "reused";

        QCOMPARE(text, bytes.toBase64());
        QCOMPARE(text.size(), base64Size(bytes.size()));
        QVERIFY(decodeBase64(text, decoded));
        QCOMPARE(decoded, bytes);
        bytes.append(char(size * 7 + 251));
    }
}

void TestBase64::refusesBadText_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("no padding") << QByteArray("AQI");
    QTest::newRow("padding cut short") << QByteArray("AQ=");
    QTest::newRow("too much padding") << QByteArray("A===");
    QTest::newRow("only padding") << QByteArray("====");
    QTest::newRow("padding in the middle") << QByteArray("AQ==AQID");
    QTest::newRow("padding before a letter") << QByteArray("AQ=D");
    QTest::newRow("URL-safe alphabet") << QByteArray("-_-_");
    QTest::newRow("space") << QByteArray("AQ D");
    QTest::newRow("line break") << QByteArray("AQI\n");
    QTest::newRow("NUL") << QByteArray("AQI\0", 4);
    QTest::newRow("high byte") << QByteArray("AQI\xff");
    QTest::newRow("unused bits in two letters") << QByteArray("AR==");
    QTest::newRow("unused bits in three letters") << QByteArray("AQJ=");
}

void TestBase64::refusesBadText()
{
    QFETCH(QByteArray, text);
    QByteArray decoded;

    QVERIFY(!decodeBase64(text, decoded));
}

void TestBase64::appendsBehindWhatIsThere()
{
    QByteArray text = "b";

    appendBase64(text, "\x01\x02\x03\x04");

    QCOMPARE(text, QByteArray("bAQIDBA=="));
}

QTEST_GUILESS_MAIN(TestBase64)
#include "tst_base64.moc"
