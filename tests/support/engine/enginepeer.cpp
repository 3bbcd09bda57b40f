// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginepeer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

HttpHeaders upgradeHeaders()
{
    return { { "Connection", "Upgrade" }, { "Upgrade", "websocket" }, { "Sec-WebSocket-Version", "13" },
        { "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==" } };
}

}

EnginePeer::EnginePeer(TestRuntime &runtime, HttpHandler &server, QByteArray path)
    : m_runtime(runtime)
    , m_server(server)
    , m_path(std::move(path))
{
}

HttpRequest EnginePeer::head(const QByteArray &method, const QByteArray &target, const HttpHeaders &headers)
{
    HttpRequest request;
    request.setRequestLine(method, target, 1);
    request.addHeader("Host", "localhost");
    for (const auto &[name, value] : headers)
        request.addHeader(name, value);
    return request;
}

EnginePeer::Reply EnginePeer::request(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const HttpHeaders &headers)
{
    const TurnScope turn(m_runtime.turn);
    auto request = head(method, target, headers);
    if (!body.isEmpty())
        m_server.onBodyStarted(request);
    request.setBody(body);
    return serve(std::move(request), std::make_shared<FakeReply>());
}

EnginePeer::Reply EnginePeer::upgrade(const QByteArray &target, const HttpHeaders &headers)
{
    return request("GET", target, {}, headers + upgradeHeaders());
}

EnginePeer::Reply EnginePeer::upgradeWith(const QByteArray &target, const QList<QByteArray> &earlyFrames)
{
    auto reply = std::make_shared<FakeReply>();
    reply->setEarlyFrames(earlyFrames);
    return serve(head("GET", target, upgradeHeaders()), std::move(reply));
}

EnginePeer::Reply EnginePeer::serve(HttpRequest request, Reply reply)
{
    const TurnScope turn(m_runtime.turn);
    m_server.onRequest(std::make_unique<FakeExchange>(m_runtime.turn, std::move(request), reply));
    return reply;
}

QByteArray EnginePeer::openPolling()
{
    return sidIn(request("GET", pollingTarget())->body());
}

EnginePeer::Socket EnginePeer::openWebSocket()
{
    return upgrade(webSocketTarget())->socket();
}

EnginePeer::Socket EnginePeer::upgradeSession(const QByteArray &sid)
{
    auto socket = offerWebSocket(sid);
    if (!socket)
        return {};
    socket->sendText("2probe");
    socket->takeText();
    socket->sendText("5");
    return socket;
}

QByteArray EnginePeer::sidIn(const QByteArray &openPacket)
{
    return QJsonDocument::fromJson(openPacket.mid(1)).object().value("sid"_L1).toString().toUtf8();
}

QByteArray EnginePeer::target(const QByteArray &transport, const QByteArray &sid) const
{
    const auto base = m_path + "?EIO=4&transport=" + transport;
    return sid.isEmpty() ? base : base + "&sid=" + sid;
}

}
