// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socketio/adapter/broadcastoptions.h"
#include "core/wire/socketio/socketpacket.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace farol {

class BroadcastAck;
class Socket;

/// Rooms of one namespace and the sending to many. Every socket is in a room named by its id; rooms
/// exist while somebody is in them. Thread: the network thread.
/// Source: Socket.IO 4.8 documentation, "Adapter"; socket.io-adapter 2.5.
class Adapter {
public:
    virtual ~Adapter() = default;

    /// Each returns whether anything changed.
    virtual bool add(Socket &socket, const QByteArray &room) = 0;
    virtual bool remove(Socket &socket, const QByteArray &room) = 0;
    /// Leaves every room; `left` is called with each name.
    virtual void removeAll(Socket &socket, const std::function<void(const QByteArray &)> &left) = 0;

    /// Encodes `packet` once and sends it to everyone chosen; returns how many of this server.
    virtual int broadcast(const SocketPacket &packet, const BroadcastOptions &options) = 0;
    /// The same; each of them owes `ack` an answer to `packet.ackId`.
    virtual int broadcastWithAck(
        const SocketPacket &packet, const BroadcastOptions &options, const std::shared_ptr<BroadcastAck> &ack)
        = 0;

    /// Sockets of this server that a broadcast would reach.
    [[nodiscard]] virtual QList<Socket *> sockets(const BroadcastOptions &options) = 0;
    [[nodiscard]] virtual QList<QByteArray> socketRooms(const Socket &socket) const = 0;
    [[nodiscard]] virtual bool isMember(const Socket &socket, const QByteArray &room) const = 0;
    /// Every room with the number of its members on this server.
    virtual void forEachRoom(const std::function<void(const QByteArray &, qsizetype)> &visit) const = 0;
    [[nodiscard]] virtual qsizetype roomCount() const = 0;
    /// Members on this server, 0 when there is no such room.
    [[nodiscard]] virtual qsizetype memberCount(const QByteArray &room) const = 0;

    /// For everyone chosen, in the whole cluster if there is one.
    virtual void addSockets(const BroadcastOptions &options, const QList<QByteArray> &rooms) = 0;
    virtual void removeSockets(const BroadcastOptions &options, const QList<QByteArray> &rooms) = 0;
    virtual void disconnectSockets(const BroadcastOptions &options, CloseConnection close) = 0;
};

}
