// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/wheeldriver.h"

#include "core/base/idsource.h"
#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "core/net/turnscheduler.h"
#include "tests/support/net/recordingrefusals.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace farol;
using namespace std::chrono_literals;

namespace {

class CountingOwner final : public WheelTimer::Owner {
public:
    void onTimer(WheelTimer &) override
    {
        ++fired;
        if (again)
            again();
    }

    int fired = 0;
    std::function<void()> again;
};

}

class TestWheelDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firesOnTime();
    void firesTimersThatExistedBefore();
    void movesToAnEarlierDeadline();
    void firesTimersStartedByTimers();
    void finishesATurnForWhatTimersDo();
    void sleepsWhenNothingIsDue();
    void finishesTurnsFromOutside();

private:
    SystemClock m_clock;
    SecureIdSource m_ids;
    RecordingRefusals m_refusals;
};

void TestWheelDriver::firesOnTime()
{
    TimerWheel wheel(m_clock);
    Turn turn;
    Runtime runtime{ m_clock, wheel, turn, m_ids, m_refusals };
    WheelDriver driver(runtime);
    CountingOwner owner;
    WheelTimer timer(owner);
    QElapsedTimer elapsed;
    elapsed.start();

    timer.start(wheel, 50ms);
    QTRY_COMPARE(owner.fired, 1);

    QVERIFY(elapsed.elapsed() >= 50);
    QCOMPARE(driver.wakeUps(), 1u);
}

void TestWheelDriver::firesTimersThatExistedBefore()
{
    TimerWheel wheel(m_clock);
    Turn turn;
    Runtime runtime{ m_clock, wheel, turn, m_ids, m_refusals };
    CountingOwner owner;
    WheelTimer timer(owner);
    timer.start(wheel, 10ms);

    WheelDriver driver(runtime);

    QTRY_COMPARE(owner.fired, 1);
}

void TestWheelDriver::movesToAnEarlierDeadline()
{
    TimerWheel wheel(m_clock);
    Turn turn;
    Runtime runtime{ m_clock, wheel, turn, m_ids, m_refusals };
    WheelDriver driver(runtime);
    CountingOwner late;
    CountingOwner early;
    WheelTimer lateTimer(late);
    WheelTimer earlyTimer(early);

    lateTimer.start(wheel, 1h);
    earlyTimer.start(wheel, 20ms);

    QTRY_COMPARE(early.fired, 1);
    QCOMPARE(late.fired, 0);
}

void TestWheelDriver::firesTimersStartedByTimers()
{
    TimerWheel wheel(m_clock);
    Turn turn;
    Runtime runtime{ m_clock, wheel, turn, m_ids, m_refusals };
    WheelDriver driver(runtime);
    CountingOwner owner;
    WheelTimer timer(owner);
    owner.again = [&] {
        if (owner.fired < 5)
            timer.start(wheel, 10ms);
    };

    timer.start(wheel, 10ms);

    QTRY_COMPARE(owner.fired, 5);
    QCOMPARE(driver.wakeUps(), 5u);
}

void TestWheelDriver::finishesATurnForWhatTimersDo()
{
    TimerWheel wheel(m_clock);
    Turn turn;
    Runtime runtime{ m_clock, wheel, turn, m_ids, m_refusals };
    WheelDriver driver(runtime);
    CountingOwner owner;
    WheelTimer timer(owner);
    int done = 0;
    owner.again = [&] { turn.defer([&] { ++done; }); };

    timer.start(wheel, 5ms);

    QTRY_COMPARE(done, 1);
}

void TestWheelDriver::sleepsWhenNothingIsDue()
{
    TimerWheel wheel(m_clock);
    Turn turn;
    Runtime runtime{ m_clock, wheel, turn, m_ids, m_refusals };
    WheelDriver driver(runtime);
    CountingOwner owner;
    std::vector<std::unique_ptr<WheelTimer>> timers;
    for (int i = 0; i < 1000; ++i) {
        timers.push_back(std::make_unique<WheelTimer>(owner));
        timers.back()->start(wheel, 25s);
    }
    WheelTimer one(owner);
    one.start(wheel, 30ms);

    QTRY_COMPARE(owner.fired, 1);

    QCOMPARE(driver.wakeUps(), 1u);
}

void TestWheelDriver::finishesTurnsFromOutside()
{
    Turn turn;
    int done = 0;
    {
        TurnScheduler scheduler(turn);
        turn.defer([&] { ++done; });
        turn.defer([&] { ++done; });
        QCOMPARE(done, 0);
        QTRY_COMPARE(done, 2);
        turn.defer([&] { ++done; });
        QTRY_COMPARE(done, 3);
    }
    turn.defer([&] { ++done; });
    turn.finish();

    QCOMPARE(done, 4);
}

QTEST_GUILESS_MAIN(TestWheelDriver)
#include "tst_wheeldriver.moc"
