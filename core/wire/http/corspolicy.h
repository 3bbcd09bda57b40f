// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httprequest.h"
#include "core/wire/http/httpresponse.h"

#include <QByteArray>
#include <QList>

namespace farol {

/// Who may read answers from a page of another origin. Same options as the `cors` package the
/// reference uses. Source: Fetch standard, "CORS protocol".
struct CorsPolicy {
    bool enabled = false;
    bool anyOrigin = false;    ///< `*`, or the request's own origin when credentials are allowed
    QList<QByteArray> origins = {}; ///< exact origins, for example "https://example.org"
    QByteArray methods = "GET,HEAD,PUT,PATCH,POST,DELETE";
    QByteArray allowedHeaders = {}; ///< empty: what the preflight asks for
    QByteArray exposedHeaders = {};
    bool credentials = false;
    int maxAgeSeconds = -1; ///< -1: header left out
    int optionsSuccessStatus = 204;

    /// Whether that origin may read answers.
    [[nodiscard]] bool allows(QByteArrayView origin) const;
    /// Headers of an ordinary answer to `request`; empty when disabled.
    [[nodiscard]] HttpHeaders headersFor(const HttpRequest &request) const;
    /// The whole answer to a preflight (OPTIONS).
    [[nodiscard]] HttpResponse preflight(const HttpRequest &request) const;
};

}
