// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/socketio/events/ackresult.h"
#include "core/socketio/events/acktable.h"

namespace farol {

/// Waits for one client's answer to one event. Thread: the network thread.
class SingleAck final : public AckReceiver, private WheelTimer::Owner {
public:
    /// Gives up after `timeout`, never when it is 0. The socket's table owns it.
    SingleAck(Socket &socket, AckId id, AckHandler handler, std::chrono::milliseconds timeout);

    void onAnswer(
        Socket &socket, const EventArguments &arguments, std::chrono::microseconds latency) override;
    void onGone(Socket &socket) override;

private:
    void onTimer(WheelTimer &timer) override;

    Socket &m_socket;
    const AckId m_id;
    const AckHandler m_handler;
    WheelTimer m_timer;
};

}
