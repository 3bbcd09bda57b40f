// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusalsink.h"
#include "core/engine/engineserver.h"
#include "core/net/epoll/epolllistener.h"
#include "core/net/epoll/networkloop.h"
#include "core/net/http/httprouter.h"
#include "core/net/http/httpserver.h"
#include "core/socketio/server.h"

#include <chrono>
#include <functional>

namespace farol {

/// A whole Socket.IO server inside another Qt program, on the calling thread and its event loop:
///
///     farol::EmbeddedServer server;
///     server.io().onConnection([](farol::Socket &socket) { … });
///     if (auto port = server.listen(QHostAddress::LocalHost, 5000)) …
///
/// Nothing watches it but what the program adds with io().addObserver(). Thread: the one it is created in.
class EmbeddedServer final : private RefusalSink {
public:
    struct Config {
        EngineConfig engine;
        ServerConfig io;
        HttpServerConfig http;
    };

    EmbeddedServer();
    explicit EmbeddedServer(const Config &config);
    ~EmbeddedServer();
    EmbeddedServer(const EmbeddedServer &) = delete;
    EmbeddedServer &operator=(const EmbeddedServer &) = delete;

    /// Starts to accept clients and returns the port, which the system chooses for 0.
    [[nodiscard]] Result<quint16, ListenFailure> listen(const QHostAddress &address, quint16 port);
    /// Accepts no more, tells clients "server shutting down", and calls `done` when they have it, at the
    /// latest after `drain`.
    void shutDown(std::chrono::milliseconds drain, std::function<void()> done = {});
    /// Called with everything a client asked for and did not get; the log gets it in any case.
    void onRefused(std::function<void(const Refusal &)> handler) { m_onRefused = std::move(handler); }

    [[nodiscard]] Server &io() { return m_io; }
    [[nodiscard]] EngineServer &engine() { return m_engine; }
    /// Where a program adds its own pages; whatever nobody serves is answered 404.
    [[nodiscard]] HttpRouter &router() { return m_router; }
    [[nodiscard]] Runtime &runtime() { return m_loop.runtime(); }

private:
    void refused(const Refusal &refusal) override;

    std::function<void(const Refusal &)> m_onRefused;
    NetworkLoop m_loop{ *this };
    Server m_io;
    EngineServer m_engine;
    HttpRouter m_router;
    HttpServer m_http;
    EpollListener m_listener;
};

}
