// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notifications/recipients.h"

#include "core/socketio/clientconnection.h"
#include "core/socketio/server.h"

#include <QSet>

#include <algorithm>

namespace farol {

namespace {

/// Ids of the sockets that those clients have in a namespace; each id is also the name of a room.
QList<QByteArray> socketIds(const SocketNamespace &nsp, const QList<quint64> &clients)
{
    if (clients.isEmpty())
        return {};
    const QSet<quint64> wanted(clients.begin(), clients.end());
    QList<QByteArray> ids;
    for (const auto *const socket : nsp.sockets()) {
        if (wanted.contains(socket->clientNumber()))
            ids.append(socket->id());
    }
    return ids;
}

QList<QByteArray> names(const QList<QString> &texts)
{
    QList<QByteArray> names;
    for (const auto &text : texts)
        names.append(text.toUtf8());
    return names;
}

std::vector<SocketNamespace *> namespacesOf(Server &server, const NotificationTarget &target)
{
    using enum NotificationTarget::Kind;
    auto spaces = server.namespaces();
    const auto single = target.kind == Namespace || target.kind == Rooms;
    const auto name = target.nsp.toUtf8();
    std::erase_if(spaces,
        [&](const auto *nsp) { return nsp->name() == AdminNamespace || (single && nsp->name() != name); });
    // The order of a hash would change from one report to the next.
    std::ranges::sort(spaces, {}, [](const auto *nsp) { return nsp->name(); });
    return spaces;
}

}

std::vector<RecipientGroup> recipientsOf(Server &server, const NotificationTarget &target)
{
    using enum NotificationTarget::Kind;
    std::vector<RecipientGroup> groups;
    for (auto *const nsp : namespacesOf(server, target)) {
        BroadcastOptions options;
        options.except = names(target.exceptRooms) + socketIds(*nsp, target.exceptClients);
        if (target.kind == Rooms)
            options.rooms = names(target.rooms);
        if (target.kind == Clients)
            options.rooms = socketIds(*nsp, target.clients);
        // No room at all would mean everyone.
        if (options.rooms.isEmpty() && (target.kind == Rooms || target.kind == Clients))
            continue;
        const BroadcastOperator broadcast(*nsp, options);
        auto sockets = broadcast.localSockets();
        if (!sockets.isEmpty())
            groups.push_back({ nsp, broadcast, std::move(sockets) });
    }
    return groups;
}

}
