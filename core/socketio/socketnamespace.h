// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socketio/broadcastoperator.h"
#include "core/socketio/events/middleware.h"
#include "core/socketio/serverobserver.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace farol {

class Adapter;
class Server;

using ConnectionHandler = std::function<void(Socket &)>;

/// One namespace of a server: its sockets, who may join, and sending to many of them.
/// Owned by the server. Thread: the network thread.
/// Source: Socket.IO 4.8 documentation, "Namespaces"; "Server API", Namespace.
class SocketNamespace {
public:
    SocketNamespace(Server &server, QByteArray name);
    ~SocketNamespace();
    SocketNamespace(const SocketNamespace &) = delete;
    SocketNamespace &operator=(const SocketNamespace &) = delete;

    /// Runs for every socket that has joined, in the order of adding.
    void onConnection(ConnectionHandler handler);
    /// Runs before a socket joins; it joins when every middleware has called its Next.
    void use(Middleware middleware);

    /// Sends an event to every socket of the namespace. Errors: ReservedName.
    template <typename... Values>
    EmitResult emit(const EventName &event, Values &&...values)
    {
        return everyone().emit(event, std::forward<Values>(values)...);
    }
    /// Event "message".
    template <typename... Values>
    EmitResult send(Values &&...values)
    {
        return everyone().send(std::forward<Values>(values)...);
    }
    /// Sends an event and gathers every answer; see BroadcastOperator::emitWithAck().
    template <typename... Values>
    EmitResult emitWithAck(const EventName &event, BroadcastAckHandler handler, Values &&...values)
    {
        return everyone().emitWithAck(event, std::move(handler), std::forward<Values>(values)...);
    }
    BroadcastOperator everyone() { return BroadcastOperator(*this); }
    BroadcastOperator to(const RoomName &room) { return everyone().to(room); }
    BroadcastOperator to(const QList<QByteArray> &rooms) { return everyone().to(rooms); }
    BroadcastOperator in(const RoomName &room) { return everyone().to(room); }
    BroadcastOperator in(const QList<QByteArray> &rooms) { return everyone().to(rooms); }
    BroadcastOperator except(const RoomName &room) { return everyone().except(room); }
    BroadcastOperator except(const QList<QByteArray> &rooms) { return everyone().except(rooms); }
    BroadcastOperator asVolatile() { return everyone().asVolatile(); }
    BroadcastOperator local() { return everyone().local(); }
    BroadcastOperator timeout(std::chrono::milliseconds timeout) { return everyone().timeout(timeout); }
    void socketsJoin(const QList<QByteArray> &rooms) { everyone().socketsJoin(rooms); }
    void socketsLeave(const QList<QByteArray> &rooms) { everyone().socketsLeave(rooms); }
    void disconnectSockets(CloseConnection close = CloseConnection::No)
    {
        everyone().disconnectSockets(close);
    }

    /// "/" or "/name".
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    /// Connected sockets of this server, in no particular order; changes when one joins or leaves.
    [[nodiscard]] const std::vector<Socket *> &sockets() const { return m_sockets; }
    /// The connected socket of that id, or null.
    [[nodiscard]] Socket *find(const QByteArray &socketId) const;
    [[nodiscard]] Adapter &adapter() const { return *m_adapter; }
    [[nodiscard]] Server &server() const { return m_server; }

private:
    friend class BroadcastOperator; // takes acknowledgement ids
    friend class ClientConnection;  // lets sockets in and out
    friend class Socket;

    void admit(Socket &socket);
    void runMiddleware(const std::shared_ptr<Socket *> &socket, std::size_t step);
    void enter(Socket &socket);
    void announce(Socket &socket);
    void leave(Socket &socket);
    AckId takeAckId() { return m_nextAckId++; }

    Server &m_server;
    const QByteArray m_name;
    std::unique_ptr<Adapter> m_adapter;
    std::vector<Socket *> m_sockets; // without gaps: a broadcast walks it
    QHash<QByteArray, Socket *> m_byId;
    std::vector<std::shared_ptr<const Middleware>> m_middleware;
    std::vector<std::shared_ptr<const ConnectionHandler>> m_onConnection;
    AckId m_nextAckId = 0; // one counter for sockets and broadcasts
};

}
