// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpexchange.h"

#include <functional>
#include <vector>

namespace farol {

/// Answers requests as a test says: "200 <method> <target> <body>" unless it is told otherwise.
class ScriptedHandler final : public HttpHandler {
public:
    [[nodiscard]] qint64 maxBodyBytes(const HttpRequest &) const override { return bodyLimit; }
    void onBodyStarted(const HttpRequest &) override { ++bodiesStarted; }
    void onBodyAborted(const HttpRequest &) override { ++bodiesAborted; }
    void onRequest(std::unique_ptr<HttpExchange> exchange) override
    {
        requests.append(
            exchange->request().method().toByteArray() + ' ' + exchange->request().target().toByteArray());
        if (whenRequest)
            return whenRequest(std::move(exchange));
        const auto &request = exchange->request();
        exchange->respond(HttpResponse::withBody(200, "text/plain", requests.last() + ' ' + request.body()));
    }
    /// Keeps every exchange unanswered from now on.
    void park()
    {
        whenRequest = [this](auto exchange) { parked.push_back(std::move(exchange)); };
    }

    qint64 bodyLimit = 1000;
    int bodiesStarted = 0;
    int bodiesAborted = 0;
    QList<QByteArray> requests; ///< "GET /path"
    std::vector<std::unique_ptr<HttpExchange>> parked;
    std::function<void(std::unique_ptr<HttpExchange>)> whenRequest;
};

}
