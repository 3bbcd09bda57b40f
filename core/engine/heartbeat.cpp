// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/heartbeat.h"

#include "core/base/runtime.h"
#include "core/engine/engineconfig.h"
#include "core/engine/sessioncontext.h"

namespace farol {

Heartbeat::Heartbeat(SessionContext &context, HeartbeatOwner &owner)
    : m_context(context)
    , m_owner(owner)
    , m_timer(*this)
{
}

void Heartbeat::start()
{
    m_awaitingPong = false;
    startUntil(m_context.runtime.clock.now() + m_context.config.pingInterval);
}

void Heartbeat::stop()
{
    m_timer.stop();
    m_awaitingPong = false;
}

void Heartbeat::onPong()
{
    if (!m_awaitingPong)
        return;

    const auto roundTrip = m_context.runtime.clock.now() - m_pingSent;
    m_roundTripMicroseconds = std::chrono::duration_cast<std::chrono::microseconds>(roundTrip).count();
    start();
}

bool Heartbeat::isOverdue() const
{
    return m_awaitingPong && m_context.runtime.clock.now() >= m_due;
}

void Heartbeat::onTimer(WheelTimer &)
{
    if (m_awaitingPong)
        return m_owner.onPingTimeout();

    m_pingSent = m_context.runtime.clock.now();
    m_awaitingPong = true;
    m_extended = false;
    // The wheel's own lateness must not add up: a session lives for interval and timeout, not longer.
    // After a stall of the whole process the client gets its full time instead.
    const auto stalled = m_pingSent - m_due > 2 * TimerWheel::Tick;
    startUntil((stalled ? m_pingSent : m_due) + m_context.config.pingTimeout);
    m_owner.onPingDue();
}

void Heartbeat::extend()
{
    m_extended = true;
    startUntil(m_context.runtime.clock.now() + m_context.config.pingTimeout);
}

void Heartbeat::startUntil(Moment due)
{
    m_due = due;
    const auto left = due - m_context.runtime.clock.now();
    m_timer.start(m_context.runtime.timers, std::chrono::ceil<std::chrono::milliseconds>(left));
}

}
