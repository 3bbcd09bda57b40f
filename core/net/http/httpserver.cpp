// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/httpserver.h"

#include "core/net/http/httpconnection.h"

#include <utility>

namespace farol {

HttpServer::HttpServer(Runtime &runtime, HttpHandler &handler, const HttpServerConfig &config)
    : m_runtime(runtime)
    , m_handler(handler)
    , m_config(config)
    , m_census(std::make_shared<ConnectionCensus>())
{
}

HttpServer::~HttpServer() = default;

void HttpServer::adopt(std::unique_ptr<ByteChannel> channel)
{
    const auto address = channel->peer().address;
    const char *refusal = nullptr;
    if (m_census->total() >= m_config.maxConnections)
        refusal = "too many connections";
    else if (m_census->from(address) >= m_config.maxConnectionsPerAddress && !isLoopbackAddress(address))
        refusal = "too many connections from one address";

    auto connection
        = std::make_unique<HttpConnection>(*this, std::move(channel), CensusEntry(m_census, address));
    auto &added = *connection;
    added.place = m_connections.size();
    m_connections.push_back(std::move(connection));
    if (refusal)
        added.refuse(refusal);
}

void HttpServer::setConfig(const HttpServerConfig &config)
{
    m_config = config;
}

void HttpServer::closeConnections()
{
    // Closing tells nobody before the turn ends, so the list stays as it is meanwhile.
    for (const auto &connection : m_connections)
        connection->closeWhenIdle();
}

std::unique_ptr<HttpConnection> HttpServer::release(HttpConnection &connection)
{
    const auto index = connection.place;
    auto released = std::move(m_connections[index]);
    if (index + 1 < m_connections.size()) {
        m_connections[index] = std::move(m_connections.back());
        m_connections[index]->place = index;
    }
    m_connections.pop_back();
    return released;
}

}
