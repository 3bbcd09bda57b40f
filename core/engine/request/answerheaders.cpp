// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/request/answerheaders.h"

#include "core/engine/engineconfig.h"

namespace farol {

namespace {

/// Old Internet Explorers take a polling payload for an attack on the page.
bool needsXssHeader(QByteArrayView userAgent)
{
    return userAgent.contains(";MSIE") || userAgent.contains("Trident/");
}

}

HttpHeaders answerHeaders(const EngineConfig &config, const HttpRequest &request)
{
    auto headers = config.cors.headersFor(request);
    headers.emplace_back("cache-control", "no-store");
    if (needsXssHeader(request.header("User-Agent")))
        headers.emplace_back("X-XSS-Protection", "0");
    return headers;
}

HttpResponse withAnswerHeaders(HttpResponse response, const EngineConfig &config, const HttpRequest &request)
{
    response.headers += answerHeaders(config, request);
    return response;
}

QByteArray cookieValue(const EngineCookie &cookie, const QByteArray &sid)
{
    auto value = cookie.name + '=' + sid;
    if (!cookie.path.isEmpty())
        value += "; Path=" + cookie.path;
    if (cookie.httpOnly && !cookie.path.isEmpty())
        value += "; HttpOnly";
    switch (cookie.sameSite) {
    case EngineCookie::SameSite::Omitted:
        return value;
    case EngineCookie::SameSite::Lax:
        return value + "; SameSite=Lax";
    case EngineCookie::SameSite::Strict:
        return value + "; SameSite=Strict";
    case EngineCookie::SameSite::None:
        return value + "; SameSite=None";
    }
    Q_UNREACHABLE();
}

}
