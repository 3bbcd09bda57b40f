// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transport/websockettransport.h"

#include "core/base/runtime.h"
#include "core/engine/engineconfig.h"
#include "core/engine/sessioncontext.h"
#include "core/engine/transport/closingchannels.h"

namespace farol {

namespace {

constexpr quint16 GoingAway = 1001;

}

WebSocketTransport::WebSocketTransport(
    SessionContext &context, TransportOwner &owner, std::unique_ptr<MessageChannel> channel)
    : m_context(context)
    , m_owner(owner)
    , m_channel(std::move(channel))
{
}

WebSocketTransport::~WebSocketTransport()
{
    // A retired transport may outlive the server and its context, but has left the turn before.
    if (m_channel)
        m_context.runtime.turn.forget(*this);
}

void WebSocketTransport::startReceiving()
{
    if (m_channel)
        m_channel->setReceiver(this);
}

void WebSocketTransport::send(const MessageFrame &packet)
{
    if (!m_channel)
        return;

    // One packet may be larger than the whole bound; it is the next one that finds the queue too long.
    const auto crowded = m_channel->pendingBytes() > m_context.config.maxQueuedBytes;
    m_channel->send(packet);
    if (crowded)
        m_context.runtime.turn.markDirty(*this);
}

void WebSocketTransport::flush()
{
    // The channel has flushed by now: what is left is what the client does not take.
    if (m_channel && m_channel->pendingBytes() > m_context.config.maxQueuedBytes)
        m_owner.onTransportOverfull();
}

void WebSocketTransport::terminate(CloseReason reason)
{
    if (!m_channel)
        return;

    m_context.runtime.turn.forget(*this);
    // No packet `1` before it, as the reference; see PollingTransport::terminate().
    const auto code = reason == CloseReason::ServerShuttingDown ? GoingAway : quint16(0);
    m_context.closing.close(std::move(m_channel), code);
}

void WebSocketTransport::abort()
{
    if (!m_channel)
        return;

    m_context.runtime.turn.forget(*this);
    m_channel->setReceiver(nullptr);
    m_channel->abort();
    m_context.runtime.turn.retire(std::move(m_channel));
}

void WebSocketTransport::onMessage(QByteArrayView payload, MessageKind kind)
{
    if (kind == MessageKind::Binary)
        m_owner.onTransportPacket({ EnginePacketType::Message, MessageKind::Binary, payload });
    else
        receiveText(payload);
}

void WebSocketTransport::receiveText(QByteArrayView wire)
{
    // Clients that are told to avoid binary frames send base64 here too (option forceBase64).
    QByteArray binary;
    const auto packet = wire.startsWith('b') ? decodePollingPacket(wire, binary) : decodeEnginePacket(wire);
    if (!packet)
        m_owner.onTransportGarbage(wire);
    else if (packet->type == EnginePacketType::Close)
        m_owner.onTransportClosed(CloseReason::TransportClose);
    else
        m_owner.onTransportPacket(*packet);
}

void WebSocketTransport::onMessageChannelClosed(const MessageClose &close)
{
    m_context.runtime.turn.forget(*this);
    m_context.runtime.turn.retire(std::move(m_channel));
    const auto reason = close.byPeer ? CloseReason::TransportClose : CloseReason::TransportError;
    m_owner.onTransportClosed(reason, { close.code, close.offendingBytes });
}

}
