// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/engine/fakeexchange.h"
#include "tests/support/net/testruntime.h"

#include <memory>

namespace farol {

/// A client that speaks raw Engine.IO packets to an HttpHandler in memory. Every call is one turn.
class EnginePeer {
public:
    using Reply = std::shared_ptr<FakeReply>;
    using Socket = std::shared_ptr<FakeSocket>;

    /// `path` is that of the server, "/engine.io/".
    EnginePeer(TestRuntime &runtime, HttpHandler &server, QByteArray path = "/engine.io/");

    /// One request, body included; `target` is path and query.
    Reply request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const HttpHeaders &headers = {});
    /// A request that asks for a WebSocket.
    Reply upgrade(const QByteArray &target, const HttpHeaders &headers = {});
    /// The same with text frames that come together with the request.
    Reply upgradeWith(const QByteArray &target, const QList<QByteArray> &earlyFrames);

    /// A GET of that session; stays unanswered while it is parked.
    Reply poll(const QByteArray &sid) { return request("GET", pollingTarget(sid)); }
    Reply post(const QByteArray &sid, const QByteArray &body)
    {
        return request("POST", pollingTarget(sid), body);
    }
    /// Opens a session over long-polling and returns its id.
    QByteArray openPolling();
    /// Opens a session over WebSocket; the open packet is still to be taken.
    Socket openWebSocket();
    /// Offers a WebSocket to a session; the client's end, null when it was refused.
    Socket offerWebSocket(const QByteArray &sid) { return upgrade(webSocketTarget(sid))->socket(); }
    /// Moves a session over to a WebSocket, `5` included.
    Socket upgradeSession(const QByteArray &sid);

    [[nodiscard]] QByteArray pollingTarget(const QByteArray &sid = {}) const
    {
        return target("polling", sid);
    }
    [[nodiscard]] QByteArray webSocketTarget(const QByteArray &sid = {}) const
    {
        return target("websocket", sid);
    }
    /// The session id in an open packet.
    static QByteArray sidIn(const QByteArray &openPacket);
    /// A request line and headers as the parser makes them.
    static HttpRequest head(
        const QByteArray &method, const QByteArray &target, const HttpHeaders &headers = {});

private:
    Reply serve(HttpRequest request, Reply reply);
    [[nodiscard]] QByteArray target(const QByteArray &transport, const QByteArray &sid) const;

    TestRuntime &m_runtime;
    HttpHandler &m_server;
    const QByteArray m_path;
};

}
