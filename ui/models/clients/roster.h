// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/notification.h"
#include "core/api/rowchange.h"

#include <QHash>
#include <QSet>

namespace farol {

/// How many a notification reaches.
struct Reach {
    int sockets = 0; ///< deliveries: one per socket
    int clients = 0; ///< connections those sockets belong to
};

/// Who is connected, for questions that no table answers: who a target reaches, which rooms and
/// namespaces there are. Keeps only clients that have not left. Thread: the desktop thread.
class Roster {
public:
    void apply(const RowChange<ClientRow, quint64> &change);

    [[nodiscard]] Reach reachOf(const NotificationTarget &target) const;
    /// Sorted, of all connected sockets.
    [[nodiscard]] QList<QString> namespaces() const;
    /// How many sockets are connected to each namespace.
    [[nodiscard]] QHash<QString, int> socketCounts() const;
    /// Sorted names of the rooms in `nsp` that sockets are in.
    [[nodiscard]] QList<QString> rooms(const QString &nsp) const;
    /// Ids of all sockets in a room.
    [[nodiscard]] QList<QByteArray> socketsIn(const QString &nsp, const QString &room) const;
    [[nodiscard]] const QHash<quint64, ClientRow> &clients() const { return m_clients; }

private:
    QHash<quint64, ClientRow> m_clients;
};

}
