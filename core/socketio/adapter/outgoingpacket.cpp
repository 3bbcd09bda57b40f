// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/adapter/outgoingpacket.h"

#include "core/wire/socketio/packetencoder.h"

namespace farol {

OutgoingPacket::OutgoingPacket(const SocketPacket &packet)
    : type(packet.type)
{
    constexpr auto headroom = MessageFrame::Headroom + 1;
    auto buffer = encodePacketText(packet, headroom);
    wireBytes = buffer.size() - headroom;
    buffer.data()[MessageFrame::Headroom] = '4'; // Engine.IO packet type "message"
    text = MessageFrame::inPlace(std::move(buffer), MessageKind::Text);

    for (const auto &attachment : packet.arguments.attachments()) {
        wireBytes += attachment.size();
        attachments.append(MessageFrame::copyOf(attachment, MessageKind::Binary));
    }
}

}
