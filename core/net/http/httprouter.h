// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpexchange.h"

#include <vector>

namespace farol {

/// Gives each request to the handler whose path prefix fits best; what fits none is answered 404.
/// Handlers outlive the router. Thread: the network thread.
class HttpRouter final : public HttpHandler {
public:
    /// Requests whose path begins with `prefix` ("/socket.io/"); the longest prefix wins.
    void addPrefix(QByteArray prefix, HttpHandler &handler);
    /// Requests for exactly this path ("/metrics"); wins over every prefix.
    void addPath(QByteArray path, HttpHandler &handler);
    /// Takes what no path and no prefix fits, instead of the 404.
    void setFallback(HttpHandler &handler) { m_fallback = &handler; }

    [[nodiscard]] qint64 maxBodyBytes(const HttpRequest &head) const override;
    void onBodyStarted(const HttpRequest &head) override;
    void onBodyAborted(const HttpRequest &head) override;
    void onRequest(std::unique_ptr<HttpExchange> exchange) override;

private:
    struct Route {
        QByteArray path;
        bool exact = false;
        HttpHandler *handler = nullptr;
    };

    void add(Route route);
    [[nodiscard]] HttpHandler *handlerFor(const HttpRequest &head) const;

    std::vector<Route> m_routes; // exact ones first, then longer prefixes first
    HttpHandler *m_fallback = nullptr;
};

}
