// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/socketnamespace.h"

#include "core/socketio/adapter/memoryadapter.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/server.h"

namespace farol {

SocketNamespace::SocketNamespace(Server &server, QByteArray name)
    : m_server(server)
    , m_name(std::move(name))
    , m_adapter(std::make_unique<MemoryAdapter>(*this))
{
}

SocketNamespace::~SocketNamespace() = default;

void SocketNamespace::onConnection(ConnectionHandler handler)
{
    m_onConnection.push_back(std::make_shared<const ConnectionHandler>(std::move(handler)));
}

void SocketNamespace::use(Middleware middleware)
{
    m_middleware.push_back(std::make_shared<const Middleware>(std::move(middleware)));
}

Socket *SocketNamespace::find(const QByteArray &socketId) const
{
    return m_byId.value(socketId);
}

void SocketNamespace::admit(Socket &socket)
{
    if (m_middleware.empty())
        socket.connection().completeJoin(socket);
    else
        runMiddleware(socket.link(), 0);
}

void SocketNamespace::runMiddleware(const std::shared_ptr<Socket *> &socket, std::size_t step)
{
    auto &connection = (*socket)->connection();
    if (step == m_middleware.size())
        return connection.completeJoin(**socket);

    const auto middleware = m_middleware[step];
    (*middleware)(**socket, Next([this, socket, step](const std::optional<MiddlewareError> &error) {
        if (!*socket)
            return; // the client left while a middleware was thinking
        if (error)
            (*socket)->connection().refuseJoin(**socket, *error);
        else
            runMiddleware(socket, step + 1);
    }));
}

void SocketNamespace::enter(Socket &socket)
{
    socket.m_indexInNamespace = quint32(m_sockets.size());
    m_sockets.push_back(&socket);
    m_byId.insert(socket.id(), &socket);
}

void SocketNamespace::announce(Socket &socket)
{
    const auto running = m_onConnection;
    for (const auto &handler : running) {
        if (socket.isConnected())
            (*handler)(socket);
    }
}

void SocketNamespace::leave(Socket &socket)
{
    auto *const last = m_sockets.back();
    m_sockets[socket.m_indexInNamespace] = last;
    last->m_indexInNamespace = socket.m_indexInNamespace;
    m_sockets.pop_back();
    m_byId.remove(socket.id());
}

}
