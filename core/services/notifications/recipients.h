// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "core/socketio/broadcastoperator.h"

#include <vector>

namespace farol {

class Server;

/// Notifications never go there: it carries the admin protocol.
inline constexpr QByteArrayView AdminNamespace = "/admin";

/// One broadcast of those that a target needs, one per namespace with somebody in it.
struct RecipientGroup {
    SocketNamespace *nsp;
    BroadcastOperator broadcast;
    QList<Socket *> sockets; ///< whom it reaches; valid until control returns to the event loop
};

/// Everyone a target means at this moment. Thread: the network thread.
[[nodiscard]] std::vector<RecipientGroup> recipientsOf(Server &server, const NotificationTarget &target);

}
