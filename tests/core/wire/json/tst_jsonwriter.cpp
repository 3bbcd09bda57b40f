// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonslices.h"
#include "core/wire/json/jsonvalues.h"
#include "core/wire/json/jsonwriter.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace farol;

class TestJsonWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesOnlyWhatItMust_data();
    void escapesOnlyWhatItMust();
    void replacesWhatIsNoUtf8();
    void keepsLoneSurrogates();
    void writesIntegers();
    void writesDoubles_data();
    void writesDoubles();
};

void TestJsonWriter::escapesOnlyWhatItMust_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
    QTest::newRow("plain") << QByteArray("hello") << QByteArray("\"hello\"");
    QTest::newRow("quote and backslash") << QByteArray("a\"b\\c") << QByteArray(R"("a\"b\\c")");
    QTest::newRow("slash stays") << QByteArray("a/b") << QByteArray("\"a/b\"");
    QTest::newRow("short escapes") << QByteArray("\b\f\n\r\t") << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("control") << QByteArray("\0\x01\x1f", 3) << QByteArray(R"("\u0000\u0001\u001f")");
    QTest::newRow("delete stays") << QByteArray("\x7f") << QByteArray("\"\x7f\"");
    QTest::newRow("UTF-8 stays") << QByteArray("\u00e9\u2028\U0001F600")
                                 << QByteArray("\"\u00e9\u2028\U0001F600\"");
}

void TestJsonWriter::escapesOnlyWhatItMust()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QByteArray fromUtf8;
    QByteArray fromUtf16;

    appendJsonText(fromUtf8, text);
    appendJsonText(fromUtf16, QStringView(QString::fromUtf8(text)));

    QCOMPARE(fromUtf8, json);
    QCOMPARE(fromUtf16, json);
    QCOMPARE(jsonTextSize(text), json.size());
    QCOMPARE(jsonText(json).value(), text);
}

void TestJsonWriter::replacesWhatIsNoUtf8()
{
    QByteArray json;

    appendJsonText(json, "a\xff\"b");

    QVERIFY(isValidJson(json));
    QCOMPARE(json, QByteArray("\"a\ufffd\\\"b\""));
}

void TestJsonWriter::keepsLoneSurrogates()
{
    const QString text = QString(u'a') + QChar(0xD800) + u'b' + QChar(0xDC00);
    QByteArray json;

    appendJsonText(json, QStringView(text));

    QCOMPARE(json, QByteArray(R"("a\ud800b\udc00")"));
    QCOMPARE(jsonString(json).value(), text);
}

void TestJsonWriter::writesIntegers()
{
    QByteArray json;

    appendJsonInteger(json, std::numeric_limits<qint64>::min());
    json.append(' ');
    appendJsonInteger(json, std::numeric_limits<quint64>::max());

    QCOMPARE(json, QByteArray("-9223372036854775808 18446744073709551615"));
}

void TestJsonWriter::writesDoubles_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("whole") << 1.0 << QByteArray("1");
    QTest::newRow("shortest") << 0.1 << QByteArray("0.1");
    QTest::newRow("negative") << -2.5 << QByteArray("-2.5");
    QTest::newRow("large") << 1e21 << QByteArray("1e+21");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
    QTest::newRow("not a number") << std::nan("") << QByteArray("null");
}

void TestJsonWriter::writesDoubles()
{
    QFETCH(double, value);
    QFETCH(QByteArray, json);
    QByteArray written;

    appendJsonDouble(written, value);

    QCOMPARE(written, json);
    QVERIFY(isValidJson(written));
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
