// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonslices.h"
#include "core/wire/socketio/eventarguments.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace farol;
using namespace Qt::StringLiterals;

class TestEventArguments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEveryType();
    void writesUnsignedNumbersExactly();
    void readsEveryType();
    void fallsBackOnOtherTypes();
    void readsIntegersHoweverWritten();
    void makesPlaceholdersOfBinary();
    void readsNothingBeyondTheEnd();
    void keepsBytesWhenRelaying();
    void renumbersPlaceholdersWhenJoining();
    void joinsWithItself();
    void joinsWithNothing();
    void turnsIntoQtValues();
    void turnsBinaryIntoBase64();
    void survivesWhatQtCannotParse();
    void staysBoundedInDepth();
};

void TestEventArguments::writesEveryType()
{
    const auto arguments = EventArguments::of(nullptr, true, false, 1, -2LL, 1.5, "a\"b", u"\u20ac"_s,
        QJsonValue(u"q"_s), QJsonObject{ { u"k"_s, 1 } }, QJsonArray{ 1, QJsonValue::Null }, std::nan(""));

    QCOMPARE(arguments.list(),
        QByteArray("null,true,false,1,-2,1.5,\"a\\\"b\",\"\u20ac\",\"q\",{\"k\":1},[1,null],null"));
    QCOMPARE(arguments.count(), 12);
    QVERIFY(isValidJson("[" + arguments.list() + "]"));
    QVERIFY(!arguments.hasBinary());
}

void TestEventArguments::writesUnsignedNumbersExactly()
{
    const auto arguments
        = EventArguments::of(std::numeric_limits<quint64>::max(), std::numeric_limits<qint64>::min());

    QCOMPARE(arguments.list(), QByteArray("18446744073709551615,-9223372036854775808"));
}

void TestEventArguments::readsEveryType()
{
    const auto arguments
        = EventArguments::fromWire(R"(null, true ,-2.5,"a\u00e9",[1,[2]],{"k":"]"},9007199254740993)", 7);

    QVERIFY(arguments.at(0).isNull());
    QCOMPARE(arguments.at(1).type(), Argument::Type::Bool);
    QCOMPARE(arguments.at(1).toBool(), true);
    QCOMPARE(arguments.at(2).toDouble(), -2.5);
    QCOMPARE(arguments.at(3).toString(), u"a\u00e9"_s);
    QVERIFY(arguments.at(3).isText());
    QCOMPARE(arguments.at(4).type(), Argument::Type::Array);
    QCOMPARE(arguments.at(4).raw().toByteArray(), QByteArray("[1,[2]]"));
    QCOMPARE(arguments.at(5).type(), Argument::Type::Object);
    QCOMPARE(arguments.at(6).type(), Argument::Type::Number);
    QCOMPARE(arguments.at(6).toInteger(), Q_INT64_C(9007199254740993));
}

void TestEventArguments::fallsBackOnOtherTypes()
{
    const auto arguments = EventArguments::of("text", 1);

    QCOMPARE(arguments.at(0).toInteger(-1), -1);
    QCOMPARE(arguments.at(0).toDouble(-1), -1.0);
    QCOMPARE(arguments.at(0).toBool(true), true);
    QCOMPARE(arguments.at(1).toString(u"none"_s), u"none"_s);
    QVERIFY(arguments.at(1).toBytes().isNull());
}

void TestEventArguments::readsIntegersHoweverWritten()
{
    const auto arguments = EventArguments::fromWire("1.0,1e3,1.5,1e19,-9.223372036854775808e18,1e999", 6);

    QCOMPARE(arguments.at(0).toInteger(), 1);
    QCOMPARE(arguments.at(1).toInteger(), 1000);
    QCOMPARE(arguments.at(2).toInteger(7), 7);
    QCOMPARE(arguments.at(3).toInteger(7), 7);
    QCOMPARE(arguments.at(4).toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(arguments.at(5).toInteger(7), 7);
}

void TestEventArguments::makesPlaceholdersOfBinary()
{
    const auto arguments = EventArguments::of(QByteArray("\x01\x02"), "text", QByteArray());

    QCOMPARE(arguments.list(),
        QByteArray(R"({"_placeholder":true,"num":0},"text",{"_placeholder":true,"num":1})"));
    QCOMPARE(arguments.attachments(), (QList<QByteArray>{ "\x01\x02", "" }));
    QVERIFY(arguments.hasBinary());
    QVERIFY(arguments.at(0).isBinary());
    QCOMPARE(arguments.at(0).toBytes(), QByteArray("\x01\x02"));
    QVERIFY(!arguments.at(1).isBinary());
    QVERIFY(arguments.at(2).isBinary());
}

void TestEventArguments::readsNothingBeyondTheEnd()
{
    const auto arguments = EventArguments::of(1);

    QVERIFY(arguments.at(1).isNull());
    QVERIFY(arguments.at(1000).isNull());
    QVERIFY(EventArguments().at(0).isNull());
    QVERIFY(EventArguments().isEmpty());
}

void TestEventArguments::keepsBytesWhenRelaying()
{
    const QByteArray received = R"({"z":1.0,"a":-0},9007199254740993,"\ud800\/")";
    EventArguments relayed = EventArguments::of("from", 7);

    relayed.append(EventArguments::fromWire(received, 3));

    QCOMPARE(relayed.list(), "\"from\",7," + received);
    QCOMPARE(relayed.count(), 5);
}

void TestEventArguments::renumbersPlaceholdersWhenJoining()
{
    const auto received = EventArguments::fromWire(
        R"([{"num": 1 ,"_placeholder":true}],{"_placeholder":false,"num":0},{"_placeholder":true,"num":0})",
        3, { "x", "y" });
    auto joined = EventArguments::of(QByteArray("own"));

    joined.append(received);

    QCOMPARE(joined.list(),
        QByteArray(R"({"_placeholder":true,"num":0},[{"num": 2 ,"_placeholder":true}],)"
                   R"({"_placeholder":false,"num":0},{"_placeholder":true,"num":1})"));
    QCOMPARE(joined.attachments(), (QList<QByteArray>{ "own", "x", "y" }));
    QCOMPARE(joined.at(3).toBytes(), QByteArray("x"));
}

void TestEventArguments::joinsWithItself()
{
    auto arguments = EventArguments::of(QByteArray("a"), 1);

    arguments.append(arguments);

    QCOMPARE(
        arguments.list(), QByteArray(R"({"_placeholder":true,"num":0},1,{"_placeholder":true,"num":1},1)"));
    QCOMPARE(arguments.count(), 4);
    QCOMPARE(arguments.attachments().size(), 2);
}

void TestEventArguments::joinsWithNothing()
{
    auto arguments = EventArguments::of(1);

    arguments.append(EventArguments());
    QCOMPARE(arguments.list(), QByteArray("1"));

    EventArguments none;
    none.append(arguments);
    QCOMPARE(none.list(), QByteArray("1"));
    QCOMPARE(none.count(), 1);
}

void TestEventArguments::turnsIntoQtValues()
{
    const auto arguments
        = EventArguments::fromWire(R"(null,true,9007199254740993,0.5,"a\ud800",[1,{"z":[],"a":1,"a":2}])", 6);

    const QJsonArray expected{ QJsonValue::Null, true, Q_INT64_C(9007199254740993), 0.5,
        QString(u'a') + QChar(0xD800),
        QJsonArray{ 1, QJsonObject{ { u"a"_s, 2 }, { u"z"_s, QJsonArray() } } } };
    QCOMPARE(arguments.toJson(), expected);
    QCOMPARE(arguments.at(2).toJson().toInteger(), Q_INT64_C(9007199254740993));
}

void TestEventArguments::turnsBinaryIntoBase64()
{
    const auto arguments = EventArguments::fromWire(
        R"({"_placeholder":true,"num":0},{"file":{"_placeholder":true,"num":1}})", 2, { "\x01\x02", "abc" });

    QCOMPARE(arguments.at(0).toJson().toString(), u"AQI="_s);
    QCOMPARE(arguments.toJson().at(1)[u"file"].toString(), u"YWJj"_s);
}

void TestEventArguments::survivesWhatQtCannotParse()
{
    const auto arguments = EventArguments::fromWire("1e999,-1e999," + QByteArray(5000, '9'), 3);

    const auto json = arguments.toJson();

    QVERIFY(std::isinf(json[0].toDouble()));
    QVERIFY(json[1].toDouble() < 0);
    QVERIFY(std::isinf(json[2].toDouble()));
}

void TestEventArguments::staysBoundedInDepth()
{
    constexpr int Levels = 10'000;
    const auto arguments = EventArguments::fromWire(QByteArray(Levels, '[') + QByteArray(Levels, ']'), 1);

    QVERIFY(arguments.at(0).toJson().isArray());
}

QTEST_GUILESS_MAIN(TestEventArguments)
#include "tst_eventarguments.moc"
