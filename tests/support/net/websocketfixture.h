// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http/httpserver.h"
#include "tests/support/net/memoryclient.h"
#include "tests/support/net/messagecollector.h"
#include "tests/support/net/scriptedhandler.h"

#include <memory>

namespace farol {

/// WebSockets behind the HTTP front, over connections in memory; for test classes to inherit.
/// Every upgrade request is accepted into `m_channel`, whose messages `m_collector` gets.
class WebSocketFixture {
protected:
    void build();
    void takeDown();
    /// A client that has been upgraded; ends the program when it was refused.
    std::unique_ptr<MemoryClient> connectWebSocket();

    std::unique_ptr<TestRuntime> m_runtime;
    ScriptedHandler m_handler;
    std::unique_ptr<HttpServer> m_server;
    MessageLimits m_limits;
    MessageCollector m_collector;
    std::unique_ptr<MessageChannel> m_channel;
};

}
