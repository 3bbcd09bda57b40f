// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/websocket/frameencoder.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace farol {

namespace {

constexpr quint8 FinalFrame = 0x80;
constexpr quint8 MaskedFrame = 0x80;

/// Bytes of a header without its mask.
constexpr qsizetype headerBytes(qsizetype payloadBytes)
{
    return payloadBytes < 126 ? 2 : payloadBytes <= 0xffff ? 4 : 10;
}

void writeHeader(char *to, FrameOpcode opcode, qsizetype payloadBytes, quint8 masked)
{
    to[0] = char(FinalFrame | quint8(opcode));
    if (payloadBytes < 126) {
        to[1] = char(masked | quint8(payloadBytes));
    } else if (payloadBytes <= 0xffff) {
        to[1] = char(masked | 126);
        qToBigEndian(quint16(payloadBytes), to + 2);
    } else {
        to[1] = char(masked | 127);
        qToBigEndian(quint64(payloadBytes), to + 2);
    }
}

bool fitsControlFrame(FrameOpcode opcode, QByteArrayView payload)
{
    return opcode < FrameOpcode::Close || payload.size() <= MaxControlBytes;
}

/// Cuts `text` to `most` bytes, and back to the start of the character the cut would split.
QByteArrayView cutText(QByteArrayView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (quint8(text[most]) & 0xc0) == 0x80)
        --most;
    return text.first(most);
}

}

qsizetype writeHeaderBefore(char *payload, FrameOpcode opcode, qsizetype payloadBytes)
{
    const qsizetype size = headerBytes(payloadBytes);
    writeHeader(payload - size, opcode, payloadBytes, 0);
    return size;
}

QByteArray encodeServerFrame(FrameOpcode opcode, QByteArrayView payload)
{
    Q_ASSERT(fitsControlFrame(opcode, payload));
    const qsizetype headerSize = headerBytes(payload.size());
    QByteArray frame(headerSize + payload.size(), Qt::Uninitialized);
    writeHeader(frame.data(), opcode, payload.size(), 0);
    std::copy(payload.begin(), payload.end(), frame.data() + headerSize);
    return frame;
}

QByteArray encodeClientFrame(FrameOpcode opcode, QByteArrayView payload, FrameMask mask)
{
    Q_ASSERT(fitsControlFrame(opcode, payload));
    const qsizetype maskAt = headerBytes(payload.size());
    QByteArray frame(maskAt + qsizetype(sizeof(mask)) + payload.size(), Qt::Uninitialized);
    writeHeader(frame.data(), opcode, payload.size(), MaskedFrame);
    std::memcpy(frame.data() + maskAt, &mask, sizeof(mask));
    applyMask(frame.data() + maskAt + sizeof(mask), payload.data(), payload.size(), mask);
    return frame;
}

QByteArray closePayload(quint16 code, QByteArrayView reason)
{
    if (code == 0 || code == 1005)
        return {};
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    return payload.append(cutText(reason, MaxCloseReasonBytes));
}

void applyMask(char *to, const char *from, qsizetype size, FrameMask mask, qsizetype offset)
{
    const int turn = int(offset % 4) * 8;
    const bool isLittle = std::endian::native == std::endian::little;
    const quint64 wideKey = (isLittle ? std::rotr(mask, turn) : std::rotl(mask, turn)) * 0x1'0000'0001ULL;
    char key[8];
    std::memcpy(key, &wideKey, 8);

    qsizetype at = 0;
    for (quint64 word; size - at >= 8; at += 8) {
        std::memcpy(&word, from + at, 8);
        word ^= wideKey;
        std::memcpy(to + at, &word, 8);
    }
    for (; at < size; ++at)
        to[at] = char(from[at] ^ key[at % 8]);
}

FrameOpcode opcodeFor(MessageKind kind)
{
    return kind == MessageKind::Text ? FrameOpcode::Text : FrameOpcode::Binary;
}

}
