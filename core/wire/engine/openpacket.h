// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace farol {

/// First packet of a session; tells the client how to stay alive.
/// Source: Engine.IO protocol v4, "Handshake".
struct OpenPacket {
    QByteArray sid;             ///< 20 URL-safe characters
    QList<QByteArray> upgrades; ///< transports the client may move to: "websocket", or none
    std::chrono::milliseconds pingInterval{ 25'000 }; ///< server silence between pings
    std::chrono::milliseconds pingTimeout{ 20'000 };  ///< how long a pong may take
    qint64 maxPayloadBytes = 1'000'000;               ///< one HTTP body or WebSocket message
};

/// Why the data of an open packet cannot be used.
enum class OpenPacketError : unsigned char {
    NotAnObject,  ///< not valid JSON, or JSON of another type
    MissingField, ///< one of sid, upgrades, pingInterval, pingTimeout is absent
    BadField,     ///< a field of another type, a negative or oversized number
};

/// `headroom` free bytes, then the whole packet: '0' and a JSON object with exactly the keys sid, upgrades,
/// pingInterval, pingTimeout, maxPayload in this order. Thread: any.
QByteArray encodeOpenPacket(const OpenPacket &packet, qsizetype headroom = 0);

/// Reads the data of an open packet, that is what follows the '0'. Unknown keys are ignored; without
/// maxPayload (servers before 4.6) it is 0: no limit known. Errors: all. Thread: any.
Result<OpenPacket, OpenPacketError> decodeOpenPacket(QByteArrayView data);

}
