// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/runtime.h"
#include "core/engine/enginesession.h"
#include "core/socketio/serverconfig.h"
#include "core/socketio/socket.h"
#include "core/socketio/socketnamespace.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace farol {

class ClientConnection;

/// A Socket.IO server. Give it to an EngineServer as its listener, or hand sessions to onSession().
/// Whatever is not said of a namespace is about "/". Destroy it after its sessions, or once they have all
/// closed. Thread: the network thread.
/// Source: Socket.IO 4.8 documentation, "Server API", Server.
class Server final : public EngineListener {
public:
    explicit Server(Runtime &runtime, ServerConfig config = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// The namespace of that name, made when it does not exist; "" is "/", "chat" is "/chat".
    SocketNamespace &of(const Utf8Name &name);
    /// Runs when a namespace has been made.
    void onNewNamespace(std::function<void(SocketNamespace &)> handler);
    void onConnection(ConnectionHandler handler) { m_main.onConnection(std::move(handler)); }
    void use(Middleware middleware) { m_main.use(std::move(middleware)); }

    /// Sends an event to every socket of "/". Errors: ReservedName.
    template <typename... Values>
    EmitResult emit(const EventName &event, Values &&...values)
    {
        return m_main.emit(event, std::forward<Values>(values)...);
    }
    template <typename... Values>
    EmitResult send(Values &&...values)
    {
        return m_main.send(std::forward<Values>(values)...);
    }
    template <typename... Values>
    EmitResult emitWithAck(const EventName &event, BroadcastAckHandler handler, Values &&...values)
    {
        return m_main.emitWithAck(event, std::move(handler), std::forward<Values>(values)...);
    }
    BroadcastOperator to(const RoomName &room) { return m_main.to(room); }
    BroadcastOperator to(const QList<QByteArray> &rooms) { return m_main.to(rooms); }
    BroadcastOperator in(const RoomName &room) { return m_main.to(room); }
    BroadcastOperator in(const QList<QByteArray> &rooms) { return m_main.to(rooms); }
    BroadcastOperator except(const RoomName &room) { return m_main.except(room); }
    BroadcastOperator except(const QList<QByteArray> &rooms) { return m_main.except(rooms); }
    BroadcastOperator asVolatile() { return m_main.asVolatile(); }
    BroadcastOperator local() { return m_main.local(); }
    BroadcastOperator timeout(std::chrono::milliseconds timeout) { return m_main.timeout(timeout); }
    void socketsJoin(const QList<QByteArray> &rooms) { m_main.socketsJoin(rooms); }
    void socketsLeave(const QList<QByteArray> &rooms) { m_main.socketsLeave(rooms); }
    void disconnectSockets(CloseConnection close = CloseConnection::No) { m_main.disconnectSockets(close); }

    /// Ends every connection with "server shutting down"; later sessions are closed at once.
    void close();

    /// Watches everything from now on; must be removed before it is destroyed. Not while one is being called.
    void addObserver(ServerObserver &observer);
    void removeObserver(ServerObserver &observer);
    [[nodiscard]] const std::vector<ServerObserver *> &observers() const { return m_observers; }

    /// The namespace of that exact name, or null.
    [[nodiscard]] SocketNamespace *find(const QByteArray &name) const;
    /// Every namespace, in no particular order.
    [[nodiscard]] std::vector<SocketNamespace *> namespaces() const;
    [[nodiscard]] const std::vector<std::unique_ptr<ClientConnection>> &connections() const
    {
        return m_connections;
    }
    [[nodiscard]] const ServerConfig &config() const { return m_config; }
    /// Limits apply to what comes after; running timers stay as they are.
    void setConfig(const ServerConfig &config) { m_config = config; }
    [[nodiscard]] Runtime &runtime() const { return m_runtime; }

    void onSession(EngineSession &session) override;

private:
    friend class ClientConnection;
    friend class MemoryAdapter;

    void removeConnection(ClientConnection &connection, CloseReason reason, const CloseDetails &details);
    /// Runs unless the server is destroyed before.
    void atEndOfTurn(std::function<void()> task);

    Runtime &m_runtime;
    ServerConfig m_config;
    std::vector<ServerObserver *> m_observers;
    std::unordered_map<QByteArray, std::unique_ptr<SocketNamespace>> m_namespaces;
    std::vector<std::function<void(SocketNamespace &)>> m_onNewNamespace;
    std::vector<std::unique_ptr<ClientConnection>> m_connections;
    const std::shared_ptr<bool> m_alive;
    SocketNamespace &m_main;
    bool m_closed = false;
};

}
