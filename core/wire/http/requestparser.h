// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httprequest.h"
#include "core/wire/http/requesterror.h"

#include <QByteArray>

#include <memory>

namespace farol {

/// Reads the requests of one connection, one after the other, in any slices. Strict where two
/// readers could disagree: what is ambiguous is refused. Pure: no time, no I/O; a slow peer is the
/// caller's business. Holds no heap memory between requests. Thread: any one at a time.
/// Source: RFC 9112.
class RequestParser final {
public:
    static constexpr qsizetype MaxHeadBytes = 16'384; ///< request line and headers; trailers likewise
    static constexpr qsizetype MaxHeaders = 100;
    static constexpr qsizetype MaxTargetBytes = 8'192;

    enum class Event : quint8 {
        NeedMore,     ///< everything was consumed, the request goes on
        HeadComplete, ///< head() can be read; set the body limit, then feed the rest (maybe nothing)
        Complete,     ///< takeRequest() has it; bytes of the next request are left unconsumed
        Error,        ///< see error(); nothing can follow
    };
    struct Progress {
        qsizetype consumed = 0; ///< bytes of this slice that are done with
        Event event = Event::NeedMore;
    };

    RequestParser();
    ~RequestParser();
    RequestParser(RequestParser &&) noexcept;
    RequestParser &operator=(RequestParser &&) noexcept;

    /// Reads on. Every request yields HeadComplete first and Complete in a later call, also
    /// without a body: call again with the unconsumed bytes, even when there are none.
    Progress feed(QByteArrayView bytes);
    /// Largest body of the current request, in bytes; 0 until set. Call after HeadComplete.
    void setMaxBodyBytes(qint64 bytes);
    /// Hands out the complete request; the parser then waits for the next one.
    HttpRequest takeRequest();

    /// The request whose head is complete; the body is still empty. Valid from HeadComplete to takeRequest().
    [[nodiscard]] const HttpRequest &head() const;
    /// Whether a body follows the head: Content-Length over 0, or chunked.
    [[nodiscard]] bool hasBody() const;
    /// Content-Length of the current request; -1 when there is none.
    [[nodiscard]] qint64 announcedBodyBytes() const;
    /// Whether a request has begun and is not complete: a deadline is due.
    [[nodiscard]] bool isInsideRequest() const;
    /// Valid after Event::Error.
    [[nodiscard]] RequestError error() const;

private:
    class Request;

    std::unique_ptr<Request> m_request;
};

}
