// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/clients/clientmeter.h"
#include "core/services/clients/memberlist.h"
#include "core/socketio/serverobserver.h"

#include <QList>

#include <unordered_map>

namespace farol {

/// Whether changes are collected for somebody who takes them.
enum class Tracking : bool { Off, On };

/// Who is there and in which rooms, with the traffic of each; knows what changed since somebody asked.
/// It owns the observer slot of every connection. Thread: the network thread.
class ClientRoster final : public ServerObserver {
public:
    using RoomKey = std::pair<QByteArray, QByteArray>; ///< namespace, room
    struct RoomKeyHash {
        std::size_t operator()(const RoomKey &key) const { return qHash(key); }
    };
    using Clients = std::unordered_map<quint64, ClientMeter *>;
    using Rooms = std::unordered_map<RoomKey, RoomMeter, RoomKeyHash>;

    explicit ClientRoster(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// What has been counted since the last call becomes the rates per second; `span` is above zero.
    void endSecond(std::chrono::milliseconds span);

    /// Switching on begins with nothing changed: take a snapshot first.
    void setTracking(Tracking tracking);
    [[nodiscard]] std::vector<ClientMeter *> takeChangedClients() { return m_changedClients.take(); }
    [[nodiscard]] std::vector<RoomMeter *> takeChangedRooms() { return m_changedRooms.take(); }
    /// Rooms that ended; one that has come back since may be among the changed ones too.
    [[nodiscard]] QList<RoomKey> takeEndedRooms() { return std::exchange(m_endedRooms, {}); }

    /// By ClientConnection::number().
    [[nodiscard]] const Clients &clients() const { return m_clients; }
    [[nodiscard]] const Rooms &rooms() const { return m_rooms; }
    /// Rooms that are not private to a socket.
    [[nodiscard]] int publicRoomCount() const { return m_publicRooms; }
    /// The meter of a connection that is open.
    [[nodiscard]] static ClientMeter &meterOf(const ClientConnection &client);

    void onClientOpened(ClientConnection &client) override;
    void onClientUpgraded(ClientConnection &client) override;
    void onClientClosed(ClientConnection &client, CloseReason reason, const CloseDetails &details) override;
    void onSocketConnected(Socket &socket) override;
    void onSocketDisconnected(Socket &socket, CloseReason reason) override;
    void onRoomJoined(Socket &socket, const QByteArray &room) override;
    void onRoomLeft(Socket &socket, const QByteArray &room) override;
    void onBroadcast(SocketNamespace &nsp, const QList<QByteArray> &rooms, const SocketPacket &packet,
        int recipients, qint64 wireBytes) override;

private:
    void noteChange(ClientMeter &client);
    void noteChange(RoomMeter &room);
    SocketMeter &socketMeterOf(Socket &socket);
    void endSecond(ClientMeter &client, double seconds);
    void endSecond(RoomMeter &room, double seconds);
    void countInRooms(SocketMeter &socket);

    const Clock &m_clock;
    Clients m_clients;
    Rooms m_rooms;
    int m_publicRooms = 0;
    Tracking m_tracking = Tracking::Off;
    MemberList<ClientMeter, &ClientMeter::changedPlace> m_changedClients;
    MemberList<RoomMeter, &RoomMeter::activePlace> m_activeRooms;
    MemberList<RoomMeter, &RoomMeter::changedPlace> m_changedRooms;
    QList<RoomKey> m_endedRooms;
};

}
