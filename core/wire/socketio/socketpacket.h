// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/eventarguments.h"

#include <QByteArray>

#include <optional>

namespace farol {

/// Source: Socket.IO protocol v5, "Exchange protocol". Binary variants are an encoding detail:
/// an Event or Ack is binary when its arguments are.
enum class PacketType : unsigned char { Connect, Disconnect, Event, Ack, ConnectError };

/// Acknowledgement ids as the reference counts them: from 0, one counter per namespace.
using AckId = quint64;

/// One decoded or to be encoded Socket.IO packet.
struct SocketPacket {
    PacketType type = PacketType::Event;
    QByteArray nsp = QByteArrayLiteral("/"); ///< namespace, begins with '/'
    std::optional<AckId> ackId;
    QByteArray event;         ///< Event only: the name, unescaped UTF-8 (a numeric name as its digits)
    EventArguments arguments; ///< Event: after the name. Ack: all. Connect, ConnectError: one object or none
};

}
