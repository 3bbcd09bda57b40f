// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "core/instance/simulation/simulatedclient.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace farol {

/// Invented clients in their rooms, second by second: pure values, no clock and no timer of its own.
/// Clients come and go around the number asked for. Thread: one.
class SimulatedWorld {
public:
    struct Totals {
        quint64 eventsIn = 0;
        quint64 eventsOut = 0;
        quint64 bytesIn = 0;
        quint64 bytesOut = 0;
    };

    /// `nowMs` is the wall clock of the first second.
    SimulatedWorld(int clients, quint32 seed, qint64 nowMs);

    /// One second passes; `nowMs` is its end.
    void advanceSecond(qint64 nowMs);

    /// What changed since the last call, or everything.
    [[nodiscard]] ClientChange takeClients(bool snapshot);
    [[nodiscard]] RoomChange takeRooms(bool snapshot);

    // Orders, as of a real server; unknown ids are ignored.
    void joinRoom(const QList<QByteArray> &socketIds, const QString &room);
    void leaveRoom(const QList<QByteArray> &socketIds, const QString &room);
    void disconnectSockets(const QList<QByteArray> &socketIds);
    void closeClients(const QList<quint64> &numbers, const QString &reason);

    /// Those connected, by number.
    [[nodiscard]] const std::map<quint64, SimulatedClient> &clients() const { return m_clients; }
    /// Public rooms with members; the feed also tells of the private one of each socket.
    [[nodiscard]] const std::map<RoomRow::Key, RoomRow> &rooms() const { return m_rooms; }
    [[nodiscard]] const QHash<QString, int> &leaveReasons() const { return m_leaveReasons; }
    /// What those who have left sent and received.
    [[nodiscard]] const Totals &totalsOfLeft() const { return m_totalsOfLeft; }
    [[nodiscard]] int openedInSecond() const { return m_opened; }
    [[nodiscard]] int closedInSecond() const { return m_closed; }
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }

private:
    void addClient(qint64 connectedAtMs);
    void removeClient(quint64 number, const QString &reason);
    void runTraffic(SimulatedClient &client);
    void letSomeLeaveAndJoin();
    void forgetLongGone();
    void enterRoom(const QString &nsp, const QString &room, qint64 sinceMs);
    void exitRoom(const QString &nsp, const QString &room);
    void openPrivateRoom(const SocketRow &socket);
    void closePrivateRoom(const SocketRow &socket);
    template <typename Change>
    void changeSockets(const QList<QByteArray> &socketIds, Change change);

    const int m_target;
    SimulatedRandom m_random;
    qint64 m_nowMs;
    quint64 m_lastNumber = 0;
    std::map<quint64, SimulatedClient> m_clients;
    std::map<quint64, ClientRow> m_left;
    std::map<RoomRow::Key, RoomRow> m_rooms;
    std::map<RoomRow::Key, RoomRow> m_privateRooms;
    QSet<quint64> m_changedClients;
    QList<quint64> m_forgotten;
    QSet<RoomRow::Key> m_changedRooms;
    QSet<RoomRow::Key> m_endedRooms;
    QHash<QString, int> m_leaveReasons;
    Totals m_totalsOfLeft;
    int m_opened = 0;
    int m_closed = 0;
};

}
