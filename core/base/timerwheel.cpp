// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timerwheel.h"

#include <bit>
#include <utility>

namespace farol {

void WheelTimer::start(TimerWheel &wheel, std::chrono::milliseconds delay)
{
    stop();
    // Rounded up by one tick: the current tick has already begun, and early is worse than late.
    const auto ticks = (delay.count() + TimerWheel::Tick.count() - 1) / TimerWheel::Tick.count() + 1;
    wheel.insert(*this, wheel.currentTick() + ticks);
}

void WheelTimer::stop()
{
    if (m_wheel)
        m_wheel->remove(*this);
}

TimerWheel::TimerWheel(const Clock &clock)
    : m_clock(clock)
    , m_origin(clock.now())
{
}

qint64 TimerWheel::currentTick() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_origin).count()
        / Tick.count();
}

void TimerWheel::insert(WheelTimer &timer, qint64 tick)
{
    tick = std::max(tick, m_done + 1);
    const auto slot = std::size_t(tick) % Slots;
    timer.m_wheel = this;
    timer.m_tick = tick;
    timer.m_next = m_slots[slot];
    timer.m_link = &m_slots[slot];
    if (timer.m_next)
        timer.m_next->m_link = &timer.m_next;
    m_slots[slot] = &timer;
    m_occupied[slot / 64] |= quint64(1) << (slot % 64);
    ++m_count;

    if (m_wake && (m_announced < 0 || tick < m_announced)) {
        m_announced = tick;
        m_wake();
    }
}

void TimerWheel::remove(WheelTimer &timer)
{
    *timer.m_link = timer.m_next;
    if (timer.m_next)
        timer.m_next->m_link = timer.m_link;
    timer.m_wheel = nullptr;
    timer.m_next = nullptr;
    timer.m_link = nullptr;
    --m_count;
}

void TimerWheel::advance()
{
    const auto now = currentTick();
    // After a long sleep one turn of the wheel visits every slot; more would visit them again.
    auto tick = std::max(m_done + 1, now - qint64(Slots) + 1);
    for (; tick <= now && m_count > 0; ++tick) {
        const auto slot = std::size_t(tick) % Slots;
        if (m_occupied[slot / 64] & (quint64(1) << (slot % 64)))
            fireSlot(slot, now);
        m_done = std::max(m_done, tick);
    }
    m_done = std::max(m_done, now);
    m_announced = -1;
}

void TimerWheel::fireSlot(std::size_t slot, qint64 now)
{
    // Owners may change any list while they run, so what is due moves to a list of its own first.
    WheelTimer *due = nullptr;
    for (auto *timer = m_slots[slot]; timer;) {
        auto *const next = timer->m_next;
        if (timer->m_tick <= now) {
            *timer->m_link = next;
            if (next)
                next->m_link = timer->m_link;
            timer->m_next = due;
            timer->m_link = &due;
            if (due)
                due->m_link = &timer->m_next;
            due = timer;
        }
        timer = next;
    }
    if (!m_slots[slot])
        m_occupied[slot / 64] &= ~(quint64(1) << (slot % 64));

    while (due) {
        auto &timer = *due;
        remove(timer);
        timer.m_owner.onTimer(timer);
    }
}

std::optional<std::chrono::milliseconds> TimerWheel::untilNext() const
{
    if (m_count == 0)
        return std::nullopt;

    const auto first = std::size_t(m_done + 1) % Slots;
    for (std::size_t step = 0; step < Slots;) {
        const auto slot = (first + step) % Slots;
        const auto word = m_occupied[slot / 64] >> (slot % 64);
        if (word == 0) {
            step += 64 - slot % 64;
            continue;
        }
        const auto tick = m_done + 1 + qint64(step) + std::countr_zero(word);
        const auto due = m_origin + tick * Tick;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - m_clock.now());
        return std::max(left, std::chrono::milliseconds(0));
    }
    return Tick;
}

}
