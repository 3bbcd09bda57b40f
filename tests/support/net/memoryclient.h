// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/net/bytecollector.h"
#include "tests/support/net/loopbackchannel.h"
#include "tests/support/net/testruntime.h"

#include "core/net/listener.h"
#include "core/wire/http/httpresponse.h"

#include <QList>

#include <optional>

namespace farol {

/// One message or control frame as a WebSocket client sees it.
struct ServerFrame {
    int opcode = 0; ///< 0 continuation, 1 text, 2 binary, 8 close, 9 ping, 10 pong
    bool fin = true;
    QByteArray payload;
};

/// A client frame, masked, with every field open to misuse. Source: RFC 6455 section 5.2.
[[nodiscard]] QByteArray clientFrame(int opcode, QByteArrayView payload, bool fin = true);

/// An HTTP and WebSocket client that is connected in memory and checks nothing it sends.
class MemoryClient {
public:
    /// Connects to what accepts channels: an HttpServer.
    MemoryClient(TestRuntime &runtime, ChannelAcceptor &server, PeerAddress from = { "127.0.0.1", 50'000 });
    ~MemoryClient();

    /// Sends raw bytes and lets everything settle.
    void send(const QByteArray &bytes);
    /// Sends a request with Host and, if not empty, a body; lets everything settle.
    void request(QByteArrayView method, QByteArrayView target, const QByteArray &body = {},
        const HttpHeaders &headers = {});
    /// Asks for an upgrade with the sample key of RFC 6455 section 1.3; lets everything settle.
    void upgrade(QByteArrayView target, const HttpHeaders &headers = {});
    /// Sends a masked WebSocket frame and lets everything settle.
    void sendFrame(int opcode, QByteArrayView payload, bool fin = true);
    /// Closes this end in order; lets everything settle.
    void close();

    /// The next complete answer, or nothing. HEAD answers have no body: say so.
    [[nodiscard]] std::optional<HttpResponse> takeResponse(SendBody body = SendBody::Yes);
    /// The complete frames that have arrived.
    [[nodiscard]] QList<ServerFrame> takeFrames();
    /// Bytes that have arrived and were not taken.
    [[nodiscard]] QByteArray &received() { return m_collector.bytes; }
    /// How the server ended the connection; nothing while it is open.
    [[nodiscard]] std::optional<ByteClose> closed() const { return m_collector.closed; }
    /// This end; null after close() has completed.
    [[nodiscard]] LoopbackChannel &channel() { return *m_channel; }
    /// The server's end, for setRoom() and the like. Gone when the server destroyed it.
    [[nodiscard]] LoopbackChannel &serverChannel() { return *m_serverChannel; }

private:
    TestRuntime &m_runtime;
    ByteCollector m_collector;
    std::unique_ptr<LoopbackChannel> m_channel;
    LoopbackChannel *m_serverChannel = nullptr;
};

/// Value of the first header of that name, in any case; null when absent.
[[nodiscard]] QByteArray headerValue(const HttpResponse &response, QByteArrayView name);

}
