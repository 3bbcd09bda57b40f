// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messagekind.h"

#include <QByteArray>

namespace farol {

/// One whole WebSocket message as an unmasked server frame, encoded once and shared by every
/// client it goes to. The payload is a view into the same buffer, for carriers that frame
/// themselves and for long-polling. Copying shares the bytes.
/// Source: RFC 6455 section 5.2.
class MessageFrame {
public:
    /// Free bytes a buffer needs in front of its payload for the longest server frame header.
    static constexpr qsizetype Headroom = 10;

    MessageFrame() = default;

    /// Copies `payload` into a frame of its own.
    static MessageFrame copyOf(QByteArrayView payload, MessageKind kind);
    /// Takes a buffer whose first `Headroom` bytes are free and writes the header right before
    /// the payload: no second copy of the message.
    static MessageFrame inPlace(QByteArray buffer, MessageKind kind);

    /// Header and payload, as they go on a plain WebSocket.
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(m_buffer).sliced(m_frameAt); }
    [[nodiscard]] QByteArrayView payload() const { return QByteArrayView(m_buffer).sliced(m_payloadAt); }
    [[nodiscard]] MessageKind kind() const { return m_kind; }
    /// What bytes() is a part of, and where it begins there: for queues that share the buffer.
    [[nodiscard]] const QByteArray &buffer() const { return m_buffer; }
    [[nodiscard]] qsizetype frameAt() const { return m_frameAt; }

private:
    QByteArray m_buffer;
    quint8 m_frameAt = 0;
    quint8 m_payloadAt = 0;
    MessageKind m_kind = MessageKind::Text;
};

}
