// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/json/jsonslices.h"
#include "core/wire/socketio/decoding/packethead.h"
#include "core/wire/socketio/packeterror.h"
#include "core/wire/socketio/socketpacket.h"

namespace farol {

/// What a packet carries after its head.
struct PacketPayload {
    QByteArray event;         ///< Event only
    EventArguments arguments; ///< attachments still missing
};

/// Proves the payload of a packet right for its type, placeholders included, and copies it out of
/// the message. `maxPlaceholders` bounds how often attachments may be used.
/// Errors: those of PacketError from BadPlaceholder to UnexpectedPayload. Thread: any.
Result<PacketPayload, PacketError> readPacketPayload(
    const PacketHead &head, const JsonLimits &limits, qsizetype maxPlaceholders);

/// Whether neither side may use `name` for an event of its own: connect, connect_error, disconnect,
/// disconnecting, newListener, removeListener. Source: socket.io-parser 4.2.7.
[[nodiscard]] bool isReservedEvent(QByteArrayView name);

}
