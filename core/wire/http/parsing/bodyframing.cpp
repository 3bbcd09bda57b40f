// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/parsing/bodyframing.h"

#include "core/wire/http/asciitext.h"
#include "core/wire/http/httprequest.h"

#include <algorithm>

namespace farol {

namespace {

// Fits qint64 whatever the digits are.
constexpr qsizetype MaxLengthDigits = 18;

/// The headers that decide, each of which may stand only once.
struct DecidingHeaders {
    QByteArrayView host;
    QByteArrayView contentLength;
    QByteArrayView transferEncoding;
    QByteArrayView expect;
};

/// Whether `slot` was still free; a present but empty value is told from none by not being null.
bool setOnce(QByteArrayView &slot, QByteArrayView value)
{
    if (!slot.isNull())
        return false;
    slot = value.isEmpty() ? QByteArrayView("") : value;
    return true;
}

bool take(DecidingHeaders &headers, const HttpRequest::Header &header)
{
    const auto [name, value] = header;
    if (isSameWord(name, "Host"))
        return setOnce(headers.host, value);
    if (isSameWord(name, "Content-Length"))
        return setOnce(headers.contentLength, value);
    if (isSameWord(name, "Transfer-Encoding"))
        return setOnce(headers.transferEncoding, value);
    if (isSameWord(name, "Expect"))
        return setOnce(headers.expect, value);
    return true;
}

/// A name or address with an optional port, without anything a URL could continue with.
bool isHost(QByteArrayView host)
{
    return std::none_of(host.begin(), host.end(), [](char c) {
        return quint8(c) <= 0x20 || c == 0x7f || c == '/' || c == '\\' || c == '?' || c == '#' || c == '@'
            || c == ',';
    });
}

/// Digits only: no sign, list, space or other base. -1 when it is anything else.
qint64 lengthFrom(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > MaxLengthDigits)
        return -1;
    qint64 length = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        length = length * 10 + (c - '0');
    }
    return length;
}

}

Result<BodyFraming, RequestError> checkHeaders(const HttpRequest &request)
{
    DecidingHeaders headers;
    for (qsizetype i = 0; i < request.headerCount(); ++i) {
        if (!take(headers, request.headerAt(i)))
            return Failure(RequestError::Malformed);
    }
    if ((headers.host.isNull() && request.minorVersion() >= 1) || !isHost(headers.host))
        return Failure(RequestError::Malformed);

    BodyFraming framing;
    if (!headers.contentLength.isNull()) {
        framing.contentLength = lengthFrom(headers.contentLength);
        if (framing.contentLength < 0)
            return Failure(RequestError::Malformed);
    }
    if (!headers.transferEncoding.isNull()) {
        // Two lengths, or a length HTTP/1.0 does not know: the way requests are smuggled.
        if (!headers.contentLength.isNull() || request.minorVersion() < 1)
            return Failure(RequestError::Malformed);
        if (!isSameWord(headers.transferEncoding, "chunked"))
            return Failure(RequestError::UnknownCoding);
        framing.chunked = true;
    }
    const bool expects = !headers.expect.isNull() && request.minorVersion() >= 1;
    if (expects && !request.expectsContinue())
        return Failure(RequestError::ExpectationFailed);
    return framing;
}

}
