// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace farol {

class Server;

// Orders of a person to the server's own sockets; unknown ids and numbers are ignored.
// Thread: the network thread.

void joinRoom(Server &server, const QList<QByteArray> &socketIds, const QString &room);
void leaveRoom(Server &server, const QList<QByteArray> &socketIds, const QString &room);
/// The client gets a DISCONNECT packet for the socket's namespace.
void disconnectSockets(Server &server, const QList<QByteArray> &socketIds);
/// By ClientConnection::number().
void closeClients(Server &server, const QList<quint64> &clients);

}
