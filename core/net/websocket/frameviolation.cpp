// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/websocket/frameviolation.h"

namespace farol {

const char *refusalReason(FrameError error)
{
    switch (error) {
    case FrameError::BadText:
        return "invalid UTF-8";
    case FrameError::TooManyFragments:
        return "too many fragments";
    case FrameError::MessageTooBig:
        return "frame too large";
    default:
        return "WebSocket protocol error";
    }
}

const char *violationText(FrameError error)
{
    switch (error) {
    case FrameError::None:
        return "";
    case FrameError::ReservedBits:
        return "reserved bit set";
    case FrameError::UnknownOpcode:
        return "unknown opcode";
    case FrameError::FragmentedControl:
        return "control frame without FIN";
    case FrameError::LongControl:
        return "control frame over 125 bytes";
    case FrameError::WrongMasking:
        return "frame without mask";
    case FrameError::BadLength:
        return "length not in its shortest form";
    case FrameError::UnexpectedContinuation:
        return "continuation without a message";
    case FrameError::UnfinishedMessage:
        return "new message inside a fragmented one";
    case FrameError::BadClosePayload:
        return "bad close payload";
    case FrameError::BadText:
        return "text or close reason is no UTF-8";
    case FrameError::TooManyFragments:
        return "small fragments over the message limit";
    case FrameError::MessageTooBig:
        return "message over the limit";
    }
    return "";
}

}
