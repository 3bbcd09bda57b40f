// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/decoding/packethead.h"

#include "core/wire/json/jsonslices.h"

#include <charconv>

namespace farol {

namespace {

using Error = std::optional<PacketError>;

constexpr char BinaryEventDigit = '5';
constexpr char BinaryAckDigit = '6';

/// Digits at the front of `rest`, taken off it.
QByteArrayView takeDigits(QByteArrayView &rest)
{
    qsizetype size = 0;
    while (size < rest.size() && rest[size] >= '0' && rest[size] <= '9')
        ++size;
    const auto digits = rest.first(size);
    rest = rest.sliced(size);
    return digits;
}

Error readAttachments(QByteArrayView &rest, int most, int &attachments)
{
    const auto digits = takeDigits(rest);
    if (digits.isEmpty() || digits.front() == '0' || !rest.startsWith('-'))
        return PacketError::BadAttachmentCount;

    rest = rest.sliced(1);
    const auto error = std::from_chars(digits.begin(), digits.end(), attachments).ec;
    if (error != std::errc() || attachments > most)
        return PacketError::TooManyAttachments;
    return std::nullopt;
}

Error readType(QByteArrayView &rest, int maxAttachments, PacketHead &head)
{
    if (rest.isEmpty())
        return PacketError::Empty;

    const char digit = rest.front();
    rest = rest.sliced(1);
    if (digit < '0' || digit > BinaryAckDigit)
        return PacketError::UnknownType;
    if (digit < BinaryEventDigit) {
        head.type = PacketType(digit - '0');
        return std::nullopt;
    }
    head.type = digit == BinaryEventDigit ? PacketType::Event : PacketType::Ack;
    return readAttachments(rest, maxAttachments, head.attachments);
}

Error readNamespace(QByteArrayView &rest, int maxBytes, PacketHead &head)
{
    if (!rest.startsWith('/'))
        return std::nullopt;

    const auto comma = rest.indexOf(',');
    head.nsp = comma < 0 ? rest : rest.first(comma);
    rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
    if (head.nsp.size() > maxBytes)
        return PacketError::NamespaceTooLong;
    if (!isValidUtf8(head.nsp))
        return PacketError::BadUtf8;
    return std::nullopt;
}

Error readAckId(QByteArrayView &rest, PacketHead &head)
{
    constexpr AckId LargestExact = AckId(1) << 53; // beyond, JavaScript answers with a rounded id
    const auto digits = takeDigits(rest);
    if (digits.isEmpty())
        return std::nullopt;

    AckId id = 0;
    const auto error = std::from_chars(digits.begin(), digits.end(), id).ec;
    if (error != std::errc() || id > LargestExact)
        return PacketError::BadAckId;
    head.ackId = id;
    return std::nullopt;
}

}

Result<PacketHead, PacketError> readPacketHead(
    QByteArrayView message, int maxAttachments, int maxNamespaceBytes)
{
    PacketHead head;
    auto error = readType(message, maxAttachments, head);
    if (!error)
        error = readNamespace(message, maxNamespaceBytes, head);
    if (!error)
        error = readAckId(message, head);
    if (error)
        return Failure(*error);

    head.payload = message;
    return head;
}

}
