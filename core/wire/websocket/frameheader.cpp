// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/websocket/frameheader.h"

#include <QtEndian>

#include <cstring>
#include <limits>

namespace farol {

namespace {

// Values of the 7-bit length. Source: RFC 6455 section 5.2.
constexpr int LengthIn16Bits = 126;
constexpr int LengthIn64Bits = 127;

constexpr int lengthBits(quint8 secondByte)
{
    return secondByte & 0x7f;
}

bool isKnown(FrameOpcode opcode)
{
    return opcode <= FrameOpcode::Binary || (opcode >= FrameOpcode::Close && opcode <= FrameOpcode::Pong);
}

}

quint16 closeCodeFor(FrameError error)
{
    switch (error) {
    case FrameError::None:
        return 1000;
    case FrameError::BadText:
        return 1007;
    case FrameError::TooManyFragments:
        return 1008;
    case FrameError::MessageTooBig:
        return 1009;
    default:
        return 1002;
    }
}

bool isSendableCloseCode(quint16 code)
{
    if (code >= 3000)
        return code <= 4999;
    // 1004 has no meaning yet, 1005 and 1006 stand for "none", 1015 for a failed TLS handshake.
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014);
}

qsizetype FrameHeader::collect(const char *bytes, qsizetype size)
{
    // Nearly always the whole header is there; one copy of fixed size is several times faster.
    if (m_size == 0 && size >= MaxBytes) {
        std::memcpy(m_bytes, bytes, MaxBytes);
        m_fullSize = quint8(sizeFromFirstBytes());
        m_size = m_fullSize;
        return m_size;
    }
    qsizetype taken = 0;
    while (taken < size && m_size < m_fullSize) {
        m_bytes[m_size++] = quint8(bytes[taken++]);
        if (m_size == 2)
            m_fullSize = quint8(sizeFromFirstBytes());
    }
    return taken;
}

void FrameHeader::clear()
{
    m_size = 0;
    m_fullSize = MaxBytes;
}

FrameError FrameHeader::error(FrameRole role) const
{
    if (m_size < 2)
        return FrameError::None;
    // A negotiated extension would own these bits here, and nowhere else.
    if (m_bytes[0] & 0x70)
        return FrameError::ReservedBits;
    if (!isKnown(opcode()))
        return FrameError::UnknownOpcode;
    if (isControl() && !isFinal())
        return FrameError::FragmentedControl;
    if (isControl() && lengthBits(m_bytes[1]) > 125)
        return FrameError::LongControl;
    if (isMasked() != (role == FrameRole::Server))
        return FrameError::WrongMasking;
    return isComplete() && !hasShortestLength() ? FrameError::BadLength : FrameError::None;
}

quint64 FrameHeader::payloadBytes() const
{
    const int bits = lengthBits(m_bytes[1]);
    if (bits == LengthIn16Bits)
        return qFromBigEndian<quint16>(m_bytes + 2);
    if (bits == LengthIn64Bits)
        return qFromBigEndian<quint64>(m_bytes + 2);
    return quint64(bits);
}

quint32 FrameHeader::mask() const
{
    quint32 mask = 0;
    if (isMasked())
        std::memcpy(&mask, m_bytes + m_fullSize - 4, 4);
    return mask;
}

bool FrameHeader::hasShortestLength() const
{
    const int bits = lengthBits(m_bytes[1]);
    const quint64 size = payloadBytes();
    if (bits == LengthIn64Bits)
        return size > 0xffff && size <= quint64(std::numeric_limits<qint64>::max());
    return bits != LengthIn16Bits || size >= LengthIn16Bits;
}

int FrameHeader::sizeFromFirstBytes() const
{
    const int bits = lengthBits(m_bytes[1]);
    const int lengthBytes = bits == LengthIn64Bits ? 8 : bits == LengthIn16Bits ? 2 : 0;
    return 2 + lengthBytes + (isMasked() ? 4 : 0);
}

}
