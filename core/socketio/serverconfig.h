// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/packetdecoder.h"

#include <chrono>

namespace farol {

/// Options of the Socket.IO floor; those of the transports are in EngineConfig.
/// Source: socket.io 4.8 documentation, "Server options"; limits without a counterpart there say so.
struct ServerConfig {
    /// A connection that has joined no namespace by then is closed; 0 never closes.
    std::chrono::milliseconds connectTimeout{ 45'000 };
    /// For events that ask for an acknowledgement and name no timeout; 0 waits until the client leaves.
    /// The reference waits for ever.
    std::chrono::milliseconds ackTimeout{ 30'000 };
    /// What a client may spend with one packet; namespace names are limited there too.
    PacketLimits packets;
    /// Namespaces one connection may be in; the next CONNECT is refused. Not in the reference.
    int maxNamespacesPerConnection = 32;
    /// Rooms one client may be in, its private one included; not in the reference.
    int maxRoomsPerClient = 1000;
    /// UTF-8 bytes of a room's name; not in the reference.
    qsizetype maxRoomNameBytes = 256;
    /// Events sent to one client that it has not acknowledged yet; not in the reference.
    int maxPendingAcksPerClient = 1000;
};

}
