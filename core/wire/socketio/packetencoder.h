// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/socketpacket.h"

#include <QByteArray>

namespace farol {

/// `headroom` free bytes, then the packet text without the Engine.IO '4', in one allocation of exactly that
/// size. An Event or Ack whose arguments have attachments is written as its binary variant
/// (`5N-`, `6N-`); the attachments themselves, `packet.arguments.attachments()`, follow it as binary
/// messages. The namespace is omitted for "/". Thread: any. Source: Socket.IO protocol v5, "Packet encoding".
QByteArray encodePacketText(const SocketPacket &packet, qsizetype headroom = 0);

}
