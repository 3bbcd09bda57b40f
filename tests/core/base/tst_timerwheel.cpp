// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timerwheel.h"
#include "tests/support/base/fakeclock.h"

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace farol;
using namespace std::chrono_literals;

namespace {

/// Counts how often its timer fires, and does what a test wants meanwhile.
class Alarm final : public WheelTimer::Owner {
public:
    void onTimer(WheelTimer &) override
    {
        ++fired;
        if (whenFired)
            whenFired();
    }

    WheelTimer timer{ *this };
    int fired = 0;
    std::function<void()> whenFired;
};

}

class TestTimerWheel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverFiresEarlyAndAtMostOneTickLate_data();
    void neverFiresEarlyAndAtMostOneTickLate();
    void firesOnce();
    void stopsAndMoves();
    void firesEverythingAfterALongSleep();
    void keepsTimersOfAnotherTurnInTheSameSlot();
    void letsOwnersChangeTimersMeanwhile();
    void letsOwnersDestroyTimersMeanwhile();
    void restartsFromItsOwnCallback();
    void forgetsDestroyedTimers();
    void tellsHowLongToSleep();
    void sleepsNeverTooLong();
    void announcesEarlierDeadlinesOnly();
    void holdsManyTimers();
};

void TestTimerWheel::neverFiresEarlyAndAtMostOneTickLate_data()
{
    QTest::addColumn<int>("delay");

    for (const int delay : { 0, 1, 4, 5, 6, 200, 300, 1000, 20'000, 25'000, 40'959, 40'960, 41'000, 100'000 })
        QTest::addRow("%d ms", delay) << delay;
}

void TestTimerWheel::neverFiresEarlyAndAtMostOneTickLate()
{
    QFETCH(int, delay);
    FakeClock clock;
    TimerWheel wheel(clock);
    clock.advance(3); // timers rarely start on a tick
    Alarm alarm;
    alarm.timer.start(wheel, std::chrono::milliseconds(delay));

    int waited = 0;
    for (; !alarm.fired && waited < delay + 100; ++waited) {
        clock.advance(1);
        wheel.advance();
    }

    QVERIFY2(waited >= delay, QByteArray::number(waited).constData());
    QVERIFY2(waited <= delay + 2 * TimerWheel::Tick.count(), QByteArray::number(waited).constData());
}

void TestTimerWheel::firesOnce()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    Alarm alarm;
    alarm.timer.start(wheel, 10ms);
    QVERIFY(alarm.timer.isActive());

    clock.advance(1000);
    wheel.advance();
    wheel.advance();
    clock.advance(100'000);
    wheel.advance();

    QCOMPARE(alarm.fired, 1);
    QVERIFY(!alarm.timer.isActive());
}

void TestTimerWheel::stopsAndMoves()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    Alarm stopped;
    Alarm moved;
    stopped.timer.start(wheel, 10ms);
    moved.timer.start(wheel, 10ms);

    stopped.timer.stop();
    stopped.timer.stop();
    moved.timer.start(wheel, 100ms);
    clock.advance(50);
    wheel.advance();
    QCOMPARE(moved.fired, 0);
    clock.advance(60);
    wheel.advance();

    QCOMPARE(stopped.fired, 0);
    QCOMPARE(moved.fired, 1);
}

void TestTimerWheel::firesEverythingAfterALongSleep()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    std::vector<std::unique_ptr<Alarm>> alarms;
    for (int i = 0; i < 200; ++i) {
        alarms.push_back(std::make_unique<Alarm>());
        alarms.back()->timer.start(wheel, std::chrono::milliseconds(i * 777));
    }

    clock.advance(std::chrono::hours(3));
    wheel.advance();

    for (const auto &alarm : alarms)
        QCOMPARE(alarm->fired, 1);
    QVERIFY(!wheel.untilNext());
}

void TestTimerWheel::keepsTimersOfAnotherTurnInTheSameSlot()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    Alarm soon;
    Alarm later;
    soon.timer.start(wheel, 100ms);
    later.timer.start(wheel, 100ms + 8192 * TimerWheel::Tick);

    clock.advance(200);
    wheel.advance();

    QCOMPARE(soon.fired, 1);
    QCOMPARE(later.fired, 0);
    QVERIFY(later.timer.isActive());
    clock.advance(8192 * TimerWheel::Tick);
    wheel.advance();
    QCOMPARE(later.fired, 1);
}

void TestTimerWheel::letsOwnersChangeTimersMeanwhile()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    Alarm first;
    Alarm second;
    first.timer.start(wheel, 10ms);
    second.timer.start(wheel, 10ms);
    first.whenFired = [&second] { second.timer.stop(); };
    second.whenFired = [&first] { first.timer.stop(); };

    clock.advance(100);
    wheel.advance();

    // Whichever came first has stopped the other.
    QCOMPARE(first.fired + second.fired, 1);
    QVERIFY(!first.timer.isActive() && !second.timer.isActive());
}

void TestTimerWheel::letsOwnersDestroyTimersMeanwhile()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    std::vector<std::unique_ptr<Alarm>> alarms;
    for (int i = 0; i < 10; ++i) {
        alarms.push_back(std::make_unique<Alarm>());
        alarms.back()->timer.start(wheel, 10ms);
    }
    Alarm destroyer;
    destroyer.whenFired = [&alarms] { alarms.clear(); };
    destroyer.timer.start(wheel, 10ms);

    clock.advance(100);
    wheel.advance();

    QVERIFY(alarms.empty());
    QCOMPARE(destroyer.fired, 1);
    QVERIFY(!wheel.untilNext());
}

void TestTimerWheel::restartsFromItsOwnCallback()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    Alarm alarm;
    alarm.whenFired = [&] { alarm.timer.start(wheel, 0ms); };
    alarm.timer.start(wheel, 0ms);

    clock.advance(10);
    wheel.advance();
    QCOMPARE(alarm.fired, 1); // again at a later advance, or this one would never end
    clock.advance(10);
    wheel.advance();

    QCOMPARE(alarm.fired, 2);
    QVERIFY(alarm.timer.isActive());
}

void TestTimerWheel::forgetsDestroyedTimers()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    {
        Alarm alarm;
        alarm.timer.start(wheel, 10ms);
        QVERIFY(wheel.untilNext().has_value());
    }

    QVERIFY(!wheel.untilNext());
    clock.advance(100);
    wheel.advance();
}

void TestTimerWheel::tellsHowLongToSleep()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    Alarm alarm;
    QVERIFY(!wheel.untilNext());

    alarm.timer.start(wheel, 1000ms);

    QVERIFY(*wheel.untilNext() >= 1000ms);
    QVERIFY(*wheel.untilNext() <= 1000ms + TimerWheel::Tick);
    clock.advance(5000);
    QCOMPARE(*wheel.untilNext(), 0ms);
}

void TestTimerWheel::sleepsNeverTooLong()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    Alarm alarm;
    alarm.timer.start(wheel, 120'000ms);

    const auto start = clock.now();
    int wakes = 0;
    while (!alarm.fired && wakes < 10) {
        clock.advance(*wheel.untilNext());
        wheel.advance();
        ++wakes;
    }

    QCOMPARE(alarm.fired, 1);
    QVERIFY(clock.now() - start >= 120s);
    QVERIFY(clock.now() - start <= 120s + 2 * TimerWheel::Tick);
}

void TestTimerWheel::announcesEarlierDeadlinesOnly()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    int woken = 0;
    wheel.onEarlierDeadline([&woken] { ++woken; });
    Alarm first;
    Alarm later;
    Alarm earlier;

    first.timer.start(wheel, 100ms);
    QCOMPARE(woken, 1);
    later.timer.start(wheel, 200ms);
    QCOMPARE(woken, 1);
    earlier.timer.start(wheel, 50ms);
    QCOMPARE(woken, 2);
}

void TestTimerWheel::holdsManyTimers()
{
    FakeClock clock;
    TimerWheel wheel(clock);
    std::vector<std::unique_ptr<Alarm>> alarms;
    for (int i = 0; i < 20'000; ++i) {
        alarms.push_back(std::make_unique<Alarm>());
        alarms.back()->timer.start(wheel, std::chrono::milliseconds(i % 50'000));
    }

    for (int i = 0; i < 10'100; ++i) {
        clock.advance(5);
        wheel.advance();
    }

    for (const auto &alarm : alarms)
        QCOMPARE(alarm->fired, 1);
}

QTEST_GUILESS_MAIN(TestTimerWheel)
#include "tst_timerwheel.moc"
