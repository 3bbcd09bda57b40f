// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/httprouter.h"

#include <algorithm>
#include <utility>

namespace farol {

void HttpRouter::addPrefix(QByteArray prefix, HttpHandler &handler)
{
    add({ std::move(prefix), false, &handler });
}

void HttpRouter::addPath(QByteArray path, HttpHandler &handler)
{
    add({ std::move(path), true, &handler });
}

void HttpRouter::add(Route route)
{
    const auto outranks = [](const Route &one, const Route &other) {
        if (one.exact != other.exact)
            return one.exact;
        return one.path.size() > other.path.size();
    };
    const auto at = std::ranges::upper_bound(m_routes, route, outranks);
    m_routes.insert(at, std::move(route));
}

HttpHandler *HttpRouter::handlerFor(const HttpRequest &head) const
{
    const auto path = head.path();
    const auto fits = [path](const Route &route) {
        return route.exact ? path == route.path : path.startsWith(route.path);
    };
    const auto found = std::ranges::find_if(m_routes, fits);
    return found != m_routes.end() ? found->handler : m_fallback;
}

qint64 HttpRouter::maxBodyBytes(const HttpRequest &head) const
{
    const auto *const handler = handlerFor(head);
    return handler ? handler->maxBodyBytes(head) : 0;
}

void HttpRouter::onBodyStarted(const HttpRequest &head)
{
    if (auto *const handler = handlerFor(head))
        handler->onBodyStarted(head);
}

void HttpRouter::onBodyAborted(const HttpRequest &head)
{
    if (auto *const handler = handlerFor(head))
        handler->onBodyAborted(head);
}

void HttpRouter::onRequest(std::unique_ptr<HttpExchange> exchange)
{
    if (auto *const handler = handlerFor(exchange->request()))
        return handler->onRequest(std::move(exchange));
    exchange->respond(HttpResponse::withBody(404, "text/plain; charset=utf-8", "Not found\n"));
}

}
