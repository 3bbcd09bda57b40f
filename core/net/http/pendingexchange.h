// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpexchange.h"

namespace farol {

class HttpConnection;

/// The exchange of a real HTTP connection; outlives it when the peer goes first.
/// Thread: the network thread.
class PendingExchange final : public HttpExchange {
public:
    PendingExchange(HttpConnection &connection, HttpRequest request);
    ~PendingExchange() override;

    [[nodiscard]] const HttpRequest &request() const override { return m_request; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }
    [[nodiscard]] bool isEncrypted() const override { return m_encrypted; }
    void respond(HttpResponse response) override;
    void respondAndClose(HttpResponse response) override;
    void onAborted(std::function<void()> gone) override;
    std::unique_ptr<MessageChannel> acceptWebSocket(
        const MessageLimits &limits, const HttpHeaders &extraHeaders) override;
    void destroyConnection() override;

    /// The connection has ended; tells the handler, which may destroy this exchange meanwhile.
    void abort();
    /// The connection has ended together with its server; tells nobody.
    void detach() { m_connection = nullptr; }

private:
    HttpConnection *m_connection; // null once answered or gone
    HttpRequest m_request;
    PeerAddress m_peer;
    std::function<void()> m_gone;
    bool m_encrypted;
    bool m_aborted = false;
};

}
