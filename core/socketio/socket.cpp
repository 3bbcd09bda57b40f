// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/socket.h"

#include "core/socketio/adapter/adapter.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/events/singleack.h"
#include "core/socketio/server.h"
#include "core/wire/socketio/packetpayload.h"

namespace farol {

namespace {

std::chrono::microseconds since(Moment moment, const Server &server)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(server.runtime().clock.now() - moment);
}

}

Socket::Socket(ClientConnection &connection, SocketNamespace &nsp, QByteArray id, EventArguments auth)
    : m_connection(connection)
    , m_nsp(nsp)
    , m_id(std::move(id))
    , m_handshake(connection.session(), std::move(auth), nsp.server().runtime().clock.wallMilliseconds())
{
}

Socket::~Socket()
{
    if (m_link)
        *m_link = nullptr;
}

EmitResult Socket::emitEvent(const EventName &event, const EventArguments &arguments, const EmitFlags &flags)
{
    if (isReservedEvent(event.bytes()))
        return EmitResult::ReservedName;
    if (const auto obstacle = obstacleTo(flags); obstacle != EmitResult::Sent)
        return obstacle;

    sendEvent({ PacketType::Event, m_nsp.name(), std::nullopt, event, arguments });
    return EmitResult::Sent;
}

EmitResult Socket::emitEventWithAck(
    const EventName &event, const EventArguments &arguments, AckHandler handler, const EmitFlags &flags)
{
    if (isReservedEvent(event.bytes()))
        return EmitResult::ReservedName;
    if (const auto obstacle = obstacleTo(flags); obstacle != EmitResult::Sent)
        return obstacle;
    if (!mayOweAck())
        return EmitResult::AckLimitReached;

    const auto &server = m_nsp.server();
    const auto id = m_nsp.takeAckId();
    const auto timeout = flags.timeout.value_or(server.config().ackTimeout);
    m_acks.add(id, server.runtime().clock.now(),
        std::make_shared<SingleAck>(*this, id, std::move(handler), timeout));
    sendEvent({ PacketType::Event, m_nsp.name(), id, event, arguments });
    return EmitResult::Sent;
}

EmitResult Socket::obstacleTo(const EmitFlags &flags) const
{
    if (!isConnected())
        return EmitResult::NotConnected;
    if (flags.isVolatile && !m_connection.session().isWritable())
        return EmitResult::Dropped;
    return EmitResult::Sent;
}

bool Socket::mayOweAck()
{
    if (m_acks.count() < std::size_t(m_nsp.server().config().maxPendingAcksPerClient))
        return true;

    m_connection.reportRefusal("too many unanswered acknowledgements", m_nsp.name());
    return false;
}

void Socket::sendEvent(const SocketPacket &packet)
{
    if (!listenersAnyOutgoing().isEmpty())
        listenersAnyOutgoing().run(packet.event, packet.arguments);
    const auto wireBytes = m_connection.sendPacket(packet);
    for (auto *observer : m_nsp.server().observers())
        observer->onEventSent(*this, packet, wireBytes);
}

BroadcastOperator Socket::broadcast() const
{
    return BroadcastOperator(m_nsp).except(m_id);
}

bool Socket::join(const RoomName &room)
{
    if (m_state == State::Ended || !mayJoin(room.bytes()))
        return false;
    if (m_nsp.adapter().add(*this, room) && isConnected()) {
        for (auto *observer : m_nsp.server().observers())
            observer->onRoomJoined(*this, room);
    }
    return true;
}

bool Socket::join(const QList<QByteArray> &rooms)
{
    bool joinedAll = true;
    for (const auto &room : rooms)
        joinedAll &= join(room);
    return joinedAll;
}

bool Socket::mayJoin(const QByteArray &room)
{
    const auto &config = m_nsp.server().config();
    if (room.size() > config.maxRoomNameBytes) {
        m_connection.reportRefusal("room name too long", room.first(config.maxRoomNameBytes));
        return false;
    }
    if (m_adapterRecord.memberships.size() >= std::size_t(config.maxRoomsPerClient) && !isIn(room)) {
        m_connection.reportRefusal("too many rooms", room);
        return false;
    }
    return true;
}

void Socket::leave(const RoomName &room)
{
    if (!m_nsp.adapter().remove(*this, room) || !isConnected())
        return;
    for (auto *observer : m_nsp.server().observers())
        observer->onRoomLeft(*this, room);
}

void Socket::disconnect(CloseConnection close)
{
    if (m_state == State::Leaving || m_state == State::Ended)
        return;
    if (close == CloseConnection::Yes)
        return m_connection.disconnect();
    if (m_state == State::Connected)
        m_connection.expel(*this);
}

quint64 Socket::clientNumber() const
{
    return m_connection.number();
}

QList<QByteArray> Socket::rooms() const
{
    return m_nsp.adapter().socketRooms(*this);
}

bool Socket::isIn(const RoomName &room) const
{
    return m_nsp.adapter().isMember(*this, room);
}

void Socket::receiveEvent(const SocketPacket &packet, qint64 wireBytes)
{
    ++m_eventsReceived;
    ++m_connection.m_traffic.eventsIn;
    m_connection.m_traffic.bytesIn += quint64(wireBytes);
    const auto &server = m_nsp.server();
    for (auto *observer : server.observers())
        observer->onEventReceived(*this, packet, wireBytes);

    const auto ack = packet.ackId ? Ack(link(), *packet.ackId, server.runtime().clock.now()) : Ack();
    if (!listenersAny().isEmpty()) {
        listenersAny().run(packet.event, packet.arguments);
        if (!isConnected())
            return;
    }
    if (hasMiddleware())
        dispatchThrough(link(), packet.event, packet.arguments, ack);
    else
        dispatch(packet.event, packet.arguments, ack);
}

void Socket::receiveAck(const SocketPacket &packet, qint64 wireBytes)
{
    const auto pending = packet.ackId ? m_acks.take(*packet.ackId) : std::nullopt;
    if (!pending)
        return; // as the reference: an answer nobody asked for, or one too late

    m_connection.m_traffic.bytesIn += quint64(wireBytes);
    const auto &server = m_nsp.server();
    const auto latency = since(pending->sentAt, server);
    for (auto *observer : server.observers())
        observer->onAckReceived(*this, *packet.ackId, packet.arguments, latency.count(), wireBytes);
    pending->receiver->onAnswer(*this, packet.arguments, latency);
}

void Socket::answer(AckId id, const EventArguments &arguments, Moment receivedAt)
{
    const auto wireBytes = m_connection.sendPacket({ PacketType::Ack, m_nsp.name(), id, {}, arguments });
    const auto &server = m_nsp.server();
    if (server.observers().empty())
        return;

    const auto latency
        = std::chrono::duration_cast<std::chrono::microseconds>(server.runtime().clock.now() - receivedAt);
    for (auto *observer : server.observers())
        observer->onAckSent(*this, id, arguments, latency.count(), wireBytes);
}

const std::shared_ptr<Socket *> &Socket::link()
{
    if (!m_link && m_state != State::Ended)
        m_link = std::make_shared<Socket *>(this);
    return m_link;
}

}
