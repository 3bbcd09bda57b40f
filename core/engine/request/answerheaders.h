// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httprequest.h"
#include "core/wire/http/httpresponse.h"

namespace farol {

struct EngineConfig;
struct EngineCookie;

/// What every answer to `request` carries, refusals included: cross-origin permission, no storing.
[[nodiscard]] HttpHeaders answerHeaders(const EngineConfig &config, const HttpRequest &request);

/// The same on top of `response`, whose own headers stay.
[[nodiscard]] HttpResponse withAnswerHeaders(
    HttpResponse response, const EngineConfig &config, const HttpRequest &request);

/// Value of Set-Cookie: "io=…; Path=/; HttpOnly; SameSite=Lax". Source: RFC 6265bis section 4.1.
[[nodiscard]] QByteArray cookieValue(const EngineCookie &cookie, const QByteArray &sid);

}
