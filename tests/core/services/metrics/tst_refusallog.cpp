// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/refusallog.h"
#include "tests/support/base/fakeclock.h"

#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

class TestRefusalLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhoAndWhat();
    void makesOneLineOfAFlood();
    void countsByReasonGreatestFirst();
    void keepsABoundedNumberOfLines();
};

void TestRefusalLog::writesWhoAndWhat()
{
    const FakeClock clock;
    RefusalLog log(clock);

    log.refused({ "bad request", "127.0.0.1:5", "no Host" });

    const auto lines = log.takeLines();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().reason, u"bad request"_s);
    QCOMPARE(lines.first().detail, u"127.0.0.1:5: no Host"_s);
    QCOMPARE(lines.first().level, LogLevel::Warning);
    QCOMPARE(lines.first().atMs, clock.wallMilliseconds());
    QVERIFY(log.takeLines().isEmpty());
}

void TestRefusalLog::makesOneLineOfAFlood()
{
    const FakeClock clock;
    RefusalLog log(clock);
    for (int i = 0; i < 1000; ++i)
        log.refused({ "bad request", {}, {} });
    QCOMPARE(log.takeLines().size(), RefusalLog::MaxLinesPerReason);

    log.endSecond();
    const auto rest = log.takeLines();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().detail, u"and 995 more"_s);
    QCOMPARE(log.total(), 1000u);

    log.refused({ "bad request", {}, {} });
    QCOMPARE(log.takeLines().size(), 1);
}

void TestRefusalLog::countsByReasonGreatestFirst()
{
    const FakeClock clock;
    RefusalLog log(clock);
    log.refused({ "one", {}, {} });
    log.refused({ "two", {}, {} });
    log.refused({ "two", {}, {} });

    QCOMPARE(log.byReason(), (QList<NamedCount>{ { u"two"_s, 2 }, { u"one"_s, 1 } }));
}

void TestRefusalLog::keepsABoundedNumberOfLines()
{
    const FakeClock clock;
    RefusalLog log(clock);
    for (int i = 0; i < RefusalLog::MaxWaitingLines + 10; ++i)
        log.note(LogLevel::Info, u"line"_s, QString::number(i));

    const auto lines = log.takeLines();
    QCOMPARE(lines.size(), RefusalLog::MaxWaitingLines);
    QCOMPARE(lines.first().detail, u"10"_s);
}

QTEST_GUILESS_MAIN(TestRefusalLog)
#include "tst_refusallog.moc"
