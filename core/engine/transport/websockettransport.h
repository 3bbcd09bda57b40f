// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transport/transport.h"
#include "core/net/messagechannel.h"

#include <memory>

namespace farol {

struct SessionContext;

/// One packet per message: text is a packet type and its data, binary a bare message.
/// Neither direction copies or allocates. Source: Engine.IO protocol v4, "WebSocket".
class WebSocketTransport final : public Transport, private MessageReceiver, private Flushable {
    Q_DISABLE_COPY_MOVE(WebSocketTransport)

public:
    WebSocketTransport(
        SessionContext &context, TransportOwner &owner, std::unique_ptr<MessageChannel> channel);
    ~WebSocketTransport() override;

    /// Takes over the channel's input, which may deliver packets at once.
    void startReceiving();

    void send(const MessageFrame &packet) override;
    /// Never waits: the channel sends what is queued before its close frame.
    TransportClosing close(CloseReason) override { return TransportClosing::Done; }
    void terminate(CloseReason reason) override;
    void abort() override;

    [[nodiscard]] TransportKind kind() const override { return TransportKind::WebSocket; }
    [[nodiscard]] qint64 pendingBytes() const override { return m_channel ? m_channel->pendingBytes() : 0; }
    [[nodiscard]] bool isWritable() const override { return m_channel && m_channel->pendingBytes() == 0; }

private:
    void onMessage(QByteArrayView payload, MessageKind kind) override;
    void onMessagesDrained() override { m_owner.onTransportDrained(); }
    void onMessageChannelClosed(const MessageClose &close) override;
    void flush() override;
    void receiveText(QByteArrayView wire);

    SessionContext &m_context;
    TransportOwner &m_owner;
    std::unique_ptr<MessageChannel> m_channel; // null once terminated
};

}
