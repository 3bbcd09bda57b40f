// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/rawpeer.h"

#include <utility>

namespace farol {

RawPeer::RawPeer(QByteArray id, HttpRequest request)
    : m_id(std::move(id))
    , m_request(std::move(request))
{
}

HttpRequest RawPeer::defaultRequest()
{
    HttpRequest request;
    request.setRequestLine("GET", "/socket.io/?EIO=4&transport=polling&color=red", 1);
    request.addHeader("Host", "localhost");
    request.addHeader("Origin", "http://localhost");
    request.addHeader("User-Agent", "raw-packet peer");
    return request;
}

void RawPeer::text(QByteArrayView packet)
{
    if (m_isOpen)
        m_receiver->onEngineMessage(packet, MessageKind::Text);
}

void RawPeer::binary(QByteArrayView bytes)
{
    if (m_isOpen)
        m_receiver->onEngineMessage(bytes, MessageKind::Binary);
}

void RawPeer::connectTo(const QByteArray &nsp, const QByteArray &auth)
{
    text('0' + (nsp == "/" ? QByteArray() : nsp + ',') + auth);
}

void RawPeer::drop(CloseReason reason, const CloseDetails &details)
{
    if (!std::exchange(m_isOpen, false))
        return;

    m_closeReason = reason;
    m_receiver->onEngineClosed(reason, details);
}

void RawPeer::upgrade()
{
    m_transport = TransportKind::WebSocket;
    m_receiver->onEngineUpgraded();
}

QList<QByteArray> RawPeer::take()
{
    return std::exchange(m_received, {});
}

QByteArray RawPeer::takeSocketId()
{
    const QByteArrayView key = "{\"sid\":\"";
    for (const auto &packet : take()) {
        if (const auto at = packet.indexOf(key); packet.startsWith("40") && at >= 0)
            return packet.mid(at + key.size()).chopped(2);
    }
    return {};
}

void RawPeer::send(const MessageFrame &packet)
{
    if (!m_isOpen)
        return;
    if (m_overflows)
        return drop(CloseReason::TransportError);

    const auto bytes = packet.payload().toByteArray();
    m_received.append(packet.kind() == MessageKind::Text ? bytes : "binary:" + bytes);
}

void RawPeer::close(CloseFlush, CloseReason reason)
{
    drop(reason);
}

}
