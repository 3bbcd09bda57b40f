// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetdecoder.h"

#include "core/wire/socketio/decoding/packethead.h"
#include "core/wire/socketio/decoding/sharedname.h"
#include "core/wire/socketio/packetpayload.h"

#include <utility>

namespace farol {

PacketDecoder::PacketDecoder(PeerRole sender, const PacketLimits &limits)
    : m_sender(sender)
    , m_limits(limits)
{
}

Result<PacketProgress, PacketError> PacketDecoder::text(QByteArrayView message)
{
    if (isReassembling())
        return Failure(PacketError::UnexpectedText);

    const auto head = readPacketHead(message, m_limits.maxAttachments, m_limits.maxNamespaceBytes);
    if (!head)
        return Failure(head.error());
    if (head->type == PacketType::ConnectError && m_sender == PeerRole::Client)
        return Failure(PacketError::WrongDirection);

    auto payload = readPacketPayload(*head, m_limits.json, m_limits.maxAttachments);
    if (!payload)
        return Failure(payload.error());

    m_packet.type = head->type;
    m_packet.nsp = sharedName(head->nsp);
    m_packet.ackId = head->ackId;
    m_packet.event = std::move(payload->event);
    m_packet.arguments = std::move(payload->arguments);
    m_missing = head->attachments;
    return isReassembling() ? PacketProgress::NeedsMoreAttachments : PacketProgress::Complete;
}

Result<PacketProgress, PacketError> PacketDecoder::binary(QByteArrayView message)
{
    if (!isReassembling())
        return Failure(PacketError::UnexpectedBinary);

    m_attachmentBytes += message.size();
    if (m_attachmentBytes > m_limits.maxAttachmentBytes)
        return Failure(PacketError::AttachmentsTooLarge);

    m_attachments.append(message.toByteArray());
    if (--m_missing > 0)
        return PacketProgress::NeedsMoreAttachments;

    const auto &arguments = m_packet.arguments;
    m_packet.arguments
        = EventArguments::fromWire(arguments.list(), arguments.count(), std::exchange(m_attachments, {}));
    m_attachmentBytes = 0;
    return PacketProgress::Complete;
}

SocketPacket PacketDecoder::take()
{
    return std::exchange(m_packet, {});
}

}
