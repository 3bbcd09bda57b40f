// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpexchange.h"
#include "tests/support/engine/fakemessagechannel.h"

#include <memory>
#include <optional>

namespace farol {

class FakeExchange;

/// The client's side of one request in memory: the answer, once there is one. Outlives the exchange.
class FakeReply {
public:
    /// Text frames that come together with an upgrade request.
    void setEarlyFrames(const QList<QByteArray> &frames) { m_earlyFrames = frames; }
    /// The client gives up waiting.
    void abort();

    [[nodiscard]] bool isAnswered() const { return m_response.has_value(); }
    /// 101 for an accepted upgrade, 0 while unanswered.
    [[nodiscard]] int status() const { return m_response ? m_response->status : 0; }
    [[nodiscard]] QByteArray body() const { return m_response ? m_response->body : QByteArray(); }
    /// First header of that name in any case; null when absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The connection ends after the answer, or ended without one.
    [[nodiscard]] bool isConnectionClosed() const { return m_closes; }
    /// The client's end after 101, else null.
    [[nodiscard]] const std::shared_ptr<FakeSocket> &socket() const { return m_socket; }

private:
    friend class FakeExchange;

    FakeExchange *m_exchange = nullptr;
    std::optional<HttpResponse> m_response;
    std::shared_ptr<FakeSocket> m_socket;
    QList<QByteArray> m_earlyFrames;
    bool m_closes = false;
};

/// A request that a test makes up.
class FakeExchange final : public HttpExchange {
    Q_DISABLE_COPY_MOVE(FakeExchange)

public:
    FakeExchange(Turn &turn, HttpRequest request, std::shared_ptr<FakeReply> reply);
    ~FakeExchange() override;

    [[nodiscard]] const HttpRequest &request() const override { return m_request; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }
    [[nodiscard]] bool isEncrypted() const override { return false; }
    void respond(HttpResponse response) override;
    void respondAndClose(HttpResponse response) override;
    void onAborted(std::function<void()> gone) override { m_gone = std::move(gone); }
    std::unique_ptr<MessageChannel> acceptWebSocket(
        const MessageLimits &limits, const HttpHeaders &extraHeaders) override;
    void destroyConnection() override { m_reply->m_closes = true; }

private:
    friend class FakeReply;

    Turn &m_turn;
    const HttpRequest m_request;
    const PeerAddress m_peer{ "192.0.2.7", 40'000 };
    const std::shared_ptr<FakeReply> m_reply;
    std::function<void()> m_gone;
};

}
