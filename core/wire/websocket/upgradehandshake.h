// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httprequest.h"
#include "core/wire/http/httpresponse.h"

#include <QByteArray>

namespace farol {

/// Why a request is no opening handshake of a WebSocket. Source: RFC 6455 section 4.2.1.
enum class UpgradeError : quint8 {
    NotGet,     ///< 405: another method
    OldHttp,    ///< 400: HTTP/1.0
    NoUpgrade,  ///< 400: Upgrade without `websocket`, or Connection without `Upgrade`
    BadKey,     ///< 400: Sec-WebSocket-Key missing, twice, or not 16 bytes in base64
    BadVersion, ///< 426: Sec-WebSocket-Version is not 13; the answer names 13
};

/// The complete 101 answer to `request` with `extraHeaders`, ready to be written. Sub-protocols and
/// extensions the client offers are not taken up. Extra headers with CR, LF or NUL are dropped.
Result<QByteArray, UpgradeError> acceptUpgrade(
    const HttpRequest &request, const HttpHeaders &extraHeaders = {});

/// The answer to a request that acceptUpgrade() refused.
HttpResponse upgradeRefusal(UpgradeError error);

/// Sec-WebSocket-Accept for a key: base64 of the SHA-1 of key and protocol GUID. Source: RFC 6455
/// section 4.2.2.
QByteArray acceptKeyFor(QByteArrayView key);

}
