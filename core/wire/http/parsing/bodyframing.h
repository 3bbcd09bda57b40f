// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/requesterror.h"

namespace farol {

class HttpRequest;

/// How the end of a body is found. Source: RFC 9112 section 6.
struct BodyFraming {
    qint64 contentLength = -1; ///< bytes; -1 without Content-Length
    bool chunked = false;

    [[nodiscard]] bool hasBody() const { return chunked || contentLength > 0; }
};

/// Checks what the headers of a request mean together: one Host, one way to tell the length, no
/// expectation that cannot be met. Errors: Malformed, ExpectationFailed, UnknownCoding.
/// Source: RFC 9112 sections 3.2 and 6; RFC 9110 section 10.1.1.
Result<BodyFraming, RequestError> checkHeaders(const HttpRequest &request);

}
