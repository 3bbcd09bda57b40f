// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace farol {

/// Which end of a WebSocket this side is: a server gets masked frames, a client unmasked ones.
enum class FrameRole : bool { Server, Client };

/// Source: RFC 6455 section 5.2.
enum class FrameOpcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

/// The rule a peer has broken.
enum class FrameError : quint8 {
    None,
    ReservedBits,           ///< RSV1, RSV2 or RSV3 without an extension
    UnknownOpcode,          ///< 3..7 or 11..15
    FragmentedControl,      ///< ping, pong or close without FIN
    LongControl,            ///< ping, pong or close over 125 bytes
    WrongMasking,           ///< unmasked from a client, masked from a server
    BadLength,              ///< longer than necessary, or over 2^63 - 1
    UnexpectedContinuation, ///< continuation without a message to continue
    UnfinishedMessage,      ///< a new message inside a fragmented one
    BadClosePayload,        ///< one byte, or a code that may not be sent
    BadText,                ///< text or close reason is no UTF-8
    TooManyFragments,       ///< small fragments used up the message limit
    MessageTooBig,          ///< announced or summed size over the limit
};

/// The code of the close frame that answers: 1002, 1007, 1008 or 1009; 1000 for None.
quint16 closeCodeFor(FrameError error);

/// Whether a peer may send that code in a close frame. Source: RFC 6455 section 7.4.
bool isSendableCloseCode(quint16 code);

/// The first bytes of one frame, collected and read.
class FrameHeader {
public:
    static constexpr int MaxBytes = 14;

    /// Takes bytes until the header is complete; returns how many it took. Check error() afterwards.
    qsizetype collect(const char *bytes, qsizetype size);
    void clear();

    /// The first rule the bytes so far break, apart from those about fragment order and limits.
    [[nodiscard]] FrameError error(FrameRole role) const;
    [[nodiscard]] bool isComplete() const { return m_size == m_fullSize; }
    [[nodiscard]] bool isFinal() const { return m_bytes[0] & 0x80; }
    [[nodiscard]] FrameOpcode opcode() const { return FrameOpcode(m_bytes[0] & 0x0f); }
    [[nodiscard]] bool isControl() const { return m_bytes[0] & 0x08; }
    [[nodiscard]] bool isMasked() const { return m_bytes[1] & 0x80; }
    /// Up to 2^64 - 1 as announced; within qint64 when there is no error.
    [[nodiscard]] quint64 payloadBytes() const;
    /// The four masking bytes in memory order; 0 without a mask.
    [[nodiscard]] quint32 mask() const;

private:
    [[nodiscard]] bool hasShortestLength() const;
    [[nodiscard]] int sizeFromFirstBytes() const;

    quint8 m_bytes[MaxBytes] = {};
    quint8 m_size = 0;
    quint8 m_fullSize = MaxBytes; // until the first two bytes tell
};

}
