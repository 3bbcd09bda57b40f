// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QByteArray>
#include <QTest>

#include <memory>

using namespace farol;

enum class Refused { Empty, TooLong };

class TestResult final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesAValue();
    void carriesAnError();
    void tellsSidesOfOneTypeApart();
    void movesWhatCannotBeCopied();
    void givesAccessToMembers();
};

namespace {

Result<QByteArray, Refused> firstWord(const QByteArray &text)
{
    if (text.isEmpty())
        return Failure(Refused::Empty);
    if (text.size() > 20)
        return Failure(Refused::TooLong);
    return text.split(' ').first();
}

}

void TestResult::carriesAValue()
{
    const auto result = firstWord("hello world");

    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(result.value(), QByteArray("hello"));
    QCOMPARE(*result, QByteArray("hello"));
}

void TestResult::carriesAnError()
{
    const auto result = firstWord({});

    QVERIFY(!result);
    QVERIFY(!result.ok());
    QVERIFY(result.error() == Refused::Empty);
    QVERIFY(firstWord(QByteArray(21, 'x')).error() == Refused::TooLong);
}

void TestResult::tellsSidesOfOneTypeApart()
{
    const Result<int, int> good(1);
    const Result<int, int> bad(Failure(1));

    QVERIFY(good.ok());
    QCOMPARE(good.value(), 1);
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error(), 1);
}

void TestResult::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>, Refused> result(std::make_unique<int>(7));

    const auto taken = std::move(result).value();

    QCOMPARE(*taken, 7);
}

void TestResult::givesAccessToMembers()
{
    auto result = firstWord("hello");

    QCOMPARE(result->size(), 5);
    result->append('!');
    *result += '?';
    QCOMPARE(result.value(), QByteArray("hello!?"));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
