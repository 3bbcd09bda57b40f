// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transport/pollingtransport.h"

#include "core/base/runtime.h"
#include "core/engine/engineconfig.h"
#include "core/engine/request/answerheaders.h"
#include "core/engine/sessioncontext.h"
#include "core/wire/engine/pollingpayload.h"

namespace farol {

namespace {

constexpr char NoopPayload[] = "6";

/// Whether onPostStarted() was called for this request.
bool hadBody(const HttpRequest &request)
{
    return !request.body().isEmpty() || !request.header("Transfer-Encoding").isNull();
}

}

PollingTransport::PollingTransport(SessionContext &context, TransportOwner &owner)
    : m_context(context)
    , m_owner(owner)
    , m_closeTimer(*this)
{
}

PollingTransport::~PollingTransport()
{
    // A retired transport may outlive the server and its context, but has left the turn before.
    if (!m_ended)
        m_context.runtime.turn.forget(*this);
}

void PollingTransport::openWith(std::unique_ptr<HttpExchange> exchange, HttpHeaders openingHeaders)
{
    m_openingHeaders = std::move(openingHeaders);
    park(std::move(exchange));
}

void PollingTransport::onPoll(std::unique_ptr<HttpExchange> exchange)
{
    if (m_parked)
        return refuse(*exchange, "overlapping GET");

    park(std::move(exchange));
    if (m_closing && m_parked) {
        answer(lastPayload());
        m_owner.onTransportCloseDone();
    }
}

void PollingTransport::park(std::unique_ptr<HttpExchange> exchange)
{
    m_parked = std::move(exchange);
    m_parked->onAborted([this] { onPollAborted(); });
    if (!m_queue.isEmpty() || m_upgrading)
        m_context.runtime.turn.markDirty(*this);
}

void PollingTransport::onPollAborted()
{
    m_parked.reset();
    m_owner.onTransportClosed(CloseReason::TransportError);
}

void PollingTransport::onPostStarted()
{
    if (++m_arrivingPosts == 1)
        return;

    // The answer follows when the body is complete: by then no session has that id.
    m_owner.onTransportRefusal("overlapping POST");
    m_owner.onTransportClosed(CloseReason::TransportError);
}

void PollingTransport::onPostAborted()
{
    --m_arrivingPosts;
    m_owner.onTransportClosed(CloseReason::TransportError);
}

void PollingTransport::onPostTooLarge()
{
    --m_arrivingPosts; // the HTTP front has reported it
}

void PollingTransport::onPost(std::unique_ptr<HttpExchange> exchange)
{
    const auto &request = exchange->request();
    if (hadBody(request) && m_arrivingPosts > 0)
        --m_arrivingPosts;
    if (m_arrivingPosts > 0)
        return refuse(*exchange, "overlapping POST");
    if (request.header("Content-Type") == QByteArrayView("application/octet-stream"))
        return refuse(*exchange, "invalid content");

    readPackets(request.body());
    exchange->respond(
        withAnswerHeaders(HttpResponse::withBody(200, "text/html", "ok"), m_context.config, request));
}

void PollingTransport::readPackets(QByteArrayView body)
{
    PollingPayloadReader packets(body);
    while (!packets.atEnd() && !m_owner.isEnded()) {
        const auto packet = packets.next();
        if (!packet)
            m_owner.onTransportGarbage(body);
        else if (packet->type == EnginePacketType::Close)
            m_owner.onTransportClosed(CloseReason::TransportClose);
        else
            m_owner.onTransportPacket(*packet);
    }
}

/// Answers 400 and ends the session.
void PollingTransport::refuse(HttpExchange &exchange, const char *reason)
{
    exchange.respond(withAnswerHeaders(HttpResponse::empty(400), m_context.config, exchange.request()));
    m_owner.onTransportRefusal(reason);
    m_owner.onTransportClosed(CloseReason::TransportError);
}

void PollingTransport::startUpgrade()
{
    m_upgrading = true;
    if (m_parked)
        m_context.runtime.turn.markDirty(*this);
}

std::vector<MessageFrame> PollingTransport::retreat()
{
    leaveTurn();
    if (m_parked)
        answer(NoopPayload);
    return m_queue.takePackets();
}

void PollingTransport::send(const MessageFrame &packet)
{
    if (isOverBound())
        m_overfull = true;
    m_queue.add(packet);
    m_context.runtime.turn.markDirty(*this);
}

bool PollingTransport::isOverBound() const
{
    return m_queue.bytes() > m_context.config.maxQueuedBytes
        || m_queue.count() > m_context.config.maxQueuedPackets;
}

void PollingTransport::flush()
{
    if (m_parked && !m_queue.isEmpty())
        answerQueued();
    else if (m_parked && m_upgrading)
        answer(NoopPayload);
    else if (!m_queue.isEmpty())
        m_waited = true;

    if (std::exchange(m_overfull, false) && isOverBound())
        m_owner.onTransportOverfull();
}

void PollingTransport::answerQueued()
{
    answer(m_queue.takePayload());
    if (std::exchange(m_waited, false))
        m_owner.onTransportDrained();
}

void PollingTransport::answer(QByteArray payload)
{
    const auto exchange = std::move(m_parked);
    auto response = HttpResponse::withBody(200, "text/plain; charset=UTF-8", std::move(payload));
    response.headers += std::exchange(m_openingHeaders, {});
    exchange->respond(withAnswerHeaders(std::move(response), m_context.config, exchange->request()));
}

TransportClosing PollingTransport::close(CloseReason reason)
{
    // There will be no server for the next GET to come to.
    if (reason == CloseReason::ServerShuttingDown)
        return TransportClosing::Done;
    if (m_parked) {
        answer(lastPayload());
        return TransportClosing::Done;
    }
    m_closing = true;
    m_closeTimer.start(m_context.runtime.timers, CloseTimeout);
    return TransportClosing::Waiting;
}

void PollingTransport::onTimer(WheelTimer &)
{
    m_owner.onTransportCloseDone();
}

QByteArray PollingTransport::lastPayload()
{
    if (m_closing && m_queue.isEmpty())
        m_queue.add(m_context.noopPacket);
    m_queue.add(m_context.closePacket);
    return m_queue.takePayload();
}

void PollingTransport::terminate(CloseReason reason)
{
    leaveTurn();
    if (!m_parked)
        return;

    // A client that said goodbye itself needs no goodbye, and one whose server goes away must come
    // back: python-socketio takes packet `1` for a goodbye for ever.
    if (reason == CloseReason::TransportClose || reason == CloseReason::ServerShuttingDown)
        answer(m_queue.isEmpty() ? NoopPayload : m_queue.takePayload());
    else
        answer(lastPayload());
}

void PollingTransport::leaveTurn()
{
    m_ended = true;
    m_closeTimer.stop();
    m_context.runtime.turn.forget(*this);
}

void PollingTransport::abort()
{
    leaveTurn();
    m_parked.reset();
    static_cast<void>(m_queue.takePackets());
}

}
