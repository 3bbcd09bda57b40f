// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "core/net/epoll/epollloop.h"
#include "core/net/wheeldriver.h"

namespace farol {

/// What a thread needs to carry servers: time, timers, turns and the epoll set, inside Qt's own event
/// loop. Whatever uses it is destroyed before it. Thread: the one it is created in.
class NetworkLoop {
public:
    /// `refusals` outlives the loop.
    explicit NetworkLoop(RefusalSink &refusals)
        : m_refusals(refusals)
    {
    }

    [[nodiscard]] Runtime &runtime() { return m_runtime; }
    [[nodiscard]] EpollLoop &epoll() { return m_epoll; }
    [[nodiscard]] Turn &turn() { return m_turn; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    RefusalSink &m_refusals;
    SystemClock m_clock;
    TimerWheel m_timers{ m_clock };
    Turn m_turn;
    SecureIdSource m_ids;
    Runtime m_runtime{ m_clock, m_timers, m_turn, m_ids, m_refusals };
    WheelDriver m_driver{ m_runtime };
    EpollLoop m_epoll{ m_turn };
};

}
