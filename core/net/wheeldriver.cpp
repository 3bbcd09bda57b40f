// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/wheeldriver.h"

#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/base/turn.h"

namespace farol {

WheelDriver::WheelDriver(Runtime &runtime)
    : m_runtime(runtime)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WheelDriver::onTimeout);
    m_runtime.timers.onEarlierDeadline([this] { arm(); });
    arm();
}

WheelDriver::~WheelDriver()
{
    m_runtime.timers.onEarlierDeadline({});
}

void WheelDriver::onTimeout()
{
    ++m_wakeUps;
    m_armedFor.reset();
    m_advancing = true;
    {
        const TurnScope scope(m_runtime.turn);
        m_runtime.timers.advance();
    }
    m_advancing = false;
    arm();
}

void WheelDriver::arm()
{
    if (m_advancing)
        return;
    const auto left = m_runtime.timers.untilNext();
    if (!left)
        return;
    const auto due = m_runtime.clock.now() + *left;
    if (m_armedFor && *m_armedFor <= due)
        return;

    m_armedFor = due;
    m_timer.start(*left);
}

}
