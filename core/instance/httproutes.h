// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http/httprouter.h"
#include "core/net/http/staticfiles.h"

#include <functional>

namespace farol {

/// Answers `/healthz` (the process lives) and `/readyz` (it takes clients). Thread: the network thread.
class HealthHandler final : public HttpHandler {
public:
    explicit HealthHandler(std::function<bool()> isReady)
        : m_isReady(std::move(isReady))
    {
    }

    [[nodiscard]] qint64 maxBodyBytes(const HttpRequest &) const override { return 0; }
    void onRequest(std::unique_ptr<HttpExchange> exchange) override;

private:
    std::function<bool()> m_isReady;
};

/// Everything the server answers besides Engine.IO: its own pages, from the resources below `:/web/`, the
/// official browser client from `:/client/`, and the health checks. Thread: the network thread.
class HttpRoutes {
public:
    /// The client's files are served below `enginePath` ("/socket.io/") when `withClient`.
    HttpRoutes(const QByteArray &enginePath, bool withClient, std::function<bool()> isReady);

    /// Requests below `enginePath` go to `engine`, which outlives the routes.
    [[nodiscard]] HttpHandler &handler() { return m_router; }
    void setEngine(const QByteArray &enginePath, HttpHandler &engine)
    {
        m_router.addPrefix(enginePath, engine);
    }

private:
    void addPages();
    void addClient(const QByteArray &enginePath);

    StaticFiles m_files;
    HealthHandler m_health;
    HttpRouter m_router;
};

}
