// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/socketio/events/ackresult.h"
#include "core/socketio/events/acktable.h"

#include <QSet>

namespace farol {

struct Runtime;
class SocketNamespace;

/// Gathers the answers of everyone a broadcast asked. Lives as long as somebody owes an answer.
/// Thread: the network thread.
class BroadcastAck final : public AckReceiver, private WheelTimer::Owner {
public:
    BroadcastAck(SocketNamespace &nsp, AckId id, BroadcastAckHandler handler);

    /// `socket` has been sent the event and owes an answer.
    void expect(Socket &socket);
    /// `socket` is among those chosen, but was not asked.
    void miss(const Socket &socket);
    /// Everybody is known: gives up after `timeout`, never when it is 0.
    void start(std::chrono::milliseconds timeout);

    void onAnswer(
        Socket &socket, const EventArguments &arguments, std::chrono::microseconds latency) override;
    void onGone(Socket &socket) override;

private:
    void onTimer(WheelTimer &timer) override;
    void finishWhenComplete();
    void finish();

    SocketNamespace &m_nsp;
    const AckId m_id;
    BroadcastAckHandler m_handler; // empty once it has run
    BroadcastResult m_result;
    QSet<Socket *> m_waiting;
    WheelTimer m_timer;
    bool m_started = false;
};

}
