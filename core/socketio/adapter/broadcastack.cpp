// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/adapter/broadcastack.h"

#include "core/socketio/server.h"

namespace farol {

BroadcastAck::BroadcastAck(SocketNamespace &nsp, AckId id, BroadcastAckHandler handler)
    : m_nsp(nsp)
    , m_id(id)
    , m_handler(std::move(handler))
    , m_timer(*this)
{
}

void BroadcastAck::expect(Socket &socket)
{
    m_waiting.insert(&socket);
}

void BroadcastAck::miss(const Socket &socket)
{
    m_result.missing.append(socket.id());
}

void BroadcastAck::start(std::chrono::milliseconds timeout)
{
    m_started = true;
    auto &runtime = m_nsp.server().runtime();
    if (m_waiting.isEmpty()) {
        // Nobody to wait for; the caller is promised that the handler does not run before it returns.
        runtime.turn.defer([handler = std::move(m_handler), result = m_result] { handler(result); });
        return;
    }
    if (timeout.count() > 0)
        m_timer.start(runtime.timers, timeout);
}

void BroadcastAck::onAnswer(
    Socket &socket, const EventArguments &arguments, std::chrono::microseconds latency)
{
    m_waiting.remove(&socket);
    m_result.answers.append({ socket.id(), arguments, latency });
    finishWhenComplete();
}

void BroadcastAck::onGone(Socket &socket)
{
    m_waiting.remove(&socket);
    m_result.missing.append(socket.id());
    finishWhenComplete();
}

void BroadcastAck::onTimer(WheelTimer &)
{
    // Whoever takes the last entry out of a table would destroy this object on the way.
    std::shared_ptr<AckReceiver> self;
    m_result.timedOut = true;
    for (auto *socket : std::exchange(m_waiting, {})) {
        m_result.missing.append(socket->id());
        if (auto pending = socket->m_acks.take(m_id))
            self = std::move(pending->receiver);
        for (auto *observer : m_nsp.server().observers())
            observer->onAckTimedOut(*socket, m_id);
    }
    finish();
}

void BroadcastAck::finishWhenComplete()
{
    if (m_started && m_waiting.isEmpty())
        finish();
}

void BroadcastAck::finish()
{
    m_timer.stop();
    if (const auto handler = std::exchange(m_handler, nullptr))
        handler(m_result);
}

}
