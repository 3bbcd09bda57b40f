// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/frameencoder.h"

#include <QByteArray>

namespace farol {

/// A whole message, or a control frame, as a client sends it.
inline QByteArray clientFrame(FrameOpcode opcode, const QByteArray &payload)
{
    constexpr FrameMask mask = 0x3dfa2137;
    return encodeClientFrame(opcode, payload, mask);
}

/// The same without FIN: a fragment that others follow.
inline QByteArray clientFragment(FrameOpcode opcode, const QByteArray &payload)
{
    QByteArray frame = clientFrame(opcode, payload);
    frame[0] = char(frame[0] & 0x7f);
    return frame;
}

}
