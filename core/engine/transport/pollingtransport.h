// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/engine/transport/sendqueue.h"
#include "core/engine/transport/transport.h"
#include "core/net/httpexchange.h"

#include <chrono>
#include <memory>

namespace farol {

struct SessionContext;

/// Packets in HTTP bodies: a GET waits ("parked") until there is something to send and then takes
/// everything of that turn, a POST brings what the client sends. One of each at a time.
/// Source: Engine.IO protocol v4, "HTTP long-polling"; reference server 6.6.
class PollingTransport final : public Transport, private Flushable, private WheelTimer::Owner {
    Q_DISABLE_COPY_MOVE(PollingTransport)

public:
    /// How long an orderly end waits for a last GET.
    static constexpr std::chrono::seconds CloseTimeout{ 30 };

    PollingTransport(SessionContext &context, TransportOwner &owner);
    ~PollingTransport() override;

    /// Parks the GET that opens the session; its answer carries what only the first answer has.
    void openWith(std::unique_ptr<HttpExchange> exchange, HttpHeaders openingHeaders);
    /// A later GET. A second one at a time ends the session.
    void onPoll(std::unique_ptr<HttpExchange> exchange);
    /// A POST with its whole body. A second one at a time ends the session.
    void onPost(std::unique_ptr<HttpExchange> exchange);
    /// A POST's body begins to arrive.
    void onPostStarted();
    /// The client vanished while it sent a body.
    void onPostAborted();
    /// The body was too large: it was answered 413, the session lives on.
    void onPostTooLarge();

    /// From now on each GET is answered at once, so that the client can change over.
    void startUpgrade();
    void stopUpgrade() { m_upgrading = false; }
    /// The session goes on elsewhere: answers a parked GET and hands over what is still queued.
    [[nodiscard]] std::vector<MessageFrame> retreat();

    void send(const MessageFrame &packet) override;
    TransportClosing close(CloseReason reason) override;
    void terminate(CloseReason reason) override;
    void abort() override;

    [[nodiscard]] TransportKind kind() const override { return TransportKind::Polling; }
    [[nodiscard]] qint64 pendingBytes() const override { return m_queue.bytes(); }
    [[nodiscard]] bool isWritable() const override { return m_parked && m_queue.isEmpty(); }

private:
    void flush() override;
    void onTimer(WheelTimer &timer) override;
    void park(std::unique_ptr<HttpExchange> exchange);
    void onPollAborted();
    void readPackets(QByteArrayView body);
    void answerQueued();
    void answer(QByteArray payload);
    void refuse(HttpExchange &exchange, const char *reason);
    void leaveTurn();
    [[nodiscard]] QByteArray lastPayload();
    [[nodiscard]] bool isOverBound() const;

    SessionContext &m_context;
    TransportOwner &m_owner;
    std::unique_ptr<HttpExchange> m_parked;
    HttpHeaders m_openingHeaders; // of the first answer only
    SendQueue m_queue;
    WheelTimer m_closeTimer;
    int m_arrivingPosts = 0; // bodies that have begun and not ended
    bool m_upgrading = false;
    bool m_closing = false; // the next GET is the last
    bool m_ended = false;
    bool m_waited = false;   // packets had no GET to leave with
    bool m_overfull = false; // found beyond the limit by a later packet
};

}
