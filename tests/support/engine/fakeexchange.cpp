// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/fakeexchange.h"

#include <utility>

namespace farol {

void FakeReply::abort()
{
    if (!m_exchange)
        return;
    const TurnScope turn(m_exchange->m_turn);
    // As the contract says: the exchange may die while this runs.
    if (const auto gone = std::exchange(m_exchange->m_gone, {}))
        gone();
}

QByteArray FakeReply::header(const QByteArray &name) const
{
    if (!m_response)
        return {};
    for (const auto &[key, value] : m_response->headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FakeExchange::FakeExchange(Turn &turn, HttpRequest request, std::shared_ptr<FakeReply> reply)
    : m_turn(turn)
    , m_request(std::move(request))
    , m_reply(std::move(reply))
{
    m_reply->m_exchange = this;
}

FakeExchange::~FakeExchange()
{
    m_reply->m_exchange = nullptr;
    if (!m_reply->isAnswered())
        m_reply->m_response = HttpResponse::empty(500);
}

void FakeExchange::respond(HttpResponse response)
{
    Q_ASSERT_X(!m_reply->isAnswered(), "FakeExchange", "an exchange is answered once");
    m_gone = {};
    m_reply->m_response = std::move(response);
}

void FakeExchange::respondAndClose(HttpResponse response)
{
    m_reply->m_closes = true;
    respond(std::move(response));
}

std::unique_ptr<MessageChannel> FakeExchange::acceptWebSocket(
    const MessageLimits &limits, const HttpHeaders &extraHeaders)
{
    Q_UNUSED(limits)
    HttpResponse response;
    response.status = 101;
    response.headers = extraHeaders;
    respond(std::move(response));
    m_reply->m_socket = std::make_shared<FakeSocket>();
    auto channel = std::make_unique<FakeMessageChannel>(m_turn, m_reply->m_socket);
    for (const auto &frame : m_reply->m_earlyFrames)
        m_reply->m_socket->sendText(frame);
    return channel;
}

}
