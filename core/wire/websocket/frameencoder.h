// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messagekind.h"
#include "core/wire/websocket/frameheader.h"

#include <QByteArray>

namespace farol {

/// Longest payload of a ping, pong or close frame, in bytes.
inline constexpr qsizetype MaxControlBytes = 125;
/// Longest reason of a close frame: its code takes two bytes.
inline constexpr qsizetype MaxCloseReasonBytes = 123;

/// Four random bytes per frame, so that a client's bytes cannot be chosen by its script.
/// Source: RFC 6455 sections 5.3 and 10.3.
using FrameMask = quint32;

/// Writes the header of a whole unmasked message to the bytes that end before `payload`;
/// up to 10 bytes must be free there. Returns the size of the header: 2, 4 or 10.
qsizetype writeHeaderBefore(char *payload, FrameOpcode opcode, qsizetype payloadBytes);

/// One final frame as a server sends it. Payloads of control frames: at most MaxControlBytes.
QByteArray encodeServerFrame(FrameOpcode opcode, QByteArrayView payload);
/// One final frame as a client sends it. `mask` is used as it lies in memory.
QByteArray encodeClientFrame(FrameOpcode opcode, QByteArrayView payload, FrameMask mask);

/// Payload of a close frame; empty for code 0 and 1005, which stand for "no code". The reason is
/// cut at a character boundary to MaxCloseReasonBytes.
QByteArray closePayload(quint16 code, QByteArrayView reason = {});

/// XORs `size` bytes from `from` into `to` (which may be the same place); `offset` is the position
/// of the first byte within its frame. Eight bytes at a time.
void applyMask(char *to, const char *from, qsizetype size, FrameMask mask, qsizetype offset = 0);

/// The opcode that starts a message of that kind.
FrameOpcode opcodeFor(MessageKind kind);

}
