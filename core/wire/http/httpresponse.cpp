// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/httpresponse.h"

#include "core/wire/http/asciitext.h"

#include <algorithm>

namespace farol {

namespace {

struct StatusPhrase {
    int status;
    const char *phrase;
};

// Ascending. Source: IANA registry "HTTP Status Codes".
constexpr StatusPhrase Phrases[] = {
    { 100, "Continue" },
    { 101, "Switching Protocols" },
    { 200, "OK" },
    { 201, "Created" },
    { 202, "Accepted" },
    { 204, "No Content" },
    { 206, "Partial Content" },
    { 301, "Moved Permanently" },
    { 302, "Found" },
    { 303, "See Other" },
    { 304, "Not Modified" },
    { 307, "Temporary Redirect" },
    { 308, "Permanent Redirect" },
    { 400, "Bad Request" },
    { 401, "Unauthorized" },
    { 403, "Forbidden" },
    { 404, "Not Found" },
    { 405, "Method Not Allowed" },
    { 406, "Not Acceptable" },
    { 408, "Request Timeout" },
    { 409, "Conflict" },
    { 410, "Gone" },
    { 411, "Length Required" },
    { 412, "Precondition Failed" },
    { 413, "Payload Too Large" },
    { 414, "URI Too Long" },
    { 415, "Unsupported Media Type" },
    { 416, "Range Not Satisfiable" },
    { 417, "Expectation Failed" },
    { 421, "Misdirected Request" },
    { 422, "Unprocessable Entity" },
    { 426, "Upgrade Required" },
    { 429, "Too Many Requests" },
    { 431, "Request Header Fields Too Large" },
    { 500, "Internal Server Error" },
    { 501, "Not Implemented" },
    { 502, "Bad Gateway" },
    { 503, "Service Unavailable" },
    { 504, "Gateway Timeout" },
    { 505, "HTTP Version Not Supported" },
};

/// Answers that never have a body, nor a Content-Length. Source: RFC 9110 section 8.6.
bool isBodiless(int status)
{
    return status < 200 || status == 204 || status == 304;
}

/// Headers that follow from the body and the connection.
bool isOwnHeader(QByteArrayView name)
{
    return isSameWord(name, "Content-Length") || isSameWord(name, "Connection")
        || isSameWord(name, "Transfer-Encoding");
}

bool isSafeValue(QByteArrayView value)
{
    return std::none_of(
        value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

qsizetype headBytes(const HttpResponse &response)
{
    constexpr qsizetype statusLineAndOwnHeaders = 128;
    qsizetype bytes = statusLineAndOwnHeaders;
    for (const auto &[name, value] : response.headers)
        bytes += name.size() + value.size() + 4;
    return bytes;
}

}

HttpResponse HttpResponse::withBody(int status, QByteArray contentType, QByteArray body)
{
    return { status, { { "Content-Type", std::move(contentType) } }, std::move(body) };
}

HttpResponse HttpResponse::empty(int status)
{
    return { status, {}, {} };
}

HttpResponse &&HttpResponse::with(QByteArray name, QByteArray value) &&
{
    headers.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
}

QByteArray encodeResponse(const HttpResponse &response, KeepAlive keepAlive, SendBody sendBody)
{
    const bool hasBody = !isBodiless(response.status);
    QByteArray bytes;
    bytes.reserve(headBytes(response) + response.body.size());
    bytes.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    bytes.append(reasonPhrase(response.status)).append("\r\n");
    for (const auto &[name, value] : response.headers) {
        if (!isOwnHeader(name))
            appendHeader(bytes, name, value);
    }
    if (hasBody)
        appendHeader(bytes, "Content-Length", QByteArray::number(response.body.size()));
    appendHeader(bytes, "Connection", keepAlive == KeepAlive::Yes ? "keep-alive" : "close");
    bytes.append("\r\n");
    if (hasBody && sendBody == SendBody::Yes)
        bytes.append(response.body);
    return bytes;
}

void appendHeader(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    if (isToken(name) && isSafeValue(value))
        head.append(name).append(": ").append(value).append("\r\n");
}

QByteArrayView reasonPhrase(int status)
{
    const auto isBefore = [](const StatusPhrase &entry, int wanted) { return entry.status < wanted; };
    const auto found = std::lower_bound(std::begin(Phrases), std::end(Phrases), status, isBefore);
    return found != std::end(Phrases) && found->status == status ? QByteArrayView(found->phrase)
                                                                 : QByteArrayView();
}

}
