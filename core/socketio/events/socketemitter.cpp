// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/socketemitter.h"

#include "core/socketio/socket.h"

namespace farol {

SocketEmitter SocketEmitter::timeout(std::chrono::milliseconds timeout) const
{
    auto emitter = *this;
    emitter.m_flags.timeout = timeout;
    return emitter;
}

SocketEmitter SocketEmitter::asVolatile() const
{
    auto emitter = *this;
    emitter.m_flags.isVolatile = true;
    return emitter;
}

EmitResult SocketEmitter::emitEvent(const EventName &event, const EventArguments &arguments) const
{
    return m_socket->emitEvent(event, arguments, m_flags);
}

EmitResult SocketEmitter::emitEventWithAck(
    const EventName &event, const EventArguments &arguments, AckHandler handler) const
{
    return m_socket->emitEventWithAck(event, arguments, std::move(handler), m_flags);
}

}
