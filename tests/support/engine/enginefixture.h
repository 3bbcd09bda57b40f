// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineserver.h"
#include "tests/support/engine/enginepeer.h"
#include "tests/support/engine/recordingreceiver.h"

#include <chrono>

namespace farol {

/// An Engine.IO server and a raw client in memory; sessions echo. The options are those the official
/// protocol suite asks for: path /engine.io/, ping every 300 ms, 200 ms for the pong.
struct EngineFixture {
    explicit EngineFixture(EngineConfig config = suiteConfig())
        : server(runtime, std::move(config), listener)
        , peer(runtime, server)
    {
    }

    static EngineConfig suiteConfig()
    {
        EngineConfig config;
        config.path = "/engine.io/";
        config.pingInterval = std::chrono::milliseconds(300);
        config.pingTimeout = std::chrono::milliseconds(200);
        return config;
    }
    /// The same with a heartbeat that stays out of the way.
    static EngineConfig quietConfig()
    {
        auto config = suiteConfig();
        config.pingInterval = std::chrono::hours(1);
        return config;
    }

    TestRuntime runtime;
    RecordingListener listener;
    EngineServer server;
    EnginePeer peer;
};

}
