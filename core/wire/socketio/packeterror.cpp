// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packeterror.h"

#include <QtGlobal>

namespace farol {

const char *packetErrorKey(PacketError error)
{
    switch (error) {
    case PacketError::Empty:
        return "empty packet";
    case PacketError::UnknownType:
        return "unknown packet type";
    case PacketError::WrongDirection:
        return "packet type of the other side";
    case PacketError::BadUtf8:
        return "packet is not UTF-8";
    case PacketError::NamespaceTooLong:
        return "namespace too long";
    case PacketError::BadAckId:
        return "bad acknowledgement id";
    case PacketError::BadAttachmentCount:
        return "bad attachment count";
    case PacketError::TooManyAttachments:
        return "too many attachments";
    case PacketError::AttachmentsTooLarge:
        return "attachments too large";
    case PacketError::BadPlaceholder:
        return "bad attachment placeholder";
    case PacketError::IllegalJson:
        return "illegal JSON";
    case PacketError::JsonTooDeep:
        return "JSON nested too deep";
    case PacketError::JsonTooManyKeys:
        return "too many JSON keys";
    case PacketError::MissingPayload:
        return "packet without payload";
    case PacketError::PayloadNotArray:
        return "payload is not an array";
    case PacketError::EmptyEvent:
        return "event without name";
    case PacketError::BadEventName:
        return "event name of a wrong type";
    case PacketError::ReservedEventName:
        return "reserved event name";
    case PacketError::PayloadNotObject:
        return "payload is not an object";
    case PacketError::UnexpectedPayload:
        return "disconnect with payload";
    case PacketError::UnexpectedBinary:
        return "unannounced attachment";
    case PacketError::UnexpectedText:
        return "text between attachments";
    }
    Q_UNREACHABLE();
}

}
