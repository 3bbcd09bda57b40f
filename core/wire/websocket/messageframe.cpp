// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/websocket/messageframe.h"

#include "core/wire/websocket/frameencoder.h"

#include <algorithm>
#include <utility>

namespace farol {

MessageFrame MessageFrame::copyOf(QByteArrayView payload, MessageKind kind)
{
    QByteArray buffer(Headroom + payload.size(), Qt::Uninitialized);
    std::copy(payload.begin(), payload.end(), buffer.data() + Headroom);
    return inPlace(std::move(buffer), kind);
}

MessageFrame MessageFrame::inPlace(QByteArray buffer, MessageKind kind)
{
    Q_ASSERT(buffer.size() >= Headroom);
    MessageFrame frame;
    frame.m_buffer = std::move(buffer);
    frame.m_kind = kind;
    frame.m_payloadAt = Headroom;
    char *const payload = frame.m_buffer.data() + Headroom;
    const qsizetype headerBytes
        = writeHeaderBefore(payload, opcodeFor(kind), frame.m_buffer.size() - Headroom);
    frame.m_frameAt = quint8(Headroom - headerBytes);
    return frame;
}

}
