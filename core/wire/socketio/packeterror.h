// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

/// Why a message is not (the next part of) a Socket.IO packet. Each closes the connection with
/// "parse error". Source: Socket.IO protocol v5; socket.io-parser 4.2.7.
enum class PacketError : unsigned char {
    Empty,               ///< a message without a packet type
    UnknownType,         ///< first byte is none of '0'..'6'
    WrongDirection,      ///< CONNECT_ERROR from a client
    BadUtf8,             ///< the text is not UTF-8
    NamespaceTooLong,    ///< PacketLimits::maxNamespaceBytes
    BadAckId,            ///< an id above 2^53, where the reference would answer with another number
    BadAttachmentCount,  ///< what precedes '-' is not a plain positive integer: none, 0, `+1`, ` 1`, `0x1`,
                         ///< `01`
    TooManyAttachments,  ///< PacketLimits::maxAttachments
    AttachmentsTooLarge, ///< PacketLimits::maxAttachmentBytes
    BadPlaceholder,    ///< `num` of a placeholder is absent, no plain integer or out of range, or they repeat
                       ///< too often
    IllegalJson,       ///< the payload is not JSON, or something stands before it
    JsonTooDeep,       ///< JsonLimits::maxDepth
    JsonTooManyKeys,   ///< JsonLimits::maxKeys
    MissingPayload,    ///< EVENT, ACK or CONNECT_ERROR without data; the reference lets it pass
    PayloadNotArray,   ///< EVENT or ACK with anything else
    EmptyEvent,        ///< EVENT with an empty array
    BadEventName,      ///< first item is neither string nor number
    ReservedEventName, ///< connect, connect_error, disconnect, disconnecting, newListener, removeListener
    PayloadNotObject,  ///< CONNECT with anything else, CONNECT_ERROR with neither object nor string
    UnexpectedPayload, ///< DISCONNECT with data
    UnexpectedBinary,  ///< a binary message nobody announced
    UnexpectedText,    ///< a text message while attachments are missing
};

/// Stable English key with static lifetime, for counting and showing: "unknown packet type".
[[nodiscard]] const char *packetErrorKey(PacketError error);

}
