// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/broadcastoperator.h"

#include "core/socketio/adapter/adapter.h"
#include "core/socketio/adapter/broadcastack.h"
#include "core/socketio/server.h"
#include "core/wire/socketio/packetpayload.h"

namespace farol {

BroadcastOperator::BroadcastOperator(SocketNamespace &nsp, BroadcastOptions options)
    : m_nsp(&nsp)
    , m_options(std::move(options))
{
}

BroadcastOperator BroadcastOperator::to(const RoomName &room) const
{
    auto narrowed = *this;
    narrowed.m_options.rooms.append(room);
    return narrowed;
}

BroadcastOperator BroadcastOperator::to(const QList<QByteArray> &rooms) const
{
    auto narrowed = *this;
    narrowed.m_options.rooms.append(rooms);
    return narrowed;
}

BroadcastOperator BroadcastOperator::except(const RoomName &room) const
{
    auto narrowed = *this;
    narrowed.m_options.except.append(room);
    return narrowed;
}

BroadcastOperator BroadcastOperator::except(const QList<QByteArray> &rooms) const
{
    auto narrowed = *this;
    narrowed.m_options.except.append(rooms);
    return narrowed;
}

BroadcastOperator BroadcastOperator::asVolatile() const
{
    auto narrowed = *this;
    narrowed.m_options.isVolatile = true;
    return narrowed;
}

BroadcastOperator BroadcastOperator::local() const
{
    auto narrowed = *this;
    narrowed.m_options.isLocal = true;
    return narrowed;
}

BroadcastOperator BroadcastOperator::timeout(std::chrono::milliseconds timeout) const
{
    auto narrowed = *this;
    narrowed.m_options.timeout = timeout;
    return narrowed;
}

EmitResult BroadcastOperator::emitEvent(const EventName &event, const EventArguments &arguments) const
{
    if (isReservedEvent(event.bytes()))
        return EmitResult::ReservedName;

    m_nsp->adapter().broadcast(
        { PacketType::Event, m_nsp->name(), std::nullopt, event, arguments }, m_options);
    return EmitResult::Sent;
}

EmitResult BroadcastOperator::emitEventWithAck(
    const EventName &event, const EventArguments &arguments, BroadcastAckHandler handler) const
{
    if (isReservedEvent(event.bytes()))
        return EmitResult::ReservedName;

    const auto id = m_nsp->takeAckId();
    const auto ack = std::make_shared<BroadcastAck>(*m_nsp, id, std::move(handler));
    m_nsp->adapter().broadcastWithAck(
        { PacketType::Event, m_nsp->name(), id, event, arguments }, m_options, ack);
    ack->start(m_options.timeout.value_or(m_nsp->server().config().ackTimeout));
    return EmitResult::Sent;
}

void BroadcastOperator::socketsJoin(const QList<QByteArray> &rooms) const
{
    m_nsp->adapter().addSockets(m_options, rooms);
}

void BroadcastOperator::socketsLeave(const QList<QByteArray> &rooms) const
{
    m_nsp->adapter().removeSockets(m_options, rooms);
}

void BroadcastOperator::disconnectSockets(CloseConnection close) const
{
    m_nsp->adapter().disconnectSockets(m_options, close);
}

QList<Socket *> BroadcastOperator::localSockets() const
{
    return m_nsp->adapter().sockets(m_options);
}

}
