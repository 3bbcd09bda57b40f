// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace farol {

class TimerWheel;

/// One deadline of a long-lived object, kept inside that object: starting, moving and stopping
/// it allocates nothing. Stops itself when destroyed. Thread: that of its wheel.
class WheelTimer {
public:
    /// `owner` is what onTimer() of the object that embeds this timer is called on.
    class Owner {
    public:
        virtual void onTimer(WheelTimer &timer) = 0;

    protected:
        ~Owner() = default;
    };

    explicit WheelTimer(Owner &owner)
        : m_owner(owner)
    {
    }
    ~WheelTimer() { stop(); }
    WheelTimer(const WheelTimer &) = delete;
    WheelTimer &operator=(const WheelTimer &) = delete;

    /// Fires once, not before `delay` has passed and at most one wheel tick later; a running
    /// timer is moved.
    void start(TimerWheel &wheel, std::chrono::milliseconds delay);
    void stop();
    [[nodiscard]] bool isActive() const { return m_wheel != nullptr; }

private:
    friend class TimerWheel;

    Owner &m_owner;
    TimerWheel *m_wheel = nullptr;
    WheelTimer *m_next = nullptr;
    WheelTimer **m_link = nullptr; // the pointer that points here
    qint64 m_tick = 0;
};

/// Holds any number of deadlines at constant cost each; replaces a QTimer per client.
/// It has no clockwork of its own: somebody calls advance(), see `core/net/wheeldriver`.
/// Thread: one.
class TimerWheel {
public:
    static constexpr std::chrono::milliseconds Tick { 5 };

    explicit TimerWheel(const Clock &clock);
    TimerWheel(const TimerWheel &) = delete;
    TimerWheel &operator=(const TimerWheel &) = delete;

    /// Fires everything that is due by now. Owners may start, stop and destroy any timer meanwhile.
    void advance();

    /// Time until the next advance() has something to do; nothing when the wheel is empty.
    /// May be early for deadlines more than one turn (about 41 s) away, never late.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Called when a timer starts that is due before what untilNext() said so far.
    void onEarlierDeadline(std::function<void()> wake) { m_wake = std::move(wake); }

private:
    friend class WheelTimer;

    static constexpr std::size_t Slots = 8192;

    [[nodiscard]] qint64 currentTick() const;
    void insert(WheelTimer &timer, qint64 tick);
    void remove(WheelTimer &timer);
    void fireSlot(std::size_t slot, qint64 now);

    const Clock &m_clock;
    const Moment m_origin;
    qint64 m_done = 0; // every tick up to this one has fired
    qint64 m_announced = -1; // tick the driver has been told to wake at, -1 for none
    std::size_t m_count = 0;
    std::function<void()> m_wake;
    std::array<WheelTimer *, Slots> m_slots {};
    std::array<quint64, Slots / 64> m_occupied {}; // a set bit: the slot may hold timers
};

}
