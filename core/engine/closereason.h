// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace farol {

/// Why a session or a socket ended; texts are those of the reference.
/// Source: socket.io 4.8 documentation, "disconnect" event.
enum class CloseReason : unsigned char {
    TransportError,
    TransportClose,
    ForcedClose, ///< engine closed by this server
    PingTimeout,
    ParseError,
    ServerShuttingDown,
    ForcedServerClose, ///< server refused to go on with the connection (CONNECT missing, protocol violated)
    ClientNamespaceDisconnect,
    ServerNamespaceDisconnect,
};

/// "transport close" and so on, as applications receive it.
[[nodiscard]] QByteArrayView closeReasonText(CloseReason reason);

/// What is known beyond the reason.
struct CloseDetails {
    quint16 webSocketCode = 0; ///< 0 when no WebSocket was involved
    qint64 offendingBytes = 0; ///< announced size of a message over the limit
};

}
