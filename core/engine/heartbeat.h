// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"

#include <chrono>

namespace farol {

struct SessionContext;

/// What a heartbeat acts upon.
class HeartbeatOwner {
public:
    virtual void onPingDue() = 0;
    virtual void onPingTimeout() = 0;

protected:
    ~HeartbeatOwner() = default;
};

/// Keeps a session alive or ends it: ping `pingInterval` after the handshake and after each pong, then
/// a pong within `pingTimeout`. One timer serves both in turn. Any other packet while a pong is awaited
/// extends the timeout, once per ping. Source: Engine.IO protocol v4, "Heartbeat"; reference 6.6.11.
class Heartbeat final : private WheelTimer::Owner {
    Q_DISABLE_COPY_MOVE(Heartbeat)

public:
    Heartbeat(SessionContext &context, HeartbeatOwner &owner);

    /// The handshake is complete.
    void start();
    /// No ping and no timeout from now on.
    void stop();
    /// The client's pong; ignored when none is awaited.
    void onPong();
    /// Any other packet. Costs nothing while no pong is awaited.
    void onPacket()
    {
        if (m_awaitingPong && !m_extended)
            extend();
    }

    /// The pong's time is over, though the timer has not run yet: it is exact to a tick only.
    [[nodiscard]] bool isOverdue() const;
    /// Latest time between ping and pong, microseconds; -1 before the first.
    [[nodiscard]] qint64 roundTripMicroseconds() const { return m_roundTripMicroseconds; }

private:
    void onTimer(WheelTimer &timer) override;
    void extend();
    void startUntil(Moment due);

    SessionContext &m_context;
    HeartbeatOwner &m_owner;
    WheelTimer m_timer;
    Moment m_due; // of the next ping, or of the pong
    Moment m_pingSent;
    qint64 m_roundTripMicroseconds = -1;
    bool m_awaitingPong = false;
    bool m_extended = false;
};

}
