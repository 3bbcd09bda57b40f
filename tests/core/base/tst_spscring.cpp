// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spscring.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace farol;

class TestSpscRing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsCapacityUp_data();
    void roundsCapacityUp();
    void handsRecordsOverInOrder();
    void refusesAndCountsWhenFull();
    void drainsNoMoreThanAsked();
    void showsNothingBeforePublish();
    void losesNothingBetweenTwoThreads();
};

namespace {

bool write(SpscRing<int> &ring, int value)
{
    auto *const slot = ring.claim();
    if (!slot)
        return false;
    *slot = value;
    ring.publish();
    return true;
}

std::vector<int> drained(SpscRing<int> &ring, std::size_t limit = 1000)
{
    std::vector<int> values;
    ring.drain(limit, [&values](int value) { values.push_back(value); });
    return values;
}

}

void TestSpscRing::roundsCapacityUp_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("capacity");

    QTest::newRow("zero") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("power") << 64 << 64;
    QTest::newRow("between") << 65 << 128;
}

void TestSpscRing::roundsCapacityUp()
{
    QFETCH(int, wanted);

    QTEST(int(SpscRing<int>(std::size_t(wanted)).capacity()), "capacity");
}

void TestSpscRing::handsRecordsOverInOrder()
{
    SpscRing<int> ring(4);
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 3; ++i)
            QVERIFY(write(ring, round * 10 + i));

        QCOMPARE(drained(ring), std::vector<int>({ round * 10, round * 10 + 1, round * 10 + 2 }));
    }
    QCOMPARE(ring.dropped(), quint64(0));
}

void TestSpscRing::refusesAndCountsWhenFull()
{
    SpscRing<int> ring(2);
    QVERIFY(write(ring, 1));
    QVERIFY(write(ring, 2));

    QVERIFY(!write(ring, 3));
    QVERIFY(!write(ring, 4));

    QCOMPARE(ring.dropped(), quint64(2));
    QCOMPARE(drained(ring), std::vector<int>({ 1, 2 }));
    QVERIFY(write(ring, 5));
    QCOMPARE(drained(ring), std::vector<int>({ 5 }));
}

void TestSpscRing::drainsNoMoreThanAsked()
{
    SpscRing<int> ring(8);
    for (int i = 0; i < 5; ++i)
        QVERIFY(write(ring, i));

    QCOMPARE(drained(ring, 2), std::vector<int>({ 0, 1 }));
    QCOMPARE(drained(ring, 0), std::vector<int>());
    QCOMPARE(drained(ring), std::vector<int>({ 2, 3, 4 }));
    QCOMPARE(drained(ring), std::vector<int>());
}

void TestSpscRing::showsNothingBeforePublish()
{
    SpscRing<int> ring(2);
    *ring.claim() = 7;

    QVERIFY(drained(ring).empty());
    ring.publish();
    QCOMPARE(drained(ring), std::vector<int>({ 7 }));
}

void TestSpscRing::losesNothingBetweenTwoThreads()
{
    constexpr int Records = 300'000;
    SpscRing<int> ring(256);
    std::thread writer([&ring] {
        for (int value = 0; value < Records;) {
            if (write(ring, value))
                ++value;
            else
                std::this_thread::yield();
        }
    });

    int expected = 0;
    bool inOrder = true;
    while (expected < Records) {
        const auto count = ring.drain(100, [&](int value) { inOrder &= value == expected++; });
        if (count == 0)
            std::this_thread::yield();
    }
    writer.join();

    QVERIFY(inOrder);
    QCOMPARE(expected, Records);
}

QTEST_GUILESS_MAIN(TestSpscRing)
#include "tst_spscring.moc"
