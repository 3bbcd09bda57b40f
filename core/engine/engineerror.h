// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpresponse.h"

#include <QByteArray>

namespace farol {

/// Why a request is refused; the numbers are those clients see.
/// Source: Engine.IO reference server, `Server.errors`.
enum class EngineError : unsigned char {
    UnknownTransport = 0,   ///< transport missing, unknown or not enabled
    UnknownSid = 1,         ///< no session of that id, or no longer
    BadHandshakeMethod = 2, ///< no session id, and not GET
    BadRequest = 3,         ///< transport or protocol that does not fit the session, bad Origin, failed id
    Forbidden = 4,          ///< refused by EngineConfig::allowRequest
    UnsupportedProtocolVersion = 5, ///< EIO is not 4
};

/// "Transport unknown" and so on: the text in the answer.
[[nodiscard]] QByteArrayView engineErrorMessage(EngineError error);

/// One refusal: what the client is told, and what the operator is told.
struct EngineRejection {
    EngineError error = EngineError::BadRequest;
    const char *reason = ""; ///< key for the RefusalSink, static lifetime
    QByteArray message;      ///< replaces the error's own text; allowRequest only
    QByteArray detail;       ///< for the RefusalSink; untrusted
};

/// The answer to a plain request: 400 or 403, JSON with exactly the keys code and message.
[[nodiscard]] HttpResponse rejectionAnswer(const EngineRejection &rejection);
/// The answer to an upgrade request: always 400, text/html, the plain message. The connection ends after it.
[[nodiscard]] HttpResponse upgradeRejectionAnswer(const EngineRejection &rejection);

}
