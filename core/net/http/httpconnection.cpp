// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/httpconnection.h"

#include "core/base/refusalsink.h"
#include "core/base/runtime.h"
#include "core/net/http/httpserver.h"
#include "core/net/http/pendingexchange.h"
#include "core/net/http/requestpolicy.h"
#include "core/net/websocket/framechannel.h"

#include <utility>

namespace farol {

namespace {

// Requests a peer may send ahead before it is slowed down.
constexpr qsizetype MaxWaitingBytes = 64 * 1024;
// Answers a peer may leave unread before its next request is looked at.
constexpr qint64 MaxUnreadAnswerBytes = 256 * 1024;

}

HttpConnection::HttpConnection(HttpServer &server, std::unique_ptr<ByteChannel> channel, CensusEntry census)
    : m_server(server)
    , m_runtime(server.m_runtime)
    , m_channel(std::move(channel))
    , m_place(std::move(census))
{
    m_deadline.start(m_runtime.timers, m_server.m_config.headTimeout);
    m_channel->setReceiver(this);
}

HttpConnection::~HttpConnection()
{
    if (m_exchange)
        m_exchange->detach();
    m_runtime.turn.forget(*this);
}

void HttpConnection::refuse(const char *reason)
{
    refuseRequest(503, reason, {});
}

void HttpConnection::closeWhenIdle()
{
    m_keepAlive = false;
    if (m_state != State::Idle && !(m_state == State::Head && !m_parser.isInsideRequest()))
        return;
    m_state = State::Ending;
    m_deadline.stop();
    m_channel->close(CloseMode::AfterFlush);
}

void HttpConnection::onBytes(QByteArrayView bytes)
{
    if (m_state == State::Ending || m_state == State::Gone)
        return;
    if (!m_waiting.isEmpty() || !canRead())
        return keepForLater(bytes);
    read(bytes);
}

bool HttpConnection::canRead() const
{
    return m_state < State::Answering && m_channel->pendingBytes() < MaxUnreadAnswerBytes;
}

void HttpConnection::read(QByteArrayView bytes)
{
    m_reading = true;
    m_unread = bytes;
    while (canRead()) {
        const auto progress = m_parser.feed(m_unread);
        m_unread = m_unread.sliced(progress.consumed);
        if (progress.event == RequestParser::Event::NeedMore) {
            onMoreNeeded();
            break;
        }
        if (progress.event == RequestParser::Event::HeadComplete)
            onHead();
        else if (progress.event == RequestParser::Event::Complete)
            onRequest();
        else
            onRequestError();
    }
    m_reading = false;
    if (m_state != State::Ending && m_state != State::Gone)
        keepForLater(m_unread);
    m_unread = {};
}

void HttpConnection::keepForLater(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;

    m_waiting.append(bytes.data(), bytes.size());
    if (m_waiting.size() > MaxWaitingBytes)
        m_channel->setReading(false);
    if (m_state < State::Answering)
        m_runtime.turn.markDirty(*this);
}

// Goes on with what was sent ahead, after the channel has been flushed.
void HttpConnection::flush()
{
    if (m_waiting.isEmpty() || m_state >= State::Answering)
        return;
    if (!canRead()) {
        if (!m_channel->isBlocked())
            m_runtime.turn.markDirty(*this);
        return;
    }
    m_channel->setReading(true);
    const auto waiting = std::exchange(m_waiting, {});
    read(waiting);
}

void HttpConnection::onDrained()
{
    flush();
}

void HttpConnection::onMoreNeeded()
{
    auto &timers = m_runtime.timers;
    if (m_state == State::Body) {
        m_deadline.start(timers, m_server.m_config.bodyTimeout);
    } else if (m_state == State::Idle && m_parser.isInsideRequest()) {
        m_state = State::Head;
        m_deadline.start(timers, m_server.m_config.headTimeout);
    }
}

void HttpConnection::onHead()
{
    const auto &head = m_parser.head();
    const auto limit = m_server.m_handler.maxBodyBytes(head);
    m_state = State::Body;
    m_isHeadRequest = head.method() == "HEAD";
    m_keepAlive = m_keepAlive && wantsKeepAlive(head);
    m_parser.setMaxBodyBytes(limit);
    if (!m_parser.hasBody())
        return;

    m_bodyStarted = true;
    m_server.m_handler.onBodyStarted(head);
    // A client that already sends does not wait; one that announces too much gets 413 instead.
    if (m_unread.isEmpty() && m_parser.announcedBodyBytes() <= limit && expectsContinue(head))
        m_channel->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::onRequest()
{
    m_state = State::Answering;
    m_bodyStarted = false;
    m_deadline.stop();
    auto exchange = std::make_unique<PendingExchange>(*this, m_parser.takeRequest());
    m_exchange = exchange.get();
    m_server.m_handler.onRequest(std::move(exchange));
}

void HttpConnection::onRequestError()
{
    const auto error = m_parser.error();
    QByteArray detail;
    if (m_state == State::Body)
        detail
            = m_parser.head().method().toByteArray() + ' ' + m_parser.head().path().toByteArray().left(200);
    refuseRequest(statusFor(error), refusalReason(error), std::move(detail));
}

void HttpConnection::refuseRequest(int status, const char *reason, QByteArray detail)
{
    m_runtime.refusals.refused({ reason, toText(m_channel->peer()), std::move(detail) });
    const auto body = m_isHeadRequest ? SendBody::No : SendBody::Yes;
    m_channel->write(encodeResponse(HttpResponse::empty(status), KeepAlive::No, body));
    m_state = State::Ending;
    m_deadline.stop();
    m_channel->close(CloseMode::AfterFlush);
    abortBody();
}

void HttpConnection::abortBody()
{
    if (std::exchange(m_bodyStarted, false))
        m_server.m_handler.onBodyAborted(m_parser.head());
}

void HttpConnection::answer(HttpResponse response, KeepAlive keepAlive)
{
    m_exchange = nullptr;
    const auto goesOn = m_keepAlive && keepAlive == KeepAlive::Yes ? KeepAlive::Yes : KeepAlive::No;
    if (goesOn == KeepAlive::Yes)
        response.headers.append({ "Keep-Alive", keepAliveText(m_server.m_config.keepAliveTimeout) });
    m_channel->write(encodeResponse(response, goesOn, m_isHeadRequest ? SendBody::No : SendBody::Yes));
    if (goesOn == KeepAlive::No) {
        m_state = State::Ending;
        return m_channel->close(CloseMode::AfterFlush);
    }

    m_state = State::Idle;
    m_pendingSeen = m_channel->pendingBytes();
    m_deadline.start(m_runtime.timers, m_server.m_config.keepAliveTimeout);
    if (!m_reading && !m_waiting.isEmpty())
        m_runtime.turn.markDirty(*this);
}

std::unique_ptr<MessageChannel> HttpConnection::upgrade(
    const QByteArray &switching, const MessageLimits &limits)
{
    m_exchange = nullptr;
    m_channel->write(switching);
    // Frames that came together with the request are the WebSocket's. Source: CVE-2022-21676.
    auto received = std::exchange(m_waiting, {});
    received.append(m_unread.data(), m_unread.size());
    auto webSocket = std::make_unique<FrameChannel>(
        std::move(m_channel), std::move(received), limits, m_runtime, std::move(m_place));
    leave();
    return webSocket;
}

void HttpConnection::destroy()
{
    m_exchange = nullptr;
    m_state = State::Ending;
    m_channel->close(CloseMode::Abort);
}

void HttpConnection::onTimer(WheelTimer &)
{
    if (m_state == State::Body)
        return refuseRequest(408, "body not complete in time", {});
    if (m_state == State::Head && m_parser.isInsideRequest())
        return refuseRequest(408, "head not complete in time", {});

    // A slow reader of a long answer is not idle as long as it takes something.
    if (const auto pending = m_channel->pendingBytes(); pending > 0 && pending < m_pendingSeen) {
        m_pendingSeen = pending;
        return m_deadline.start(m_runtime.timers, m_server.m_config.keepAliveTimeout);
    }
    m_state = State::Ending;
    m_channel->close(CloseMode::AfterFlush);
}

void HttpConnection::onByteChannelClosed(ByteClose)
{
    leave();
    abortBody();
    if (auto *const exchange = std::exchange(m_exchange, nullptr))
        exchange->abort();
}

// The memory stays until the turn is over: this may be running.
void HttpConnection::leave()
{
    m_state = State::Gone;
    m_deadline.stop();
    m_place = {};
    auto &turn = m_runtime.turn;
    turn.forget(*this);
    turn.retire(m_server.release(*this));
}

}
