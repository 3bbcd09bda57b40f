// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/attachments.h"

#include <QTest>

using namespace farol;

class TestAttachments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPlaceholdersInOrder();
    void findsOuterPlaceholdersOnly();
    void findsNoneInTexts();
    void checksThatTheyFit();
    void tellsWhichAttachmentAValueMeans();
    void renumbersAndKeepsTheRest();
    void copesWithDeepNesting();
};

void TestAttachments::findsPlaceholdersInOrder()
{
    const auto found = findPlaceholders(
        R"({"_placeholder":true,"num":2},[{"a":{"num":0, "_placeholder" : true }}],{"num":1})");

    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].index().value(), 2);
    QCOMPARE(found[0].object.toByteArray(), QByteArray(R"({"_placeholder":true,"num":2})"));
    QCOMPARE(found[1].index().value(), 0);
}

void TestAttachments::findsOuterPlaceholdersOnly()
{
    const auto found
        = findPlaceholders(R"({"_placeholder":true,"x":[{"_placeholder":true,"num":7}],"num":1})");

    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].index().value(), 1);
}

void TestAttachments::findsNoneInTexts()
{
    QVERIFY(findPlaceholders(R"("{\"_placeholder\":true,\"num\":0}",["_placeholder",true])").empty());
    QVERIFY(findPlaceholders(R"({"a":"_placeholder","b":true},{"_placeholder":"true","num":0})").empty());
    QVERIFY(findPlaceholders("").empty());
}

void TestAttachments::checksThatTheyFit()
{
    const QByteArrayView two = R"({"_placeholder":true,"num":0},{"_placeholder":true,"num":1})";

    QVERIFY(placeholdersFit(two, 2, 10));
    QVERIFY(placeholdersFit(two, 5, 2));
    QVERIFY(!placeholdersFit(two, 1, 10));
    QVERIFY(!placeholdersFit(two, 2, 1));
    QVERIFY(placeholdersFit("1,2,{}", 0, 0));
}

void TestAttachments::tellsWhichAttachmentAValueMeans()
{
    QCOMPARE(attachmentIndex(R"({"_placeholder":true,"num":1})", 2), std::optional<qsizetype>(1));
    QVERIFY(!attachmentIndex(R"({"_placeholder":true,"num":2})", 2));
    QVERIFY(!attachmentIndex(R"({"_placeholder":true,"num":0})", 0));
    QVERIFY(!attachmentIndex(R"({"num":0})", 1));
    QVERIFY(!attachmentIndex("[0]", 1));
}

void TestAttachments::renumbersAndKeepsTheRest()
{
    QByteArray list = "1,";

    appendRenumbered(
        list, R"({"_placeholder":true,"num":9} , {"num":9,"x":[{"_placeholder":true,"num":0}]})", 3);

    QCOMPARE(list,
        QByteArray(R"(1,{"_placeholder":true,"num":12} , {"num":9,"x":[{"_placeholder":true,"num":3}]})"));
}

void TestAttachments::copesWithDeepNesting()
{
    constexpr int Levels = 100'000;
    const auto text = QByteArray("{\"a\":").repeated(Levels) + R"({"_placeholder":true,"num":0})"
        + QByteArray(Levels, '}');

    QCOMPARE(findPlaceholders(text).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
