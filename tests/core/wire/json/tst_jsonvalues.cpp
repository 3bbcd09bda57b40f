// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonvalues.h"

#include <QTest>

#include <limits>

using namespace farol;
using namespace Qt::StringLiterals;

class TestJsonValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void keepsLoneSurrogatesInUtf16();
    void viewsTextWithoutEscapes();
    void readsIntegersExactly_data();
    void readsIntegersExactly();
    void readsDoubles_data();
    void readsDoubles();
    void readsNothingFromOtherTypes();
    void walksLists();
    void walksMembers();
    void findsMembers_data();
    void findsMembers();
    void comparesWhatEscapesMean();
};

void TestJsonValues::readsTexts_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("");
    QTest::newRow("plain") << QByteArray("\"a\u20ac\"") << QByteArray("a\u20ac");
    QTest::newRow("simple escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("units") << QByteArray(R"("x\u0041\u00e9\u20AC.")") << QByteArray("xA\u00e9\u20ac.");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << QByteArray("\U0001F600");
    QTest::newRow("lone high") << QByteArray(R"("a\ud800b")")
                               << QByteArray("a\ufffd"
                                             "b");
    QTest::newRow("lone low") << QByteArray(R"("\udc00")") << QByteArray("\ufffd");
    QTest::newRow("high, then pair") << QByteArray(R"("\ud83d\ud83d\ude00")")
                                     << QByteArray("\ufffd\U0001F600");
    QTest::newRow("question mark stays") << QByteArray(R"("?\n")") << QByteArray("?\n");
    QTest::newRow("byte order mark bytes stay") << QByteArray("\"\ufeff\ufeffa\\n\ufeff\"")
                                                << QByteArray("\ufeff\ufeffa\n\ufeff");
    QTest::newRow("byte order mark stays") << QByteArray(R"("\ufeffa")")
                                           << QByteArray("\ufeff"
                                                         "a");
}

void TestJsonValues::readsTexts()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);

    QCOMPARE(jsonText(raw).value(), text);
}

void TestJsonValues::keepsLoneSurrogatesInUtf16()
{
    const auto text = jsonString(R"("a\ud800\u0062")").value();

    QCOMPARE(text.size(), 3);
    QCOMPARE(text[1].unicode(), char16_t(0xD800));
    QCOMPARE(text[2], u'b');
    QCOMPARE(jsonString("\"\ufeffa\"").value(), QString(QChar(QChar::ByteOrderMark)) + u'a');
}

void TestJsonValues::viewsTextWithoutEscapes()
{
    const QByteArray raw("\"abc\"");

    QCOMPARE(jsonPlainText(raw).data(), raw.constData() + 1);
    QVERIFY(!jsonPlainText("\"\"").isNull());
    QVERIFY(jsonPlainText(R"("a\n")").isNull());
    QVERIFY(jsonPlainText("12").isNull());
}

void TestJsonValues::readsIntegersExactly_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("value");

    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("minus zero") << QByteArray("-0") << true << qint64(0);
    QTest::newRow("beyond double") << QByteArray("9007199254740993") << true << Q_INT64_C(9007199254740993);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true
                             << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << true
                              << std::numeric_limits<qint64>::min();
    QTest::newRow("one more") << QByteArray("9223372036854775808") << false << qint64(0);
    QTest::newRow("fraction") << QByteArray("1.0") << false << qint64(0);
    QTest::newRow("exponent") << QByteArray("1e3") << false << qint64(0);
    QTest::newRow("text") << QByteArray("\"1\"") << false << qint64(0);
    QTest::newRow("null") << QByteArray("null") << false << qint64(0);
}

void TestJsonValues::readsIntegersExactly()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, fits);
    QFETCH(qint64, value);

    QCOMPARE(jsonInteger(raw).has_value(), fits);
    QCOMPARE(jsonInteger(raw).value_or(0), value);
}

void TestJsonValues::readsDoubles_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<double>("value");

    constexpr auto Infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("fraction") << QByteArray("0.1") << 0.1;
    QTest::newRow("exponent") << QByteArray("-1.5E+3") << -1500.0;
    QTest::newRow("integer") << QByteArray("12") << 12.0;
    QTest::newRow("rounded") << QByteArray("9007199254740993") << 9007199254740992.0;
    QTest::newRow("too large") << QByteArray("1e999") << Infinite;
    QTest::newRow("too small") << QByteArray("-1e999") << -Infinite;
    QTest::newRow("many digits") << QByteArray(5000, '7') << Infinite;
    QTest::newRow("huge exponent") << QByteArray("-0.001E+99999999999999999999") << -Infinite;
    QTest::newRow("huge fraction part") << QByteArray("0." + QByteArray(400, '0') + "1e800") << Infinite;
    QTest::newRow("tiny exponent") << QByteArray("123e-99999999999999999999") << 0.0;
    QTest::newRow("tiny fraction") << QByteArray("0." + QByteArray(5000, '0') + "1") << 0.0;
    QTest::newRow("next to nothing") << QByteArray("1e-999") << 0.0;
    QTest::newRow("subnormal") << QByteArray("5e-324") << 5e-324;
}

void TestJsonValues::readsDoubles()
{
    QFETCH(QByteArray, raw);
    QFETCH(double, value);

    QVERIFY(jsonDouble(raw).has_value());
    QVERIFY(*jsonDouble(raw) == value);
}

void TestJsonValues::readsNothingFromOtherTypes()
{
    QVERIFY(!jsonText("1"));
    QVERIFY(!jsonString("null"));
    QVERIFY(!jsonDouble("\"1\""));
    QVERIFY(!jsonDouble("null"));
    QVERIFY(!jsonBool("1"));
    QCOMPARE(jsonBool("true"), true);
    QCOMPARE(jsonBool("false"), false);
}

void TestJsonValues::walksLists()
{
    QByteArrayView list = R"( 1 ,"a,b" , [1,[2]],{"x":[3]} ,null )";

    QCOMPARE(takeJsonValue(list).toByteArray(), QByteArray("1"));
    QCOMPARE(takeJsonValue(list).toByteArray(), QByteArray("\"a,b\""));
    QCOMPARE(takeJsonValue(list).toByteArray(), QByteArray("[1,[2]]"));
    QCOMPARE(takeJsonValue(list).toByteArray(), QByteArray(R"({"x":[3]})"));
    QCOMPARE(takeJsonValue(list).toByteArray(), QByteArray("null"));
    QVERIFY(takeJsonValue(list).isNull());
    QVERIFY(takeJsonValue(list).isNull());
}

void TestJsonValues::walksMembers()
{
    auto members = jsonInside(R"({"a":1, "b" : {"c":2} })");

    const auto first = takeJsonMember(members);
    QCOMPARE(first.key.toByteArray(), QByteArray("\"a\""));
    QCOMPARE(first.value.toByteArray(), QByteArray("1"));
    const auto second = takeJsonMember(members);
    QCOMPARE(second.key.toByteArray(), QByteArray("\"b\""));
    QCOMPARE(second.value.toByteArray(), QByteArray(R"({"c":2})"));
    QVERIFY(takeJsonMember(members).key.isNull());
}

void TestJsonValues::findsMembers_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("first") << QByteArray(R"({"a":1,"b":2})") << QByteArray("a") << QByteArray("1");
    QTest::newRow("last of repeated") << QByteArray(R"({"a":1,"a":2})") << QByteArray("a") << QByteArray("2");
    QTest::newRow("escaped key") << QByteArray(R"({"\u0061":3})") << QByteArray("a") << QByteArray("3");
    QTest::newRow("not nested") << QByteArray(R"({"x":{"a":1}})") << QByteArray("a") << QByteArray();
    QTest::newRow("absent") << QByteArray("{}") << QByteArray("a") << QByteArray();
    QTest::newRow("array") << QByteArray(R"(["a",1])") << QByteArray("a") << QByteArray();
    QTest::newRow("prototype") << QByteArray("{}") << QByteArray("__proto__") << QByteArray();
    QTest::newRow("own prototype") << QByteArray(R"({"__proto__":5})") << QByteArray("__proto__")
                                   << QByteArray("5");
}

void TestJsonValues::findsMembers()
{
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);

    QCOMPARE(jsonMember(object, key).toByteArray(), value);
    QCOMPARE(jsonMember(object, key).isNull(), value.isNull());
}

void TestJsonValues::comparesWhatEscapesMean()
{
    QVERIFY(jsonTextEquals("\"num\"", "num"));
    QVERIFY(jsonTextEquals(R"("\u006eum")", "num"));
    QVERIFY(!jsonTextEquals("\"Num\"", "num"));
    QVERIFY(!jsonTextEquals("1", "1"));
}

QTEST_GUILESS_MAIN(TestJsonValues)
#include "tst_jsonvalues.moc"
