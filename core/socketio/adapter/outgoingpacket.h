// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/socketpacket.h"
#include "core/wire/websocket/messageframe.h"

#include <QList>

namespace farol {

/// One Socket.IO packet encoded once, ready for any number of sessions.
struct OutgoingPacket {
    explicit OutgoingPacket(const SocketPacket &packet);

    PacketType type;
    MessageFrame text;               ///< an Engine.IO message packet
    QList<MessageFrame> attachments; ///< follow the text in this order
    qint64 wireBytes = 0;            ///< the packet's text, without Engine.IO's '4', and its attachments
};

}
