// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/clientsmodel.h"

#include <algorithm>

namespace farol {

namespace {

bool names(const QList<SocketRow> &sockets, const QByteArray &id)
{
    return std::any_of(
        sockets.cbegin(), sockets.cend(), [&id](const SocketRow &socket) { return socket.id == id; });
}

}

void ClientsModel::Sink::replace(int position, ClientRow &row, const ClientRow &next)
{
    if (position < 0 || row.sockets == next.sockets) {
        row = next;
        return;
    }
    auto &model = static_cast<ClientsModel &>(m_model);
    const QModelIndex client = model.index(position, 0);
    dropMissing(client, row, next);
    addNew(client, row, next);
    for (SocketRow &socket : row.sockets)
        socket = *std::find_if(next.sockets.cbegin(), next.sockets.cend(),
            [&socket](const SocketRow &candidate) { return candidate.id == socket.id; });
    QList<SocketRow> sockets = std::move(row.sockets);
    row = next;
    row.sockets = std::move(sockets);
    if (!row.sockets.isEmpty())
        Q_EMIT model.dataChanged(model.index(0, 0, client),
            model.index(static_cast<int>(row.sockets.size()) - 1, ColumnCount - 1, client));
}

void ClientsModel::Sink::dropMissing(const QModelIndex &client, ClientRow &row, const ClientRow &next)
{
    auto &model = static_cast<ClientsModel &>(m_model);
    for (int i = static_cast<int>(row.sockets.size()) - 1; i >= 0; --i) {
        if (names(next.sockets, row.sockets.at(i).id))
            continue;
        model.beginRemoveRows(client, i, i);
        row.sockets.removeAt(i);
        model.endRemoveRows();
    }
}

void ClientsModel::Sink::addNew(const QModelIndex &client, ClientRow &row, const ClientRow &next)
{
    QList<SocketRow> added;
    std::copy_if(next.sockets.cbegin(), next.sockets.cend(), std::back_inserter(added),
        [&row](const SocketRow &socket) { return !names(row.sockets, socket.id); });
    if (added.isEmpty())
        return;
    auto &model = static_cast<ClientsModel &>(m_model);
    const int first = static_cast<int>(row.sockets.size());
    model.beginInsertRows(client, first, first + static_cast<int>(added.size()) - 1);
    row.sockets += added;
    model.endInsertRows();
}

}
