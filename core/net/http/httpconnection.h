// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/net/connectioncensus.h"
#include "core/net/httpexchange.h"
#include "core/wire/http/requestparser.h"

#include <memory>

namespace farol {

class HttpServer;
class PendingExchange;
struct Runtime;

/// One connection that speaks HTTP/1.1. Requests are handed out one at a time: what a peer sends
/// ahead waits here, and with the kernel beyond a limit, so answers are in order by nature.
/// Owned by its server until it ends or becomes a WebSocket. Thread: the network thread.
/// Source: RFC 9112.
class HttpConnection final : public Retired,
                             private ByteReceiver,
                             private Flushable,
                             private WheelTimer::Owner {
public:
    HttpConnection(HttpServer &server, std::unique_ptr<ByteChannel> channel, CensusEntry place);
    ~HttpConnection() override;

    /// Answers 503 at once and ends.
    void refuse(const char *reason);
    /// Ends now when no request is being read or answered, else after its answer.
    void closeWhenIdle();

    // For the exchange that is being answered.
    void answer(HttpResponse response, KeepAlive keepAlive);
    std::unique_ptr<MessageChannel> upgrade(const QByteArray &switching, const MessageLimits &limits);
    void destroy();
    [[nodiscard]] const ByteChannel &channel() const { return *m_channel; }

    std::size_t place = 0; ///< the server's index

private:
    enum class State : unsigned char {
        Idle, ///< between two requests
        Head,
        Body,
        Answering, ///< the exchange is with the handler
        Ending,    ///< the last answer is on its way
        Gone,      ///< the server has let go of this
    };

    void onBytes(QByteArrayView bytes) override;
    void onDrained() override;
    void onByteChannelClosed(ByteClose how) override;
    void onTimer(WheelTimer &timer) override;
    void flush() override;

    void read(QByteArrayView bytes);
    void keepForLater(QByteArrayView bytes);
    [[nodiscard]] bool canRead() const;
    void onMoreNeeded();
    void onHead();
    void onRequest();
    void onRequestError();
    void refuseRequest(int status, const char *reason, QByteArray detail);
    void abortBody();
    void leave();

    HttpServer &m_server;
    Runtime &m_runtime; // also when the server goes before the turn is over
    std::unique_ptr<ByteChannel> m_channel;
    RequestParser m_parser;
    PendingExchange *m_exchange = nullptr; // the handler's
    QByteArray m_waiting;                  // received, but not this request's
    QByteArrayView m_unread;               // the rest of what read() is reading
    WheelTimer m_deadline{ *this };
    CensusEntry m_place;
    qint64 m_pendingSeen = 0;
    State m_state = State::Head;
    bool m_reading = false; // inside read()
    bool m_bodyStarted = false;
    bool m_keepAlive = true;
    bool m_isHeadRequest = false;
};

}
