// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/payload/payloadtokens.h"

#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

/// Arguments as one airy line.
class TestPayloadTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsInOneLine_data();
    void showsInOneLine();
    void knowsNamesWithoutQuotes();
};

void TestPayloadTokens::showsInOneLine_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("shown");

    QTest::newRow("object") << u"{\"lat\":41.1,\"ok\":true}"_s << u"{ lat: 41.1, ok: true }"_s;
    QTest::newRow("empty") << u"{},[]"_s << u"{}, []"_s;
    QTest::newRow("nested") << u"{\"a\":{\"b\":[1,2]}}"_s << u"{ a: { b: [1, 2] } }"_s;
    QTest::newRow("name with a blank") << u"{\"a b\":1}"_s << u"{ \"a b\": 1 }"_s;
    QTest::newRow("name like a number") << u"{\"1\":1}"_s << u"{ \"1\": 1 }"_s;
    QTest::newRow("text stays as it is") << u"\"x,  y:{z}\""_s << u"\"x,  y:{z}\""_s;
    QTest::newRow("cut") << u"{\"text\":\"never end"_s << u"{ text: \"never end"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPayloadTokens::showsInOneLine()
{
    QFETCH(QString, json);
    QFETCH(QString, shown);

    QCOMPARE(payloadPreview(json), shown);
}

void TestPayloadTokens::knowsNamesWithoutQuotes()
{
    const auto tokens = payloadTokens(u"{ lat: -8.6, on: true }");

    QCOMPARE(tokens.at(1).kind, PayloadTokenKind::Key);
    QCOMPARE(tokens.at(3).kind, PayloadTokenKind::Number);
    QCOMPARE(tokens.at(5).kind, PayloadTokenKind::Key);
    QCOMPARE(tokens.at(7).kind, PayloadTokenKind::Literal);
}

QTEST_GUILESS_MAIN(TestPayloadTokens)
#include "tst_payloadtokens.moc"
