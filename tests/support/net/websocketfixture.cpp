// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/net/websocketfixture.h"

namespace farol {

void WebSocketFixture::build()
{
    m_runtime = std::make_unique<TestRuntime>();
    m_handler = ScriptedHandler();
    m_server = std::make_unique<HttpServer>(*m_runtime, m_handler);
    m_limits = { 1000 };
    m_collector = MessageCollector();
    m_handler.whenRequest = [this](auto exchange) {
        m_channel = exchange->acceptWebSocket(m_limits, { { "X-Extra", "yes" } });
        if (m_channel)
            m_channel->setReceiver(&m_collector);
    };
}

void WebSocketFixture::takeDown()
{
    m_handler.parked.clear();
    m_channel.reset();
    m_server.reset();
    m_runtime.reset();
}

std::unique_ptr<MemoryClient> WebSocketFixture::connectWebSocket()
{
    auto client = std::make_unique<MemoryClient>(*m_runtime, *m_server);
    client->upgrade("/ws");
    const auto response = client->takeResponse();
    if (!response || response->status != 101)
        qFatal("not upgraded");
    return client;
}

}
