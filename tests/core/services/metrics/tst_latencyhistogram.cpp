// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/latencyhistogram.h"

#include <QTest>

#include <cmath>

using namespace farol;

class TestLatencyHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNoPercentileWithoutValues();
    void findsPercentiles();
    void isRightWithinSevenPercent_data();
    void isRightWithinSevenPercent();
    void countsNegativeTimesAsZero();
    void takesTimesBeyondItsRange();
    void forgetsWhenCleared();
};

void TestLatencyHistogram::hasNoPercentileWithoutValues()
{
    QCOMPARE(LatencyHistogram().percentile(50), -1);
}

void TestLatencyHistogram::findsPercentiles()
{
    LatencyHistogram histogram;
    for (int i = 1; i <= 100; ++i)
        histogram.add(i * 1000);

    QVERIFY(std::abs(histogram.percentile(50) - 50'000) < 3500);
    QVERIFY(std::abs(histogram.percentile(95) - 95'000) < 6650);
    QVERIFY(std::abs(histogram.percentile(99) - 99'000) < 6930);
    QVERIFY(histogram.percentile(0) <= histogram.percentile(100));
    QCOMPARE(histogram.count(), 100u);
}

void TestLatencyHistogram::isRightWithinSevenPercent_data()
{
    QTest::addColumn<qint64>("time");

    for (const qint64 time :
        { 0LL, 1LL, 31LL, 32LL, 33LL, 100LL, 999LL, 65'535LL, 65'536LL, 10'000'000LL, 3'600'000'000LL })
        QTest::addRow("%lld us", time) << time;
}

void TestLatencyHistogram::isRightWithinSevenPercent()
{
    QFETCH(qint64, time);
    LatencyHistogram histogram;

    histogram.add(time);

    QVERIFY(std::abs(double(histogram.percentile(50) - time)) <= double(time) * 0.07);
}

void TestLatencyHistogram::countsNegativeTimesAsZero()
{
    LatencyHistogram histogram;

    histogram.add(-5);

    QCOMPARE(histogram.percentile(50), 0);
}

void TestLatencyHistogram::takesTimesBeyondItsRange()
{
    LatencyHistogram histogram;

    histogram.add(std::numeric_limits<qint64>::max());

    QVERIFY(histogram.percentile(50) > 3'600'000'000LL);
}

void TestLatencyHistogram::forgetsWhenCleared()
{
    LatencyHistogram histogram;
    histogram.add(5);

    histogram.clear();

    QCOMPARE(histogram.percentile(50), -1);
    QCOMPARE(histogram.count(), 0u);
}

QTEST_GUILESS_MAIN(TestLatencyHistogram)
#include "tst_latencyhistogram.moc"
