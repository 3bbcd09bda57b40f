// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clientroster.h"

#include "core/services/clients/clientlabel.h"
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
    for (const auto &[number, client] : m_clients)
        endSecond(*client, seconds);
    for (auto *const room : m_activeRooms.take())
        endSecond(*room, seconds);
}

void ClientRoster::endSecond(ClientMeter &client, double seconds)
{
    const auto roundTripUs = client.connection.session().roundTripMicroseconds();
    const auto total = client.connection.traffic();
    const auto before = std::exchange(client.before, total);
    // A silent second more is reported, so that the rates go back to zero.
    if (total == before && client.perSecond == ClientTraffic() && roundTripUs == client.roundTripUs)
        return;

    client.roundTripUs = roundTripUs;
    client.perSecond = { perSecond(total.eventsIn - before.eventsIn, seconds),
        perSecond(total.eventsOut - before.eventsOut, seconds),
        perSecond(total.bytesIn - before.bytesIn, seconds),
        perSecond(total.bytesOut - before.bytesOut, seconds) };
    noteChange(client);
    for (const auto &socket : client.sockets)
        countInRooms(*socket);
}

void ClientRoster::countInRooms(SocketMeter &socket)
{
    const auto received = socket.socket->eventsReceived();
    const auto events = quint32(received - std::exchange(socket.eventsBefore, received));
    if (events == 0)
        return;
    for (auto *const room : socket.rooms) {
        room->eventsIn += events;
        m_activeRooms.add(*room);
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

void ClientRoster::onBroadcast(
    SocketNamespace &nsp, const QList<QByteArray> &rooms, const SocketPacket &, int, qint64)
{
    for (const auto &name : rooms) {
        const auto entry = m_rooms.find({ nsp.name(), name });
        if (entry == m_rooms.end())
            continue;
        ++entry->second.eventsOut;
        m_activeRooms.add(entry->second);
    }
}

}
