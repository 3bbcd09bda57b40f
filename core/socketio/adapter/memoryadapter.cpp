// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/adapter/memoryadapter.h"

#include "core/socketio/adapter/broadcastack.h"
#include "core/socketio/adapter/outgoingpacket.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/server.h"

#include <algorithm>
#include <optional>

namespace farol {

namespace {

using Memberships = std::vector<AdapterRecord::Membership>;

Memberships::const_iterator membershipOf(const Memberships &memberships, const Room *room)
{
    return std::find_if(memberships.begin(), memberships.end(),
        [room](const auto &membership) { return membership.room == room; });
}

}

MemoryAdapter::MemoryAdapter(SocketNamespace &nsp)
    : m_nsp(nsp)
{
}

bool MemoryAdapter::add(Socket &socket, const QByteArray &room)
{
    auto &entry = m_rooms[room];
    auto &memberships = socket.m_adapterRecord.memberships;
    if (membershipOf(memberships, &entry) != memberships.end())
        return false;

    if (entry.members.empty())
        entry.name = room;
    memberships.push_back({ &entry, quint32(entry.members.size()) });
    entry.members.push_back({ &socket, quint32(memberships.size() - 1) });
    return true;
}

bool MemoryAdapter::remove(Socket &socket, const QByteArray &room)
{
    auto &record = socket.m_adapterRecord;
    const auto found = membershipOf(record.memberships, findRoom(room));
    if (found == record.memberships.end())
        return false;

    removeAt(record, std::size_t(found - record.memberships.begin()));
    return true;
}

void MemoryAdapter::removeAll(Socket &socket, const std::function<void(const QByteArray &)> &left)
{
    auto &record = socket.m_adapterRecord;
    while (!record.memberships.empty()) {
        const auto name = record.memberships.back().room->name;
        removeAt(record, record.memberships.size() - 1);
        left(name);
    }
}

// The last member fills the gap in the room, the last membership the gap in the record; each of
// the two moved entries is told where it stands now.
void MemoryAdapter::removeAt(AdapterRecord &record, std::size_t membership)
{
    auto &memberships = record.memberships;
    const auto [room, memberIndex] = memberships[membership];

    room->members[memberIndex] = room->members.back();
    room->members.pop_back();
    if (memberIndex < room->members.size()) {
        const auto &moved = room->members[memberIndex];
        moved.socket->m_adapterRecord.memberships[moved.membershipIndex].memberIndex = memberIndex;
    }

    memberships[membership] = memberships.back();
    memberships.pop_back();
    if (membership < memberships.size()) {
        const auto &moved = memberships[membership];
        moved.room->members[moved.memberIndex].membershipIndex = quint32(membership);
    }

    if (room->members.empty())
        m_rooms.erase(m_rooms.find(room->name));
}

void MemoryAdapter::markExcepted(const QList<QByteArray> &rooms)
{
    for (const auto &name : rooms) {
        if (const auto *room = findRoom(name)) {
            for (const auto &member : room->members)
                member.socket->m_adapterRecord.visit = m_visit;
        }
    }
}

// Every socket carries the number of the last broadcast that has met it: neither the union of
// rooms nor the exceptions need a set. `visit` must not let sockets join, leave or end.
template <typename Visit>
void MemoryAdapter::forEachChosen(const BroadcastOptions &options, Visit visit)
{
    ++m_visit;
    markExcepted(options.except);

    if (options.rooms.isEmpty()) {
        for (auto *socket : m_nsp.sockets()) {
            if (socket->m_adapterRecord.visit != m_visit)
                visit(*socket);
        }
        return;
    }
    for (const auto &name : options.rooms) {
        const auto *room = findRoom(name);
        if (!room)
            continue;
        for (const auto &member : room->members) {
            auto &socket = *member.socket;
            if (socket.m_adapterRecord.visit == m_visit || !socket.isConnected())
                continue; // met before, or only joining the namespace
            socket.m_adapterRecord.visit = m_visit;
            visit(socket);
        }
    }
}

template <typename Reached>
int MemoryAdapter::sendToChosen(const SocketPacket &packet, const BroadcastOptions &options, Reached reached)
{
    std::optional<OutgoingPacket> encoded; // once, and only when there is somebody
    std::vector<Socket *> listening;
    int recipients = 0;
    forEachChosen(options, [&](Socket &socket) {
        auto &connection = socket.connection();
        if ((options.isVolatile && !connection.session().isWritable()) || !reached(socket))
            return;
        if (!encoded)
            encoded.emplace(packet);
        connection.send(*encoded);
        ++recipients;
        if (!socket.listenersAnyOutgoing().isEmpty())
            listening.push_back(&socket);
    });

    for (auto *observer : m_nsp.server().observers())
        observer->onBroadcast(m_nsp, options.rooms, packet, recipients, encoded ? encoded->wireBytes : 0);
    for (auto *socket : listening) {
        if (socket->isConnected())
            socket->listenersAnyOutgoing().run(packet.event, packet.arguments);
    }
    return recipients;
}

int MemoryAdapter::broadcast(const SocketPacket &packet, const BroadcastOptions &options)
{
    return sendToChosen(packet, options, [](Socket &) { return true; });
}

int MemoryAdapter::broadcastWithAck(
    const SocketPacket &packet, const BroadcastOptions &options, const std::shared_ptr<BroadcastAck> &ack)
{
    const auto now = m_nsp.server().runtime().clock.now();
    return sendToChosen(packet, options, [&](Socket &socket) {
        if (!socket.mayOweAck()) {
            ack->miss(socket);
            return false;
        }
        socket.m_acks.add(*packet.ackId, now, ack);
        ack->expect(socket);
        return true;
    });
}

QList<Socket *> MemoryAdapter::sockets(const BroadcastOptions &options)
{
    QList<Socket *> chosen;
    forEachChosen(options, [&chosen](Socket &socket) { chosen.append(&socket); });
    return chosen;
}

QList<QByteArray> MemoryAdapter::socketRooms(const Socket &socket) const
{
    QList<QByteArray> rooms;
    for (const auto &membership : socket.m_adapterRecord.memberships)
        rooms.append(membership.room->name);
    return rooms;
}

bool MemoryAdapter::isMember(const Socket &socket, const QByteArray &room) const
{
    const auto &memberships = socket.m_adapterRecord.memberships;
    return membershipOf(memberships, findRoom(room)) != memberships.end();
}

void MemoryAdapter::forEachRoom(const std::function<void(const QByteArray &, qsizetype)> &visit) const
{
    for (const auto &[name, room] : m_rooms)
        visit(name, qsizetype(room.members.size()));
}

qsizetype MemoryAdapter::memberCount(const QByteArray &room) const
{
    const auto *found = findRoom(room);
    return found ? qsizetype(found->members.size()) : 0;
}

void MemoryAdapter::addSockets(const BroadcastOptions &options, const QList<QByteArray> &rooms)
{
    for (auto *socket : sockets(options))
        socket->join(rooms);
}

void MemoryAdapter::removeSockets(const BroadcastOptions &options, const QList<QByteArray> &rooms)
{
    for (auto *socket : sockets(options)) {
        for (const auto &room : rooms)
            socket->leave(room);
    }
}

void MemoryAdapter::disconnectSockets(const BroadcastOptions &options, CloseConnection close)
{
    for (auto *socket : sockets(options))
        socket->disconnect(close);
}

const Room *MemoryAdapter::findRoom(const QByteArray &name) const
{
    const auto found = m_rooms.find(name);
    return found == m_rooms.end() ? nullptr : &found->second;
}

}
