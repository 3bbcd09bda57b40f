// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace farol {

struct Room;

/// What the in-memory adapter keeps inside each socket, so that neither joining nor a broadcast
/// has to look a socket up.
struct AdapterRecord {
    struct Membership {
        Room *room;
        quint32 memberIndex; ///< where in the room this socket stands
    };

    std::vector<Membership> memberships;
    quint64 visit = 0; ///< number of the last broadcast that marked this socket
};

}
