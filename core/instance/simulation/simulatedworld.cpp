// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulatedworld.h"

#include <array>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LeftShownForMs = 5 * 60 * 1000;
constexpr int LongestStaySeconds = 8 * 60 * 60;
// One client in so many leaves each second, and another comes.
constexpr double SecondsUntilLeaving = 900;
constexpr std::array Reasons{ "transport close"_L1, "transport close"_L1, "transport close"_L1,
    "ping timeout"_L1, "client namespace disconnect"_L1, "transport close"_L1, "ping timeout"_L1,
    "transport error"_L1 };

}

SimulatedWorld::SimulatedWorld(int clients, quint32 seed, qint64 nowMs)
    : m_target(clients)
    , m_random(seed)
    , m_nowMs(nowMs)
{
    for (int i = 0; i < clients; ++i)
        addClient(nowMs - 1000 * qint64(m_random.between(5, LongestStaySeconds)));
    // Totals as if they had been there all the time.
    for (auto &[number, client] : m_clients) {
        auto &row = client.row;
        const auto seconds = double(nowMs - row.connectedAtMs) / 1000;
        row.eventsIn = quint64(client.eventsIn * seconds);
        row.eventsOut = quint64(client.eventsOut * seconds);
        row.bytesIn = quint64(client.eventsIn * client.bytesPerEventIn * seconds);
        row.bytesOut = quint64(client.eventsOut * client.bytesPerEventOut * seconds);
    }
    m_opened = 0;
    advanceSecond(nowMs);
}

void SimulatedWorld::advanceSecond(qint64 nowMs)
{
    m_nowMs = nowMs;
    m_opened = m_closed = 0;
    letSomeLeaveAndJoin();
    forgetLongGone();
    for (auto &[key, room] : m_rooms)
        room.eventsInPerSecond = room.eventsOutPerSecond = 0;
    for (auto &[number, client] : m_clients)
        runTraffic(client);
    for (auto &[key, room] : m_rooms) {
        if (room.eventsInPerSecond + room.eventsOutPerSecond > 0)
            room.lastActivityMs = nowMs;
        m_changedRooms.insert(key);
    }
}

void SimulatedWorld::runTraffic(SimulatedClient &client)
{
    auto &row = client.row;
    row.eventsInPerSecond = m_random.count(m_random.around(client.eventsIn, 0.4));
    row.eventsOutPerSecond = m_random.count(m_random.around(client.eventsOut, 0.2));
    row.eventsIn += row.eventsInPerSecond;
    row.eventsOut += row.eventsOutPerSecond;
    row.bytesIn += quint64(row.eventsInPerSecond * client.bytesPerEventIn);
    row.bytesOut += quint64(row.eventsOutPerSecond * client.bytesPerEventOut);
    row.roundTripUs = qMax<qint64>(900, qint64(m_random.around(double(row.roundTripUs), 0.02)));
    row.liveness = client.role == ClientRole::Kiosk && row.roundTripUs > 130'000 ? ClientLiveness::Slow
                                                                                 : ClientLiveness::Live;
    m_changedClients.insert(row.number);
    for (const auto &socket : row.sockets) {
        for (const auto &name : socket.rooms) {
            auto &room = m_rooms.at({ socket.nsp, name });
            room.eventsInPerSecond += row.eventsInPerSecond;
            // One broadcast reaches many: each member's share of it.
            room.eventsOutPerSecond += (row.eventsOutPerSecond + 7) / 8;
        }
        // What a client sends is spread over its sockets; nobody sends to one of them alone.
        auto &own = m_privateRooms.at({ socket.nsp, QString::fromLatin1(socket.id) });
        own.eventsInPerSecond = row.eventsInPerSecond / quint32(row.sockets.size());
        if (own.eventsInPerSecond > 0)
            own.lastActivityMs = m_nowMs;
        m_changedRooms.insert(own.key());
    }
}

void SimulatedWorld::letSomeLeaveAndJoin()
{
    const auto leaving = m_random.count(double(m_target) / SecondsUntilLeaving);
    for (quint32 i = 0; i < leaving && !m_clients.empty(); ++i) {
        const auto chosen = m_clients.lower_bound(quint64(m_random.between(1, int(m_lastNumber))));
        removeClient(
            chosen == m_clients.end() ? m_clients.begin()->first : chosen->first, m_random.oneOf(Reasons));
    }
    const auto missing = m_target - int(m_clients.size());
    for (int i = 0; i < missing; ++i) {
        if (m_random.happens(0.5))
            addClient(m_nowMs);
    }
}

void SimulatedWorld::forgetLongGone()
{
    std::erase_if(m_left, [this](const auto &left) {
        const auto isOver = m_nowMs - left.second.leftAtMs >= LeftShownForMs;
        if (isOver)
            m_forgotten.append(left.first);
        return isOver;
    });
}

void SimulatedWorld::addClient(qint64 connectedAtMs)
{
    const auto number = ++m_lastNumber;
    const auto &client
        = m_clients.emplace(number, inventClient(m_random, number, connectedAtMs)).first->second;
    for (const auto &socket : client.row.sockets) {
        openPrivateRoom(socket);
        for (const auto &room : socket.rooms)
            enterRoom(socket.nsp, room, connectedAtMs);
    }
    m_changedClients.insert(number);
    ++m_opened;
}

void SimulatedWorld::removeClient(quint64 number, const QString &reason)
{
    const auto found = m_clients.find(number);
    if (found == m_clients.end())
        return;
    auto row = std::move(found->second.row);
    m_clients.erase(found);
    for (const auto &socket : row.sockets) {
        closePrivateRoom(socket);
        for (const auto &room : socket.rooms)
            exitRoom(socket.nsp, room);
    }
    row.sockets.clear();
    m_totalsOfLeft.eventsIn += row.eventsIn;
    m_totalsOfLeft.eventsOut += row.eventsOut;
    m_totalsOfLeft.bytesIn += row.bytesIn;
    m_totalsOfLeft.bytesOut += row.bytesOut;
    row.liveness = ClientLiveness::Left;
    row.eventsInPerSecond = row.eventsOutPerSecond = 0;
    row.leftAtMs = m_nowMs;
    row.leftReason = reason;
    m_left.emplace(number, std::move(row));
    m_changedClients.insert(number);
    ++m_leaveReasons[reason];
    ++m_closed;
}

void SimulatedWorld::enterRoom(const QString &nsp, const QString &name, qint64 sinceMs)
{
    const RoomRow::Key key(nsp, name);
    auto &room = m_rooms[key];
    if (room.members++ == 0) {
        room.nsp = nsp;
        room.name = name;
        room.createdAtMs = sinceMs;
    }
    room.createdAtMs = qMin(room.createdAtMs, sinceMs);
    m_endedRooms.remove(key);
    m_changedRooms.insert(key);
}

void SimulatedWorld::exitRoom(const QString &nsp, const QString &name)
{
    const RoomRow::Key key(nsp, name);
    const auto room = m_rooms.find(key);
    if (room == m_rooms.end())
        return;
    m_changedRooms.insert(key);
    if (--room->second.members > 0)
        return;
    m_rooms.erase(room);
    m_changedRooms.remove(key);
    m_endedRooms.insert(key);
}

void SimulatedWorld::openPrivateRoom(const SocketRow &socket)
{
    RoomRow room;
    room.nsp = socket.nsp;
    room.name = QString::fromLatin1(socket.id);
    room.members = 1;
    room.isPrivate = true;
    room.createdAtMs = socket.connectedAtMs;
    m_changedRooms.insert(room.key());
    m_privateRooms.emplace(room.key(), room);
}

void SimulatedWorld::closePrivateRoom(const SocketRow &socket)
{
    const RoomRow::Key key(socket.nsp, QString::fromLatin1(socket.id));
    m_privateRooms.erase(key);
    m_changedRooms.remove(key);
    m_endedRooms.insert(key);
}

ClientChange SimulatedWorld::takeClients(bool snapshot)
{
    ClientChange change;
    change.snapshot = snapshot;
    const auto isWanted = [&](quint64 number) { return snapshot || m_changedClients.contains(number); };
    for (const auto &[number, row] : m_left) {
        if (isWanted(number))
            change.updated.append(row);
    }
    for (const auto &[number, client] : m_clients) {
        if (isWanted(number))
            change.updated.append(client.row);
    }
    if (!snapshot)
        change.removed = m_forgotten;
    m_forgotten.clear();
    m_changedClients.clear();
    return change;
}

RoomChange SimulatedWorld::takeRooms(bool snapshot)
{
    RoomChange change;
    change.snapshot = snapshot;
    if (!snapshot && m_changedRooms.isEmpty() && m_endedRooms.isEmpty())
        return change;
    for (const auto *const rooms : { &m_rooms, &m_privateRooms }) {
        for (const auto &[key, room] : *rooms) {
            if (snapshot || m_changedRooms.contains(key))
                change.updated.append(room);
        }
    }
    if (!snapshot)
        change.removed = m_endedRooms.values();
    m_changedRooms.clear();
    m_endedRooms.clear();
    return change;
}

template <typename Change>
void SimulatedWorld::changeSockets(const QList<QByteArray> &socketIds, Change change)
{
    const QSet<QByteArray> wanted(socketIds.begin(), socketIds.end());
    for (auto &[number, client] : m_clients) {
        for (auto &socket : client.row.sockets) {
            if (wanted.contains(socket.id))
                change(client, socket);
        }
    }
}

void SimulatedWorld::joinRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    changeSockets(socketIds, [&](SimulatedClient &client, SocketRow &socket) {
        if (socket.rooms.contains(room))
            return;
        socket.rooms.append(room);
        enterRoom(socket.nsp, room, m_nowMs);
        m_changedClients.insert(client.row.number);
    });
}

void SimulatedWorld::leaveRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    changeSockets(socketIds, [&](SimulatedClient &client, SocketRow &socket) {
        if (!socket.rooms.removeOne(room))
            return;
        exitRoom(socket.nsp, room);
        m_changedClients.insert(client.row.number);
    });
}

void SimulatedWorld::disconnectSockets(const QList<QByteArray> &socketIds)
{
    const QSet<QByteArray> ending(socketIds.begin(), socketIds.end());
    changeSockets(socketIds, [this](SimulatedClient &client, SocketRow &socket) {
        closePrivateRoom(socket);
        for (const auto &room : std::exchange(socket.rooms, {}))
            exitRoom(socket.nsp, room);
        m_changedClients.insert(client.row.number);
    });
    for (auto &[number, client] : m_clients)
        client.row.sockets.removeIf([&](const SocketRow &socket) { return ending.contains(socket.id); });
}

void SimulatedWorld::closeClients(const QList<quint64> &numbers, const QString &reason)
{
    for (const auto number : numbers)
        removeClient(number, reason);
}

}
