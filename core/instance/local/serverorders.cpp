// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/local/serverorders.h"

#include "core/socketio/clientconnection.h"
#include "core/socketio/server.h"

#include <QSet>

namespace farol {

namespace {

std::vector<Socket *> socketsOf(const Server &server, const QList<QByteArray> &socketIds)
{
    std::vector<Socket *> sockets;
    for (const auto *const nsp : server.namespaces()) {
        for (const auto &id : socketIds) {
            if (auto *const socket = nsp->find(id))
                sockets.push_back(socket);
        }
    }
    return sockets;
}

}

void joinRoom(Server &server, const QList<QByteArray> &socketIds, const QString &room)
{
    for (auto *const socket : socketsOf(server, socketIds))
        socket->join(room);
}

void leaveRoom(Server &server, const QList<QByteArray> &socketIds, const QString &room)
{
    for (auto *const socket : socketsOf(server, socketIds))
        socket->leave(room);
}

void disconnectSockets(Server &server, const QList<QByteArray> &socketIds)
{
    for (auto *const socket : socketsOf(server, socketIds))
        socket->disconnect();
}

void closeClients(Server &server, const QList<quint64> &clients)
{
    const QSet<quint64> wanted(clients.begin(), clients.end());
    std::vector<ClientConnection *> found;
    for (const auto &connection : server.connections()) {
        if (wanted.contains(connection->number()))
            found.push_back(connection.get());
    }
    for (auto *const connection : found)
        connection->disconnect();
}

}
