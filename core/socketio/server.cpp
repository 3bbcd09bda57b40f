// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/server.h"

#include "core/socketio/clientconnection.h"

#include <algorithm>

namespace farol {

namespace {

QByteArray namespaceName(const QByteArray &name)
{
    return name.startsWith('/') ? name : '/' + name;
}

}

Server::Server(Runtime &runtime, ServerConfig config)
    : m_runtime(runtime)
    , m_config(std::move(config))
    , m_alive(std::make_shared<bool>(true))
    , m_main(of("/"))
{
}

Server::~Server()
{
    *m_alive = false;
}

SocketNamespace &Server::of(const Utf8Name &name)
{
    const auto key = namespaceName(name);
    auto &nsp = m_namespaces[key];
    if (nsp)
        return *nsp;

    nsp = std::make_unique<SocketNamespace>(*this, key);
    auto &made = *nsp;
    const auto running = m_onNewNamespace;
    for (const auto &handler : running)
        handler(made);
    return made;
}

void Server::onNewNamespace(std::function<void(SocketNamespace &)> handler)
{
    m_onNewNamespace.push_back(std::move(handler));
}

void Server::close()
{
    m_closed = true;
    std::vector<ClientConnection *> open;
    for (const auto &connection : m_connections)
        open.push_back(connection.get());
    for (auto *connection : open)
        connection->close(CloseReason::ServerShuttingDown);
}

void Server::addObserver(ServerObserver &observer)
{
    m_observers.push_back(&observer);
}

void Server::removeObserver(ServerObserver &observer)
{
    std::erase(m_observers, &observer);
}

SocketNamespace *Server::find(const QByteArray &name) const
{
    const auto found = m_namespaces.find(name);
    return found == m_namespaces.end() ? nullptr : found->second.get();
}

std::vector<SocketNamespace *> Server::namespaces() const
{
    std::vector<SocketNamespace *> all;
    for (const auto &[name, nsp] : m_namespaces)
        all.push_back(nsp.get());
    return all;
}

void Server::onSession(EngineSession &session)
{
    auto &connection = *m_connections.emplace_back(std::make_unique<ClientConnection>(*this, session));
    connection.m_index = m_connections.size() - 1;
    for (auto *observer : m_observers)
        observer->onClientOpened(connection);
    if (m_closed)
        connection.close(CloseReason::ServerShuttingDown);
}

void Server::removeConnection(ClientConnection &connection, CloseReason reason, const CloseDetails &details)
{
    for (auto *observer : m_observers)
        observer->onClientClosed(connection, reason, details);

    const auto index = connection.m_index;
    auto owned = std::move(m_connections[index]);
    if (index + 1 < m_connections.size()) {
        m_connections[index] = std::move(m_connections.back());
        m_connections[index]->m_index = index;
    }
    m_connections.pop_back();
    m_runtime.turn.retire(std::move(owned));
}

void Server::atEndOfTurn(std::function<void()> task)
{
    m_runtime.turn.defer([alive = m_alive, task = std::move(task)] {
        if (*alive)
            task();
    });
}

}
