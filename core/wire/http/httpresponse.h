// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace farol {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP/1.1 answer before it is written. Content-Length and Connection are added on encoding.
/// Source: RFC 9112 section 4; RFC 9110 section 6.
struct HttpResponse {
    int status = 200; ///< 100..599
    HttpHeaders headers;
    QByteArray body;

    /// An answer with a body of that content type.
    static HttpResponse withBody(int status, QByteArray contentType, QByteArray body);
    static HttpResponse empty(int status);
    HttpResponse &&with(QByteArray name, QByteArray value) &&;
};

/// Whether the connection can carry another request afterwards.
enum class KeepAlive : bool { No, Yes };
/// HEAD gets the headers of GET and no body.
enum class SendBody : bool { No, Yes };

/// The bytes of an answer: status line, headers, blank line, body. Header values with CR, LF or
/// NUL are dropped rather than sent: an answer must never be split.
QByteArray encodeResponse(
    const HttpResponse &response, KeepAlive keepAlive, SendBody sendBody = SendBody::Yes);

/// Appends one header line; nothing when the name is no token or the value has CR, LF or NUL.
void appendHeader(QByteArray &head, QByteArrayView name, QByteArrayView value);

/// "Bad Request" for 400; empty for a number without a standard phrase.
QByteArrayView reasonPhrase(int status);

}
