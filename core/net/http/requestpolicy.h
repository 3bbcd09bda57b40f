// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/requestparser.h"

#include <chrono>

namespace farol {

/// Whether the peer wants to send another request on this connection; an upgrade request that is
/// refused ends it. Source: RFC 9112 section 9.3.
[[nodiscard]] bool wantsKeepAlive(const HttpRequest &head);

/// Whether the peer waits for "100 Continue" before it sends the body. Source: RFC 9110 section 10.1.1.
[[nodiscard]] bool expectsContinue(const HttpRequest &head);

/// Under which reason such a request is counted: "malformed HTTP", "body too large".
[[nodiscard]] const char *refusalReason(RequestError error);

/// Value of the Keep-Alive header: "timeout=10".
[[nodiscard]] QByteArray keepAliveText(std::chrono::milliseconds timeout);

}
