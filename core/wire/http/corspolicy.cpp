// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/corspolicy.h"

#include <utility>

namespace farol {

namespace {

void appendNonEmpty(HttpHeaders &headers, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        headers.emplace_back(name, value);
}

/// The headers both kinds of answer have: who may read it, and whether with credentials.
HttpHeaders originHeaders(const CorsPolicy &policy, QByteArrayView origin)
{
    HttpHeaders headers;
    if (policy.anyOrigin && !policy.credentials) {
        headers.emplace_back("Access-Control-Allow-Origin", "*");
        return headers;
    }
    // Caches must keep the answers for different origins apart, also the ones without permission.
    headers.emplace_back("Vary", "Origin");
    if (!policy.allows(origin))
        return headers;
    headers.emplace_back("Access-Control-Allow-Origin", origin.toByteArray());
    if (policy.credentials)
        headers.emplace_back("Access-Control-Allow-Credentials", "true");
    return headers;
}

/// What the preflight asks for is granted when the policy names no headers itself.
void appendAllowedHeaders(HttpHeaders &headers, const CorsPolicy &policy, const HttpRequest &request)
{
    if (!policy.allowedHeaders.isEmpty()) {
        headers.emplace_back("Access-Control-Allow-Headers", policy.allowedHeaders);
        return;
    }
    headers.emplace_back("Vary", "Access-Control-Request-Headers");
    appendNonEmpty(headers, "Access-Control-Allow-Headers",
        request.header("Access-Control-Request-Headers").toByteArray());
}

}

bool CorsPolicy::allows(QByteArrayView origin) const
{
    if (!enabled || origin.isEmpty())
        return false;
    return anyOrigin || origins.contains(origin);
}

HttpHeaders CorsPolicy::headersFor(const HttpRequest &request) const
{
    if (!enabled)
        return {};
    HttpHeaders headers = originHeaders(*this, request.header("Origin"));
    appendNonEmpty(headers, "Access-Control-Expose-Headers", exposedHeaders);
    return headers;
}

HttpResponse CorsPolicy::preflight(const HttpRequest &request) const
{
    HttpResponse response = HttpResponse::empty(optionsSuccessStatus);
    if (!enabled)
        return response;
    response.headers = originHeaders(*this, request.header("Origin"));
    appendNonEmpty(response.headers, "Access-Control-Allow-Methods", methods);
    appendAllowedHeaders(response.headers, *this, request);
    if (maxAgeSeconds >= 0)
        response.headers.emplace_back("Access-Control-Max-Age", QByteArray::number(maxAgeSeconds));
    appendNonEmpty(response.headers, "Access-Control-Expose-Headers", exposedHeaders);
    return response;
}

}
