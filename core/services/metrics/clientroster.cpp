// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/clientroster.h"

#include "core/services/metrics/clientlabel.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/socket.h"
#include "core/socketio/socketnamespace.h"

#include <cmath>

namespace farol {

namespace {

template <typename Number>
Number perSecond(Number count, double seconds)
{
    return Number(std::llround(double(count) / seconds));
}

}

void ClientRoster::endSecond(std::chrono::milliseconds span)
{
    const auto seconds = double(span.count()) / 1000;
    // Clients first: what their sockets sent is counted in the rooms.
    for (auto *const client : m_activeClients.take())
        endSecond(*client, seconds);
    for (auto *const room : m_activeRooms.take())
        endSecond(*room, seconds);
}

void ClientRoster::endSecond(ClientMeter &client, double seconds)
{
    const auto &total = client.total;
    auto &before = client.before;
    client.perSecond = { perSecond(total.eventsIn - before.eventsIn, seconds),
        perSecond(total.eventsOut - before.eventsOut, seconds),
        perSecond(total.bytesIn - before.bytesIn, seconds),
        perSecond(total.bytesOut - before.bytesOut, seconds) };
    // A silent second more, so that the rate goes back to zero.
    if (total != before)
        m_activeClients.add(client);
    before = total;
    noteChange(client);
    for (const auto &socket : client.sockets) {
        const auto events = std::exchange(socket->eventsIn, 0);
        for (auto *const room : socket->rooms) {
            room->eventsIn += events;
            if (events > 0)
                m_activeRooms.add(*room);
        }
    }
}

void ClientRoster::endSecond(RoomMeter &room, double seconds)
{
    room.eventsInPerSecond = perSecond(std::exchange(room.eventsIn, 0), seconds);
    room.eventsOutPerSecond = perSecond(std::exchange(room.eventsOut, 0), seconds);
    if (room.eventsInPerSecond + room.eventsOutPerSecond > 0) {
        room.lastActivityMs = m_clock.wallMilliseconds();
        m_activeRooms.add(room);
    }
    noteChange(room);
}

void ClientRoster::setTracking(Tracking tracking)
{
    m_tracking = tracking;
    (void)takeChangedClients();
    (void)takeChangedRooms();
    m_endedRooms.clear();
}

void ClientRoster::noteChange(ClientMeter &client)
{
    if (m_tracking == Tracking::On)
        m_changedClients.add(client);
}

void ClientRoster::noteChange(RoomMeter &room)
{
    if (m_tracking == Tracking::On)
        m_changedRooms.add(room);
}

ClientMeter &ClientRoster::meterOf(const ClientConnection &client)
{
    return *static_cast<ClientMeter *>(client.observerSlot());
}

SocketMeter &ClientRoster::socketMeterOf(Socket &socket)
{
    auto &client = meterOf(socket.connection());
    if (auto *const known = client.meterOf(socket))
        return *known;

    // The private room is joined before the socket counts as connected.
    auto meter = std::make_unique<SocketMeter>();
    meter->socket = &socket;
    meter->client = &client;
    meter->connectedAtMs = m_clock.wallMilliseconds();
    client.sockets.push_back(std::move(meter));
    return *client.sockets.back();
}

void ClientRoster::onClientOpened(ClientConnection &client)
{
    auto meter = std::make_unique<ClientMeter>(client);
    m_clients.emplace(client.number(), meter.get());
    noteChange(*meter);
    client.setObserverSlot(std::move(meter));
}

void ClientRoster::onClientUpgraded(ClientConnection &client)
{
    auto &meter = meterOf(client);
    meter.upgradedAtMs = m_clock.wallMilliseconds();
    noteChange(meter);
}

void ClientRoster::onClientClosed(ClientConnection &client, CloseReason, const CloseDetails &)
{
    auto &meter = meterOf(client);
    m_activeClients.remove(meter);
    m_changedClients.remove(meter);
    m_clients.erase(client.number());
}

void ClientRoster::onSocketConnected(Socket &socket)
{
    auto &client = *socketMeterOf(socket).client;
    if (client.user.isEmpty())
        client.user = userOf(socket);
    noteChange(client);
}

void ClientRoster::onSocketDisconnected(Socket &socket, CloseReason)
{
    if (m_sender == &socket)
        m_sender = nullptr;
    auto &client = meterOf(socket.connection());
    std::erase_if(client.sockets, [&](const auto &meter) { return meter->socket == &socket; });
    noteChange(client);
}

void ClientRoster::onRoomJoined(Socket &socket, const QByteArray &name)
{
    auto &member = socketMeterOf(socket);
    const auto [entry, isNew] = m_rooms.try_emplace({ socket.nsp().name(), name });
    auto &room = entry->second;
    if (isNew) {
        room.nsp = entry->first.first;
        room.name = entry->first.second;
        room.isPrivate = name == socket.id();
        room.createdAtMs = room.lastActivityMs = m_clock.wallMilliseconds();
        m_publicRooms += !room.isPrivate;
    }
    ++room.members;
    member.rooms.push_back(&room);
    noteChange(room);
    noteChange(*member.client);
}

void ClientRoster::onRoomLeft(Socket &socket, const QByteArray &name)
{
    const auto entry = m_rooms.find({ socket.nsp().name(), name });
    if (entry == m_rooms.end())
        return;
    auto &room = entry->second;
    auto &member = socketMeterOf(socket);
    std::erase(member.rooms, &room);
    noteChange(*member.client);
    noteChange(room);
    if (--room.members > 0)
        return;

    m_publicRooms -= !room.isPrivate;
    m_activeRooms.remove(room);
    m_changedRooms.remove(room);
    if (m_tracking == Tracking::On)
        m_endedRooms.append(entry->first);
    m_rooms.erase(entry);
}

void ClientRoster::onEventReceived(Socket &socket, const SocketPacket &, qint64 wireBytes)
{
    m_sender = &socket;
    auto &member = socketMeterOf(socket);
    ++member.eventsIn;
    ++member.client->total.eventsIn;
    member.client->total.bytesIn += quint64(wireBytes);
    m_activeClients.add(*member.client);
}

void ClientRoster::onEventSent(Socket &socket, const SocketPacket &, qint64 wireBytes)
{
    auto &client = meterOf(socket.connection());
    ++client.total.eventsOut;
    client.total.bytesOut += quint64(wireBytes);
    m_activeClients.add(client);
}

void ClientRoster::onBroadcast(SocketNamespace &nsp, const QList<QByteArray> &rooms,
    const SocketPacket &packet, int recipients, qint64 wireBytes)
{
    for (const auto &name : rooms) {
        const auto entry = m_rooms.find({ nsp.name(), name });
        if (entry == m_rooms.end())
            continue;
        ++entry->second.eventsOut;
        m_activeRooms.add(entry->second);
    }
    if (recipients == 0)
        return;
    // The observer is not told who was left out. Nearly always it is the client whose event brings the
    // broadcast about: socket.to(room).
    const auto reached = nsp.to(rooms).localSockets();
    const auto withoutSender = reached.size() > recipients;
    for (auto *const socket : reached) {
        if (!withoutSender || socket != m_sender)
            onEventSent(*socket, packet, wireBytes);
    }
}

void ClientRoster::onAckReceived(Socket &socket, AckId, const EventArguments &, qint64, qint64 wireBytes)
{
    auto &client = meterOf(socket.connection());
    client.total.bytesIn += quint64(wireBytes);
    m_activeClients.add(client);
}

void ClientRoster::onAckSent(Socket &socket, AckId, const EventArguments &, qint64, qint64 wireBytes)
{
    auto &client = meterOf(socket.connection());
    client.total.bytesOut += quint64(wireBytes);
    m_activeClients.add(client);
}

}
