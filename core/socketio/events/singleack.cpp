// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/singleack.h"

#include "core/socketio/server.h"

namespace farol {

SingleAck::SingleAck(Socket &socket, AckId id, AckHandler handler, std::chrono::milliseconds timeout)
    : m_socket(socket)
    , m_id(id)
    , m_handler(std::move(handler))
    , m_timer(*this)
{
    if (timeout.count() > 0)
        m_timer.start(socket.nsp().server().runtime().timers, timeout);
}

void SingleAck::onAnswer(Socket &, const EventArguments &arguments, std::chrono::microseconds)
{
    m_timer.stop();
    m_handler(arguments);
}

void SingleAck::onGone(Socket &)
{
    m_timer.stop();
    m_handler(Failure(AckError::Disconnected));
}

void SingleAck::onTimer(WheelTimer &)
{
    const auto self = m_socket.m_acks.take(m_id); // keeps this object until the handler has returned
    for (auto *observer : m_socket.nsp().server().observers())
        observer->onAckTimedOut(m_socket, m_id);
    m_handler(Failure(AckError::TimedOut));
}

}
