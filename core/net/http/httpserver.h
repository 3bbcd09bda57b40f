// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/runtime.h"
#include "core/net/connectioncensus.h"
#include "core/net/httpexchange.h"
#include "core/net/listener.h"

#include <chrono>
#include <memory>
#include <vector>

namespace farol {

class HttpConnection;

/// Deadlines and limits of the HTTP front.
struct HttpServerConfig {
    std::chrono::milliseconds headTimeout{ 10'000 };      ///< for a whole request head; then 408
    std::chrono::milliseconds bodyTimeout{ 30'000 };      ///< between two pieces of a body; then 408
    std::chrono::milliseconds keepAliveTimeout{ 10'000 }; ///< between two requests; then closed
    qsizetype maxConnections = 10'000;                    ///< HTTP and WebSocket together; beyond it 503
    qsizetype maxConnectionsPerAddress = 100;             ///< loopback is exempt; beyond it 503
};

/// HTTP/1.1 front: turns accepted byte channels into requests for one handler, in order, within
/// strict limits. Outlives the exchanges it hands out. Thread: the network thread.
/// Source: RFC 9112.
class HttpServer final : public ChannelAcceptor {
public:
    HttpServer(Runtime &runtime, HttpHandler &handler, const HttpServerConfig &config = {});
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Serves one connection from its first byte on.
    void adopt(std::unique_ptr<ByteChannel> channel);
    void onChannel(std::unique_ptr<ByteChannel> channel) override { adopt(std::move(channel)); }
    /// Applies to connections and requests from now on.
    void setConfig(const HttpServerConfig &config);
    /// Closes what waits for a request and, after its answer, what does not.
    void closeConnections();

    /// Connections that speak HTTP at the moment; WebSockets have left.
    [[nodiscard]] qsizetype connectionCount() const { return qsizetype(m_connections.size()); }
    /// All connections that came in here and still exist, WebSockets included.
    [[nodiscard]] const ConnectionCensus &census() const { return *m_census; }

private:
    friend class HttpConnection;

    std::unique_ptr<HttpConnection> release(HttpConnection &connection);

    Runtime &m_runtime;
    HttpHandler &m_handler;
    HttpServerConfig m_config;
    const std::shared_ptr<ConnectionCensus> m_census;
    std::vector<std::unique_ptr<HttpConnection>> m_connections; // each knows its place
};

}
