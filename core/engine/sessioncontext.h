// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/messageframe.h"

namespace farol {

class ClosingChannels;
struct EngineConfig;
struct Runtime;

/// What all sessions of one server share; lives as long as the server. Packets that are always
/// the same are encoded once.
struct SessionContext {
    SessionContext(Runtime &runtime, const EngineConfig &config, ClosingChannels &closing);

    Runtime &runtime;
    const EngineConfig &config;
    ClosingChannels &closing;
    const MessageFrame pingPacket;
    const MessageFrame probePongPacket;
    const MessageFrame closePacket;
    const MessageFrame noopPacket;
};

}
