// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socketio/clienttraffic.h"
#include "core/socketio/serverobserver.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace farol {

class ClientConnection;
class ClientMeter;
class Socket;

/// What happens in one room.
struct RoomMeter {
    QByteArray nsp;
    QByteArray name;
    int members = 0;
    bool isPrivate = false; ///< named like the socket in it
    quint32 eventsIn = 0;   ///< since the last second began: sent by members
    quint32 eventsOut = 0;  ///< since the last second began: broadcasts to the room
    quint32 eventsInPerSecond = 0;
    quint32 eventsOutPerSecond = 0;
    qint64 createdAtMs = 0;
    qint64 lastActivityMs = 0;
    std::size_t activePlace = std::size_t(-1);  ///< among the rooms whose rates may change
    std::size_t changedPlace = std::size_t(-1); ///< among the rooms to report
};

/// One socket and the rooms it is in.
struct SocketMeter {
    Socket *socket = nullptr;
    ClientMeter *client = nullptr;
    std::vector<RoomMeter *> rooms; ///< the private one too
    qint64 connectedAtMs = 0;
    quint64 eventsBefore = 0; ///< the socket's events when the last second began
};

/// What is counted about one connection; kept in its observer slot, so finding it costs nothing.
class ClientMeter final : public ObserverSlot {
public:
    explicit ClientMeter(ClientConnection &client)
        : connection(client)
    {
    }

    /// The meter of one of this connection's sockets; null when it has not connected.
    [[nodiscard]] SocketMeter *meterOf(const Socket &socket) const
    {
        for (const auto &meter : sockets) {
            if (meter->socket == &socket)
                return meter.get();
        }
        return nullptr;
    }

    ClientConnection &connection;
    QString user;         ///< from auth, may be empty
    ClientTraffic before; ///< the connection's traffic when the last second began
    ClientTraffic perSecond;
    qint64 roundTripUs = -1; ///< as last reported
    qint64 upgradedAtMs = 0; ///< wall clock, 0: not upgraded
    std::vector<std::unique_ptr<SocketMeter>> sockets;
    std::size_t changedPlace = std::size_t(-1); ///< among the clients to report
};

}
