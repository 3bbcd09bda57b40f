// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/roster.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

bool isInAny(const SocketRow &socket, const QList<QString> &rooms)
{
    return std::any_of(
        rooms.cbegin(), rooms.cend(), [&socket](const QString &room) { return socket.rooms.contains(room); });
}

bool isMeant(const SocketRow &socket, const NotificationTarget &target)
{
    if (isInAny(socket, target.exceptRooms))
        return false;
    switch (target.kind) {
    case NotificationTarget::Kind::Everyone:
        return socket.nsp != "/admin"_L1;
    case NotificationTarget::Kind::Namespace:
        return socket.nsp == target.nsp;
    case NotificationTarget::Kind::Rooms:
        return socket.nsp == target.nsp && isInAny(socket, target.rooms);
    case NotificationTarget::Kind::Clients:
        return true;
    }
    return false;
}

QList<QString> sorted(const QSet<QString> &names)
{
    QList<QString> list(names.cbegin(), names.cend());
    std::sort(list.begin(), list.end());
    return list;
}

}

void Roster::apply(const RowChange<ClientRow, quint64> &change)
{
    if (change.snapshot)
        m_clients.clear();
    for (const quint64 number : change.removed)
        m_clients.remove(number);
    for (const ClientRow &row : change.updated) {
        if (row.liveness == ClientLiveness::Left)
            m_clients.remove(row.number);
        else
            m_clients.insert(row.number, row);
    }
}

Reach Roster::reachOf(const NotificationTarget &target) const
{
    Reach reach;
    const auto count = [&](const ClientRow &row) {
        if (target.exceptClients.contains(row.number))
            return;
        const auto meant = std::count_if(row.sockets.cbegin(), row.sockets.cend(),
            [&target](const SocketRow &socket) { return isMeant(socket, target); });
        reach.sockets += static_cast<int>(meant);
        reach.clients += meant > 0 ? 1 : 0;
    };
    if (target.kind == NotificationTarget::Kind::Clients) {
        for (const quint64 number : target.clients) {
            if (const auto row = m_clients.constFind(number); row != m_clients.cend())
                count(*row);
        }
    } else {
        std::for_each(m_clients.cbegin(), m_clients.cend(), count);
    }
    return reach;
}

QList<QString> Roster::namespaces() const
{
    QSet<QString> names;
    for (const ClientRow &row : m_clients) {
        for (const SocketRow &socket : row.sockets)
            names.insert(socket.nsp);
    }
    return sorted(names);
}

QHash<QString, int> Roster::socketCounts() const
{
    QHash<QString, int> counts;
    for (const ClientRow &row : m_clients) {
        for (const SocketRow &socket : row.sockets)
            ++counts[socket.nsp];
    }
    return counts;
}

QList<QString> Roster::rooms(const QString &nsp) const
{
    QSet<QString> names;
    for (const ClientRow &row : m_clients) {
        for (const SocketRow &socket : row.sockets) {
            if (socket.nsp == nsp)
                names.unite(QSet<QString>(socket.rooms.cbegin(), socket.rooms.cend()));
        }
    }
    return sorted(names);
}

QList<QByteArray> Roster::socketsIn(const QString &nsp, const QString &room) const
{
    QList<QByteArray> ids;
    for (const ClientRow &row : m_clients) {
        for (const SocketRow &socket : row.sockets) {
            if (socket.nsp == nsp && socket.rooms.contains(room))
                ids.append(socket.id);
        }
    }
    return ids;
}

}
