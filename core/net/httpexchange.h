// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bytechannel.h"
#include "core/net/messagechannel.h"
#include "core/wire/http/httprequest.h"
#include "core/wire/http/httpresponse.h"

#include <functional>
#include <memory>

namespace farol {

/// One request and the place for its answer. It may be kept and answered later (long-polling).
/// Destroying it unanswered answers 500, so that no request path ends in silence.
/// Thread: the network thread.
class HttpExchange {
public:
    virtual ~HttpExchange() = default;

    [[nodiscard]] virtual const HttpRequest &request() const = 0;
    [[nodiscard]] virtual const PeerAddress &peer() const = 0;
    [[nodiscard]] virtual bool isEncrypted() const = 0;

    /// Answers, once. Ignored when the peer has gone.
    virtual void respond(HttpResponse response) = 0;
    /// Answers and closes the connection afterwards.
    virtual void respondAndClose(HttpResponse response) = 0;
    /// `gone` is called once when the peer vanishes before the answer; the exchange may be destroyed in it.
    virtual void onAborted(std::function<void()> gone) = 0;

    /// Answers an upgrade request with 101 and `extraHeaders`; the channel carries bytes that came with
    /// the request too, as soon as it has a receiver. Null when the request is no valid RFC 6455
    /// handshake (it is then answered 400) or the peer has gone.
    virtual std::unique_ptr<MessageChannel> acceptWebSocket(
        const MessageLimits &limits, const HttpHeaders &extraHeaders = {})
        = 0;
    /// Ends the connection without an answer.
    virtual void destroyConnection() = 0;
};

/// Decides about requests. One per HTTP front.
class HttpHandler {
public:
    /// Largest body this request may have; more is answered 413 as soon as it is announced.
    [[nodiscard]] virtual qint64 maxBodyBytes(const HttpRequest &head) const = 0;
    /// A body follows this head. Ends in onRequest() or onBodyAborted(), always.
    virtual void onBodyStarted(const HttpRequest &head) { Q_UNUSED(head) }
    /// The peer vanished or broke the rules in the middle of the body, or the body was too large.
    virtual void onBodyAborted(const HttpRequest &head) { Q_UNUSED(head) }
    /// A complete request; upgrades arrive here too.
    virtual void onRequest(std::unique_ptr<HttpExchange> exchange) = 0;

protected:
    ~HttpHandler() = default;
};

}
