// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace farol {

/// Whether disconnecting a socket ends its whole connection, with all namespaces.
enum class CloseConnection : bool { No, Yes };

/// Whom a broadcast goes to, and how.
/// Source: Socket.IO 4.8 documentation, "Adapter", broadcast options.
struct BroadcastOptions {
    QList<QByteArray> rooms;  ///< union; empty means every socket of the namespace
    QList<QByteArray> except; ///< sockets in any of these rooms get nothing; a socket id is a room
    bool isVolatile = false;  ///< only to clients that can take it at once
    bool isLocal = false;     ///< only this server's clients
    std::optional<std::chrono::milliseconds> timeout; ///< for acknowledgements
};

}
