// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/enginepacket.h"

#include "core/wire/engine/base64.h"

namespace farol {

Result<EnginePacket, EnginePacketError> decodeEnginePacket(QByteArrayView wire)
{
    if (wire.isEmpty())
        return Failure(EnginePacketError::Empty);

    const char digit = wire.front();
    if (digit < packetDigit(EnginePacketType::Open) || digit > packetDigit(EnginePacketType::Noop))
        return Failure(EnginePacketError::UnknownType);
    return EnginePacket{ EnginePacketType(digit - '0'), MessageKind::Text, wire.sliced(1) };
}

Result<EnginePacket, EnginePacketError> decodePollingPacket(QByteArrayView wire, QByteArray &binary)
{
    if (!wire.startsWith('b'))
        return decodeEnginePacket(wire);
    if (!decodeBase64(wire.sliced(1), binary))
        return Failure(EnginePacketError::BadBase64);
    return EnginePacket{ EnginePacketType::Message, MessageKind::Binary, binary };
}

}
