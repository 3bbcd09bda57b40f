// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventlog/eventwatch.h"

#include "core/services/clients/clientlabel.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/socket.h"
#include "core/socketio/socketnamespace.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace farol {

using namespace std::chrono_literals;

namespace {

using Kind = WatchRecord::Kind;

void setText(WatchRecord &record, QByteArrayView text)
{
    const auto size = std::min(std::size_t(text.size()), WatchRecord::TextBytes);
    std::copy_n(text.begin(), size, record.text);
    record.textSize = quint16(size);
    record.textCut = size < std::size_t(text.size());
}

}

void EventWatch::onClientUpgraded(ClientConnection &client)
{
    auto *const record = claim(Kind::Upgraded);
    if (!record)
        return;
    record->client = client.number();
    m_link.ring.publish();
}

void EventWatch::onClientClosed(ClientConnection &client, CloseReason, const CloseDetails &)
{
    auto *const record = claim(Kind::Closed);
    if (!record)
        return;
    record->client = client.number();
    m_link.ring.publish();
}

void EventWatch::onSocketConnected(Socket &socket)
{
    auto *const record = claim(Kind::Connected, socket);
    if (!record)
        return;
    setText(*record, labelOfClient(userOf(socket), socket.connection().session().id()).toUtf8());
    m_link.ring.publish();
}

void EventWatch::onSocketDisconnected(Socket &socket, CloseReason reason)
{
    auto *const record = claim(Kind::Disconnected, socket);
    if (!record)
        return;
    setText(*record, closeReasonText(reason));
    m_link.ring.publish();
}

void EventWatch::onRoomJoined(Socket &socket, const QByteArray &room)
{
    recordRoom(Kind::RoomJoined, socket, room);
}

void EventWatch::onRoomLeft(Socket &socket, const QByteArray &room)
{
    recordRoom(Kind::RoomLeft, socket, room);
}

void EventWatch::recordRoom(Kind kind, const Socket &socket, const QByteArray &room)
{
    // Every socket is in its private room; saying so would double the lines of each newcomer.
    if (room == socket.id())
        return;
    auto *const record = claim(kind, socket);
    if (!record)
        return;
    record->room = m_link.names.intern(room);
    m_link.ring.publish();
}

void EventWatch::onEventReceived(Socket &socket, const SocketPacket &packet, qint64 wireBytes)
{
    recordEvent(Kind::EventIn, socket, packet, wireBytes);
}

void EventWatch::onEventSent(Socket &socket, const SocketPacket &packet, qint64 wireBytes)
{
    recordEvent(Kind::EventOut, socket, packet, wireBytes);
}

void EventWatch::recordEvent(Kind kind, const Socket &socket, const SocketPacket &packet, qint64 wireBytes)
{
    auto *const record = claim(kind, socket);
    if (!record)
        return;
    record->recipients = 1;
    fillPacket(*record, packet, wireBytes);
    m_link.ring.publish();
}

void EventWatch::onBroadcast(SocketNamespace &nsp, const QList<QByteArray> &rooms, const SocketPacket &packet,
    int recipients, qint64 wireBytes)
{
    auto *const record = claim(Kind::Broadcast);
    if (!record)
        return;
    record->nsp = m_link.names.intern(nsp.name());
    record->room = rooms.isEmpty() ? NameTable::Unlisted : m_link.names.intern(rooms.first());
    record->roomCount = quint32(rooms.size());
    record->recipients = quint32(recipients);
    fillPacket(*record, packet, wireBytes);
    m_link.ring.publish();
}

void EventWatch::onAckReceived(Socket &socket, AckId id, const EventArguments &, qint64 latencyUs, qint64)
{
    recordAck(Kind::AckReceived, socket, id, latencyUs);
}

void EventWatch::onAckSent(Socket &socket, AckId id, const EventArguments &, qint64 latencyUs, qint64)
{
    recordAck(Kind::AckGiven, socket, id, latencyUs);
}

void EventWatch::onAckTimedOut(Socket &socket, AckId id)
{
    recordAck(Kind::AckTimedOut, socket, id, -1);
}

void EventWatch::recordAck(Kind kind, const Socket &socket, AckId id, qint64 latencyUs)
{
    auto *const record = claim(kind, socket);
    if (!record)
        return;
    record->ackId = id;
    record->hasAck = true;
    record->ackUs = latencyUs;
    m_link.ring.publish();
}

void EventWatch::fillPacket(WatchRecord &record, const SocketPacket &packet, qint64 wireBytes)
{
    record.event = m_link.names.intern(packet.event);
    record.sizeBytes = wireBytes;
    record.hasAck = packet.ackId.has_value();
    record.ackId = packet.ackId.value_or(0);
    record.attachments = quint16(
        std::min<qsizetype>(packet.arguments.attachments().size(), std::numeric_limits<quint16>::max()));
    setText(record, packet.arguments.list());
}

WatchRecord *EventWatch::claim(Kind kind)
{
    if (!m_link.wanted.load(std::memory_order_relaxed))
        return nullptr;
    auto *const record = m_link.ring.claim();
    if (!record)
        return nullptr;
    // Everything but the text, whose size says how much of it counts.
    std::memset(static_cast<void *>(record), 0, offsetof(WatchRecord, text));
    record->kind = kind;
    record->atUs = wallMicroseconds();
    record->ackUs = -1;
    return record;
}

WatchRecord *EventWatch::claim(Kind kind, const Socket &socket)
{
    auto *const record = claim(kind);
    if (!record)
        return nullptr;
    record->client = socket.clientNumber();
    record->nsp = m_link.names.intern(socket.nsp().name());
    return record;
}

qint64 EventWatch::wallMicroseconds()
{
    const auto now = m_clock.now();
    const auto monotonicUs
        = std::chrono::duration_cast<std::chrono::microseconds>(now.time_since_epoch()).count();
    // The wall clock is asked once a second: it is the dearer one, and may be set at any time.
    if (now - m_offsetTakenAt >= 1s || m_offsetTakenAt == Moment{}) {
        m_wallOffsetUs = m_clock.wallMilliseconds() * 1000 - monotonicUs;
        m_offsetTakenAt = now;
    }
    return monotonicUs + m_wallOffsetUs;
}

}
