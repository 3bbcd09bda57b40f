// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostedsession.h"

#include "core/base/refusalsink.h"
#include "core/base/runtime.h"
#include "core/engine/engineconfig.h"
#include "core/engine/request/answerheaders.h"
#include "core/engine/sessioncontext.h"
#include "core/engine/transport/closingchannels.h"
#include "core/engine/transport/pollingtransport.h"
#include "core/engine/transport/websockettransport.h"
#include "core/net/httpexchange.h"
#include "core/wire/engine/openpacket.h"

#include <algorithm>
#include <utility>

namespace farol {

namespace {

constexpr qsizetype DetailBytes = 100;

}

HostedSession::HostedSession(SessionContext &context, SessionHost &host, QByteArray id, SessionOrigin origin)
    : m_context(context)
    , m_host(host)
    , m_id(std::move(id))
    , m_origin(std::move(origin))
    , m_heartbeat(context, *this)
{
}

HostedSession::~HostedSession() = default;

void HostedSession::openPolling(std::unique_ptr<HttpExchange> exchange)
{
    HttpHeaders headers;
    if (const auto &cookie = m_context.config.cookie)
        headers.emplace_back("Set-Cookie", cookieValue(*cookie, m_id));

    auto polling = std::make_unique<PollingTransport>(m_context, transportOwner());
    auto &transport = *polling;
    m_transport = std::move(polling);
    transport.openWith(std::move(exchange), std::move(headers));
    open();
}

void HostedSession::openWebSocket(std::unique_ptr<MessageChannel> channel)
{
    m_transport = std::make_unique<WebSocketTransport>(m_context, transportOwner(), std::move(channel));
    open();
}

void HostedSession::open()
{
    if (m_state != State::Open)
        return;

    const auto &config = m_context.config;
    OpenPacket packet{ m_id, {}, config.pingInterval, config.pingTimeout, config.maxHttpBufferSize };
    if (transport() == TransportKind::Polling && config.allowUpgrades && config.allowWebSocket)
        packet.upgrades = { "websocket" };
    auto wire = encodeOpenPacket(packet, MessageFrame::Headroom);
    send(MessageFrame::inPlace(std::move(wire), MessageKind::Text));
    if (!config.initialPacket.isEmpty())
        send(MessageFrame::copyOf('4' + config.initialPacket, MessageKind::Text));
    m_heartbeat.start();
}

void HostedSession::startReceiving()
{
    if (transport() == TransportKind::WebSocket)
        static_cast<WebSocketTransport &>(*m_transport).startReceiving();
}

PollingTransport *HostedSession::polling() const
{
    return transport() == TransportKind::Polling ? static_cast<PollingTransport *>(m_transport.get())
                                                 : nullptr;
}

void HostedSession::send(const MessageFrame &packet)
{
    if (m_state == State::Open)
        m_transport->send(packet);
}

bool HostedSession::isWritable() const
{
    return m_state == State::Open && m_transport->isWritable();
}

qint64 HostedSession::roundTripMicroseconds() const
{
    return m_heartbeat.roundTripMicroseconds();
}

void HostedSession::close(CloseFlush flush, CloseReason reason)
{
    if (m_state == State::Open) {
        m_state = State::Closing;
        m_closeReason = reason;
        m_heartbeat.stop();
        if (flush == CloseFlush::Yes && m_transport->close(reason) == TransportClosing::Waiting)
            return;
    } else if (flush == CloseFlush::Yes) {
        return;
    }
    end(m_closeReason);
}

void HostedSession::end(CloseReason reason, const CloseDetails &details)
{
    if (m_state == State::Closed)
        return;

    m_state = State::Closed;
    m_heartbeat.stop();
    dropCandidate();
    m_transport->terminate(reason);
    m_host.onSessionEnded(*this);
    if (m_receiver)
        std::exchange(m_receiver, nullptr)->onEngineClosed(reason, details);
}

bool HostedSession::endIfOverdue()
{
    if (!m_heartbeat.isOverdue())
        return false;

    end(CloseReason::PingTimeout);
    return true;
}

void HostedSession::onPingDue()
{
    send(m_context.pingPacket);
}

void HostedSession::onTransportPacket(const EnginePacket &packet)
{
    if (m_state != State::Open)
        return;

    switch (packet.type) {
    case EnginePacketType::Message:
        m_heartbeat.onPacket();
        if (m_receiver)
            m_receiver->onEngineMessage(packet.data, packet.kind);
        return;
    case EnginePacketType::Pong:
        return m_heartbeat.onPong();
    case EnginePacketType::Ping:
        onTransportRefusal("invalid heartbeat direction", {});
        return end(CloseReason::TransportError);
    case EnginePacketType::Open:
    case EnginePacketType::Close:
    case EnginePacketType::Upgrade:
    case EnginePacketType::Noop:
        return m_heartbeat.onPacket();
    }
}

void HostedSession::onTransportGarbage(QByteArrayView wire)
{
    onTransportRefusal("invalid packet", wire);
    end(CloseReason::ParseError);
}

void HostedSession::onTransportClosed(CloseReason reason, const CloseDetails &details)
{
    end(reason, details);
}

void HostedSession::onTransportDrained()
{
    if (m_receiver)
        m_receiver->onEngineDrained();
}

void HostedSession::onTransportOverfull()
{
    onTransportRefusal("output queue full", QByteArray::number(pendingBytes()) + " bytes");
    m_transport->abort();
    end(CloseReason::ForcedClose);
}

void HostedSession::onTransportRefusal(const char *reason, QByteArrayView detail)
{
    const auto &peer = m_origin.peer;
    m_context.runtime.refusals.refused({ reason, peer.address + ':' + QByteArray::number(peer.port),
        detail.first(std::min(detail.size(), DetailBytes)).toByteArray() });
}

void HostedSession::offerChannel(std::unique_ptr<MessageChannel> channel)
{
    if (m_state != State::Open || m_upgrade || transport() == TransportKind::WebSocket) {
        onTransportRefusal("session has a WebSocket", {});
        return m_context.closing.close(std::move(channel));
    }
    m_upgrade = std::make_unique<TransportUpgrade>(
        m_context, static_cast<UpgradeOwner &>(*this), std::move(channel));
    m_upgrade->start();
}

void HostedSession::onUpgradeProbed()
{
    polling()->startUpgrade();
}

void HostedSession::onUpgradeConfirmed()
{
    auto &turn = m_context.runtime.turn;
    auto channel = m_upgrade->takeChannel();
    turn.retire(std::move(m_upgrade));
    auto former = std::exchange(
        m_transport, std::make_unique<WebSocketTransport>(m_context, transportOwner(), std::move(channel)));
    const auto packets = static_cast<PollingTransport &>(*former).retreat();
    turn.retire(std::move(former));

    for (const auto &packet : packets)
        m_transport->send(packet);
    if (m_state == State::Closing)
        return end(m_closeReason);

    if (m_receiver)
        m_receiver->onEngineUpgraded();
    if (!packets.empty())
        onTransportDrained();
    // Last: what came in the same burst is delivered to the new transport.
    startReceiving();
}

void HostedSession::onUpgradeFailed(const char *reason)
{
    onTransportRefusal(reason, {});
    polling()->stopUpgrade();
    dropCandidate();
}

void HostedSession::dropCandidate()
{
    if (!m_upgrade)
        return;

    if (auto channel = m_upgrade->takeChannel())
        m_context.closing.close(std::move(channel));
    m_context.runtime.turn.retire(std::move(m_upgrade));
}

}
