// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonslices.h"

#include <QTest>

using namespace farol;

Q_DECLARE_METATYPE(JsonType)
Q_DECLARE_METATYPE(JsonError)

class TestJsonSlices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsLegalTexts_data();
    void acceptsLegalTexts();
    void refusesIllegalTexts_data();
    void refusesIllegalTexts();
    void slicesElementsOfAnArray_data();
    void slicesElementsOfAnArray();
    void slicesInPlace();
    void clearsSlicesOfOtherTypes();
    void limitsDepth_data();
    void limitsDepth();
    void limitsKeys();
    void refusesEveryCutOffText();
    void findsStringEndsAtEveryOffset();
};

void TestJsonSlices::acceptsLegalTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonType>("type");

    QTest::newRow("null") << QByteArray("null") << JsonType::Null;
    QTest::newRow("true") << QByteArray("true") << JsonType::Bool;
    QTest::newRow("false") << QByteArray(" false\n") << JsonType::Bool;
    QTest::newRow("zero") << QByteArray("0") << JsonType::Number;
    QTest::newRow("minus zero") << QByteArray("-0") << JsonType::Number;
    QTest::newRow("fraction") << QByteArray("-0.5e+10") << JsonType::Number;
    QTest::newRow("beyond 64 bits") << QByteArray("123456789012345678901234567890") << JsonType::Number;
    QTest::newRow("beyond double") << QByteArray("1e999") << JsonType::Number;
    QTest::newRow("5000 digits") << QByteArray(5000, '7') << JsonType::Number;
    QTest::newRow("text") << QByteArray("\"\"") << JsonType::Text;
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u00e9\u00E9")") << JsonType::Text;
    QTest::newRow("escaped NUL") << QByteArray(R"("\u0000")") << JsonType::Text;
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << JsonType::Text;
    QTest::newRow("lone high surrogate") << QByteArray(R"("\ud800")") << JsonType::Text;
    QTest::newRow("lone low surrogate") << QByteArray(R"("\udc00x")") << JsonType::Text;
    QTest::newRow("swapped surrogates") << QByteArray(R"("\udc00\ud800")") << JsonType::Text;
    QTest::newRow("UTF-8") << QByteArray("\"\u00e9\u20ac\U0001F600\"") << JsonType::Text;
    QTest::newRow("line separators") << QByteArray("\"\u2028\u2029\x7f\"") << JsonType::Text;
    QTest::newRow("empty array") << QByteArray("[ ]") << JsonType::Array;
    QTest::newRow("empty object") << QByteArray("{\t}") << JsonType::Object;
    QTest::newRow("nested") << QByteArray(R"({"a":[{"b":[]},1],"a":{}})") << JsonType::Object;
    QTest::newRow("prototype") << QByteArray(R"({"__proto__":{"constructor":1}})") << JsonType::Object;
    QTest::newRow("all white space") << QByteArray(" \t\r\n[\t1 ,\n2\r] ") << JsonType::Array;
}

void TestJsonSlices::acceptsLegalTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonType, type);

    const auto result = validateJson(text);

    QVERIFY(result.ok());
    QCOMPARE(*result, type);
    QVERIFY(isValidJson(text));
}

void TestJsonSlices::refusesIllegalTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonError>("error");

    QTest::newRow("nothing") << QByteArray() << JsonError::Empty;
    QTest::newRow("white space") << QByteArray(" \n") << JsonError::Empty;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[]") << JsonError::ByteOrderMark;
    QTest::newRow("byte order mark inside") << QByteArray("[\xEF\xBB\xBF]") << JsonError::Syntax;
    QTest::newRow("bad UTF-8") << QByteArray("\"\xff\"") << JsonError::BadUtf8;
    QTest::newRow("overlong") << QByteArray("\"\xc0\x80\"") << JsonError::BadUtf8;
    QTest::newRow("surrogate bytes") << QByteArray("\"\xed\xa0\x80\"") << JsonError::BadUtf8;
    QTest::newRow("cut UTF-8") << QByteArray("\"\xe2\x82\"") << JsonError::BadUtf8;
    const QList<QByteArray> syntax{
        "[",
        "]",
        "{",
        "}",
        "[1",
        "[1,",
        "[,1]",
        "[1,]",
        "[1 2]",
        "[1]]",
        "[1}",
        "{\"a\":1]",
        "[]x",
        "1 2",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{1:2}",
        "{a:1}",
        "{'a':1}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\",
        "'a'",
        "\"a\nb\"",
        "\"a\tb\"",
        "tru",
        "True",
        "nul",
        "nulll",
        "undefined",
        "NaN",
        "Infinity",
        "-Infinity",
        "-",
        "+1",
        "01",
        "-01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1.e1",
        "0x1",
        "1_000",
        "--1",
        "[1,,2]",
        "/**/1",
        "[//\n]",
        "\f1",
        "\u00a0"
        "1",
        ",",
        ":",
    };
    for (const auto &text : syntax)
        QTest::newRow(text.toPercentEncoding().constData()) << text << JsonError::Syntax;
    QTest::newRow("NUL") << QByteArray("\0", 1) << JsonError::Syntax;
    QTest::newRow("NUL behind") << QByteArray("1\0", 2) << JsonError::Syntax;
    QTest::newRow("NUL in text") << QByteArray("\"\0\"", 3) << JsonError::Syntax;
    QTest::newRow("escaped NUL byte") << QByteArray("\"\\\0\"", 4) << JsonError::Syntax;
}

void TestJsonSlices::refusesIllegalTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonError, error);

    QCOMPARE(validateJson(text).error(), error);
    QVERIFY(!isValidJson(text));
}

void TestJsonSlices::slicesElementsOfAnArray_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("elements");

    QTest::newRow("none") << QByteArray("[]") << QList<QByteArray>();
    QTest::newRow("one") << QByteArray("[1]") << QList<QByteArray>{ "1" };
    QTest::newRow("every type") << QByteArray(R"(["a",1.0,true,null,[1,[2]],{"k":[3]}])")
                                << QList<QByteArray>{ "\"a\"", "1.0", "true", "null", "[1,[2]]",
                                       R"({"k":[3]})" };
    QTest::newRow("white space") << QByteArray(" [ 1 ,\t[ 2 ] , \"x\" \n] ")
                                 << QList<QByteArray>{ "1", "[ 2 ]", "\"x\"" };
    QTest::newRow("brackets in text") << QByteArray(R"(["]","[,\"]",{"}":"{"}])")
                                      << QList<QByteArray>{ "\"]\"", R"("[,\"]")", R"({"}":"{"})" };
    QTest::newRow("empty containers")
        << QByteArray("[[],{},[[]]]") << QList<QByteArray>{ "[]", "{}", "[[]]" };
    QTest::newRow("numbers stay as they are")
        << QByteArray("[-0,1.0,1E5,9007199254740993,1e999]")
        << QList<QByteArray>{ "-0", "1.0", "1E5", "9007199254740993", "1e999" };
}

void TestJsonSlices::slicesElementsOfAnArray()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, elements);
    std::vector<QByteArrayView> slices{ "left over" };

    QVERIFY(sliceJson(text, slices).ok());

    QList<QByteArray> found;
    for (const auto slice : slices)
        found.append(slice.toByteArray());
    QCOMPARE(found, elements);
}

void TestJsonSlices::slicesInPlace()
{
    const QByteArray text("[12, 34]");
    std::vector<QByteArrayView> slices;

    QVERIFY(sliceJson(text, slices).ok());

    QCOMPARE(slices[1].data(), text.constData() + 5);
}

void TestJsonSlices::clearsSlicesOfOtherTypes()
{
    std::vector<QByteArrayView> slices{ "left over" };

    QVERIFY(sliceJson(R"({"a":[1,2]})", slices).ok());
    QVERIFY(slices.empty());
    QVERIFY(!sliceJson("[1,2,x]", slices).ok());
    QVERIFY(slices.empty());
}

void TestJsonSlices::limitsDepth_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("closing");

    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
}

void TestJsonSlices::limitsDepth()
{
    QFETCH(QByteArray, opening);
    QFETCH(QByteArray, closing);
    const auto nested = [&](int depth) { return opening.repeated(depth) + "1" + closing.repeated(depth); };

    QVERIFY(validateJson(nested(128)).ok());
    QCOMPARE(validateJson(nested(129)).error(), JsonError::TooDeep);
    QCOMPARE(validateJson(nested(100'000)).error(), JsonError::TooDeep);
    QVERIFY(validateJson(nested(3), { .maxDepth = 3 }).ok());
    QCOMPARE(validateJson(nested(3), { .maxDepth = 2 }).error(), JsonError::TooDeep);
    QVERIFY(validateJson("1", { .maxDepth = 0 }).ok());
}

void TestJsonSlices::limitsKeys()
{
    QByteArray members;
    for (int i = 0; i < 10'000; ++i)
        members += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":[]";

    QVERIFY(validateJson("{" + members + "}").ok());
    QCOMPARE(validateJson("{" + members + ",\"x\":1}").error(), JsonError::TooManyKeys);
    QCOMPARE(validateJson("[{" + members + "},{\"x\":1}]").error(), JsonError::TooManyKeys);
    QVERIFY(validateJson(R"([{"a":1},{"b":2}])", { .maxKeys = 2 }).ok());
    QCOMPARE(validateJson(R"([{"a":1},{"b":2}])", { .maxKeys = 1 }).error(), JsonError::TooManyKeys);
}

void TestJsonSlices::refusesEveryCutOffText()
{
    const QByteArray text(R"(["a\u00e9\n",-1.5e+3,{"k":[true,false,null,"\"]"]},[]])");
    QVERIFY(isValidJson(text));

    for (qsizetype size = 0; size < text.size(); ++size) {
        // An own copy, so that a sanitizer notices a read behind the end.
        QVERIFY(!isValidJson(QByteArray(text.constData(), size)));
    }
}

void TestJsonSlices::findsStringEndsAtEveryOffset()
{
    for (int before = 0; before < 40; ++before) {
        const QByteArray text = '"' + QByteArray(before, 'x');
        QVERIFY(isValidJson(text + "\""));
        QVERIFY(isValidJson(text + "\\\"\""));
        QVERIFY(isValidJson(text + "\xc3\xbf\""));
        QVERIFY(!isValidJson(text + "\x1f\""));
        QVERIFY(!isValidJson(text
            + "\""
              "x"));
    }
}

QTEST_GUILESS_MAIN(TestJsonSlices)
#include "tst_jsonslices.moc"
