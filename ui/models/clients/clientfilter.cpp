// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/clientfilter.h"

#include <algorithm>

namespace farol {

namespace {

bool socketHasText(const SocketRow &socket, const QString &text)
{
    return socket.nsp.contains(text, Qt::CaseInsensitive)
        || QString::fromLatin1(socket.id).contains(text, Qt::CaseInsensitive)
        || std::any_of(socket.rooms.cbegin(), socket.rooms.cend(),
            [&text](const QString &room) { return room.contains(text, Qt::CaseInsensitive); });
}

bool hasText(const ClientRow &row, const QString &text)
{
    return row.user.contains(text, Qt::CaseInsensitive) || row.address.contains(text, Qt::CaseInsensitive)
        || QString::fromLatin1(row.id).contains(text, Qt::CaseInsensitive)
        || std::any_of(row.sockets.cbegin(), row.sockets.cend(),
            [&text](const SocketRow &socket) { return socketHasText(socket, text); });
}

}

bool ClientFilter::accepts(const ClientRow &row) const
{
    if (transport && row.transport != *transport)
        return false;
    if (liveness && row.liveness != *liveness)
        return false;
    const auto inRoom = [this](const SocketRow &socket) { return socket.rooms.contains(room); };
    if (!room.isEmpty() && std::none_of(row.sockets.cbegin(), row.sockets.cend(), inRoom))
        return false;
    return text.isEmpty() || hasText(row, text);
}

int roomCount(const ClientRow &row)
{
    qsizetype rooms = 0;
    for (const SocketRow &socket : row.sockets)
        rooms += socket.rooms.size();
    return static_cast<int>(rooms);
}

}
