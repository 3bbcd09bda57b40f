// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messagekind.h"
#include "core/base/result.h"

#include <QByteArray>

namespace farol {

/// The digit a packet begins with. Source: Engine.IO protocol v4, "Packet encoding".
enum class EnginePacketType : unsigned char { Open, Close, Ping, Pong, Message, Upgrade, Noop };

/// Why bytes are not an Engine.IO packet.
enum class EnginePacketError : unsigned char {
    Empty,       ///< not even a packet type
    UnknownType, ///< first byte is none of '0'..'6' (or 'b' over polling)
    BadBase64,   ///< a binary packet over polling that is not standard, padded base64
};

/// One packet as a view: `data` lives as long as what it was decoded from.
struct EnginePacket {
    EnginePacketType type = EnginePacketType::Message;
    MessageKind kind = MessageKind::Text;
    QByteArrayView data; ///< without the packet type; the bytes themselves when binary
};

/// '0' for Open up to '6' for Noop.
constexpr char packetDigit(EnginePacketType type)
{
    return char('0' + int(type));
}

/// Reads one text packet as a WebSocket carries it, without checking its UTF-8.
/// Errors: Empty, UnknownType. Thread: any.
Result<EnginePacket, EnginePacketError> decodeEnginePacket(QByteArrayView wire);

/// Reads one packet of a polling payload: text as above, or `b` and base64, decoded into `binary`,
/// whose memory is reused. Stricter than the reference, which skips foreign characters.
/// Errors: all. Thread: any.
Result<EnginePacket, EnginePacketError> decodePollingPacket(QByteArrayView wire, QByteArray &binary);

}
