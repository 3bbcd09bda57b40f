// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/socketio/packeterror.h"
#include "core/wire/socketio/socketpacket.h"

#include <QByteArray>

#include <optional>

namespace farol {

/// What stands before the payload of a packet; views into the message.
/// Source: Socket.IO protocol v5, "Packet encoding".
struct PacketHead {
    PacketType type = PacketType::Event;
    int attachments = 0;        ///< binary messages that follow; 0 unless the type was a binary one
    QByteArrayView nsp = "/";   ///< begins with '/', without the comma
    std::optional<AckId> ackId; ///< as the reference, of any type
    QByteArrayView payload;     ///< unchecked JSON, may be empty
};

/// Splits one text message. An empty or absent namespace is "/"; its text is taken literally,
/// query and all. Errors: Empty, UnknownType, BadAttachmentCount, TooManyAttachments, BadUtf8 (of
/// the namespace), NamespaceTooLong, BadAckId. Thread: any.
Result<PacketHead, PacketError> readPacketHead(
    QByteArrayView message, int maxAttachments, int maxNamespaceBytes);

}
