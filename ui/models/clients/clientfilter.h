// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"

#include <optional>

namespace farol {

/// Which clients the Clients page shows; every set condition must hold.
struct ClientFilter {
    QString text; ///< part of id, user, address, namespace or room; case does not matter
    std::optional<ClientTransport> transport;
    std::optional<ClientLiveness> liveness;
    QString room; ///< exact name of a room one of its sockets is in; empty is any

    [[nodiscard]] bool accepts(const ClientRow &row) const;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !transport && !liveness && room.isEmpty(); }
};

/// Rooms over all sockets of the client.
[[nodiscard]] int roomCount(const ClientRow &row);

}
