// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sessioncontext.h"

namespace farol {

SessionContext::SessionContext(
    Runtime &sharedRuntime, const EngineConfig &sharedConfig, ClosingChannels &closingChannels)
    : runtime(sharedRuntime)
    , config(sharedConfig)
    , closing(closingChannels)
    , pingPacket(MessageFrame::copyOf("2", MessageKind::Text))
    , probePongPacket(MessageFrame::copyOf("3probe", MessageKind::Text))
    , closePacket(MessageFrame::copyOf("1", MessageKind::Text))
    , noopPacket(MessageFrame::copyOf("6", MessageKind::Text))
{
}

}
