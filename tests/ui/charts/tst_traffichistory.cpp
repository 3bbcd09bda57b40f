// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/data/niceaxis.h"
#include "ui/charts/data/timeticks.h"
#include "ui/charts/data/traffichistory.h"

#include <QTest>

#include <cmath>

using namespace farol;

/// What charts know of the past: exact where fresh, spikes kept where old, gaps where nothing came.
class TestTrafficHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverySecond();
    void keepsSpikesWhenMerging();
    void leavesGapsEmpty();
    void remembersADayInCoarseSteps();
    void ignoresAClockSetBack();
    void sumsWholeSteps();
    void fillsSparklines();
    void picksRoundRanges_data();
    void picksRoundRanges();
    void shrinksOnlyAfterTenSeconds();
    void labelsRoundTimes();
};

namespace {

constexpr qint64 Start = 1'700'000'000'000;

TrafficFrame frame(qint64 atMs, double eventsIn)
{
    TrafficFrame made;
    made.atMs = atMs;
    made.eventsInPerSecond = eventsIn;
    made.opened = 1;
    return made;
}

TrafficHistory filled(int seconds, double eventsIn)
{
    TrafficHistory history;
    for (int second = 1; second <= seconds; ++second)
        history.append(frame(Start + second * 1000, eventsIn));
    return history;
}

}

void TestTrafficHistory::keepsEverySecond()
{
    const TrafficHistory history = filled(60, 5);

    const auto points = history.points(Measure::EventsIn, Start, Start + 60'000, 600);

    QCOMPARE(points.size(), 60);
    QCOMPARE(points.first().atMs, Start + 1000);
    QCOMPARE(points.last().mean, 5.0);
}

void TestTrafficHistory::keepsSpikesWhenMerging()
{
    TrafficHistory history = filled(599, 5);
    history.append(frame(Start + 600'000, 900));

    const auto points = history.points(Measure::EventsIn, Start, Start + 600'000, 20);

    QVERIFY(points.size() <= 21);
    QCOMPARE(points.last().greatest, 900.0);
    QCOMPARE(points.first().greatest, 5.0);
}

void TestTrafficHistory::leavesGapsEmpty()
{
    TrafficHistory history = filled(30, 5);
    history.append(frame(Start + 60'000, 5));

    const auto points = history.points(Measure::EventsIn, Start, Start + 60'000, 600);

    QCOMPARE(points.size(), 31);
    QVERIFY(points.at(30).atMs - points.at(29).atMs > TrafficHistory::gapAfterMs(60'000, 600));
}

void TestTrafficHistory::remembersADayInCoarseSteps()
{
    constexpr int Day = 86'400;
    TrafficHistory history = filled(Day + 1000, 5);

    const qint64 end = history.lastMs();
    const auto points = history.points(Measure::EventsIn, end - Day * 1000LL, end, 500);

    QVERIFY(points.size() >= 499);
    QCOMPARE(points.first().mean, 5.0);
    QVERIFY(end - history.firstMs() <= (Day + 20) * 1000LL);
}

void TestTrafficHistory::ignoresAClockSetBack()
{
    TrafficHistory history = filled(10, 5);

    history.append(frame(Start, 77));

    QCOMPARE(history.lastMs(), Start + 10'000);
}

void TestTrafficHistory::sumsWholeSteps()
{
    const TrafficHistory history = filled(60, 5);

    const auto sums = history.sums(Measure::Opened, Start, Start + 60'000, 10'000);

    QCOMPARE(sums.size(), 6);
    QCOMPARE(sums.first().sum, 10.0);
    QCOMPARE(history.sumBefore(Measure::Opened, Start + 60'000, 30'000), 30.0);
}

void TestTrafficHistory::fillsSparklines()
{
    const TrafficHistory history = filled(10, 5);

    const QList<double> values = history.recent(Measure::EventsIn, 60);

    QCOMPARE(values.size(), 60);
    QVERIFY(std::isnan(values.first()));
    QCOMPARE(values.last(), 5.0);
}

void TestTrafficHistory::picksRoundRanges_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<double>("step");

    QTest::newRow("nothing") << 0.0 << 0.0 << 4.0 << 0.0 << 1.0;
    QTest::newRow("events") << 0.0 << 1900.0 << 2000.0 << 0.0 << 500.0;
    QTest::newRow("mirrored") << -450.0 << 150.0 << 200.0 << -600.0 << 200.0;
    QTest::newRow("exactly round") << 0.0 << 200.0 << 200.0 << 0.0 << 50.0;
    QTest::newRow("small") << 0.0 << 0.7 << 0.8 << 0.0 << 0.2;
}

void TestTrafficHistory::picksRoundRanges()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    QFETCH(double, top);
    QFETCH(double, bottom);
    QFETCH(double, step);

    const NiceRange range = niceRange(least, greatest, 4);

    QCOMPARE(range.greatest, top);
    QCOMPARE(range.least + 1, bottom + 1);
    QCOMPARE(range.step, step);
}

void TestTrafficHistory::shrinksOnlyAfterTenSeconds()
{
    CalmRange calm;
    const NiceRange small{ 0, 100, 25 };
    const NiceRange large{ 0, 1000, 250 };

    QCOMPARE(calm.update(small, 0), small);
    QCOMPARE(calm.update(large, 1000), large);
    QCOMPARE(calm.update(small, 2000), large);
    QCOMPARE(calm.update(small, 11'900), large);
    QCOMPARE(calm.update(small, 12'000), small);
}

void TestTrafficHistory::labelsRoundTimes()
{
    const auto ticks = timeTicks(Start, Start + 300'000);

    QVERIFY(ticks.size() >= 4 && ticks.size() <= 7);
    for (const TimeTick &tick : ticks)
        QCOMPARE(tick.atMs % 60'000, 0);
}

QTEST_GUILESS_MAIN(TestTrafficHistory)
#include "tst_traffichistory.moc"
