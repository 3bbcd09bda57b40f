// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/turn.h"
#include "core/engine/enginesession.h"
#include "core/engine/heartbeat.h"
#include "core/engine/request/sessionorigin.h"
#include "core/engine/transport/transport.h"
#include "core/engine/transport/transportupgrade.h"

#include <memory>

namespace farol {

class HostedSession;
class HttpExchange;
class MessageChannel;
class PollingTransport;
struct SessionContext;

/// Who keeps the sessions.
class SessionHost {
public:
    /// The session has ended; it must live until the end of this turn.
    virtual void onSessionEnded(HostedSession &session) = 0;

protected:
    ~SessionHost() = default;
};

/// One Engine.IO session of this server: joins a transport, a heartbeat and, for a while, an upgrade.
/// A session over WebSocket holds nothing of long-polling. Thread: the network thread.
class HostedSession final : public EngineSession,
                            public Retired,
                            private TransportOwner,
                            private UpgradeOwner,
                            private HeartbeatOwner {
    Q_DISABLE_COPY_MOVE(HostedSession)

public:
    HostedSession(SessionContext &context, SessionHost &host, QByteArray id, SessionOrigin origin);
    ~HostedSession() override;

    /// Opens over long-polling; the exchange becomes the first parked GET.
    void openPolling(std::unique_ptr<HttpExchange> exchange);
    /// Opens over a WebSocket; call startReceiving() once the listener knows the session.
    void openWebSocket(std::unique_ptr<MessageChannel> channel);
    void startReceiving();
    /// A WebSocket that names this session; closed at once unless the session can change over.
    void offerChannel(std::unique_ptr<MessageChannel> channel);
    /// Ends a session whose pong is overdue; true when it has.
    bool endIfOverdue();

    /// The transport while it is long-polling, else null.
    [[nodiscard]] PollingTransport *polling() const;

    void setReceiver(EngineReceiver *receiver) override { m_receiver = receiver; }
    void send(const MessageFrame &packet) override;
    void close(CloseFlush flush, CloseReason reason) override;
    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }
    [[nodiscard]] bool hasReceiver() const { return m_receiver != nullptr; }
    [[nodiscard]] const QByteArray &id() const override { return m_id; }
    [[nodiscard]] TransportKind transport() const override { return m_transport->kind(); }
    [[nodiscard]] const HttpRequest &request() const override { return m_origin.request; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_origin.peer; }
    [[nodiscard]] bool isEncrypted() const override { return m_origin.encrypted; }
    [[nodiscard]] qint64 pendingBytes() const override { return m_transport->pendingBytes(); }
    [[nodiscard]] bool isWritable() const override;
    [[nodiscard]] qint64 roundTripMicroseconds() const override;

private:
    enum class State : unsigned char { Open, Closing, Closed };

    void onTransportPacket(const EnginePacket &packet) override;
    void onTransportGarbage(QByteArrayView wire) override;
    void onTransportClosed(CloseReason reason, const CloseDetails &details) override;
    void onTransportCloseDone() override { end(m_closeReason); }
    void onTransportDrained() override;
    void onTransportOverfull() override;
    void onTransportRefusal(const char *reason, QByteArrayView detail) override;
    [[nodiscard]] bool isEnded() const override { return m_state == State::Closed; }
    void onUpgradeProbed() override;
    void onUpgradeConfirmed() override;
    void onUpgradeFailed(const char *reason) override;
    void onPingDue() override;
    void onPingTimeout() override { end(CloseReason::PingTimeout); }

    [[nodiscard]] TransportOwner &transportOwner() { return *this; }
    void open();
    void dropCandidate();
    void end(CloseReason reason, const CloseDetails &details = {});

    SessionContext &m_context;
    SessionHost &m_host;
    EngineReceiver *m_receiver = nullptr;
    const QByteArray m_id;
    const SessionOrigin m_origin;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<TransportUpgrade> m_upgrade; // while a candidate exists
    Heartbeat m_heartbeat;
    State m_state = State::Open;
    CloseReason m_closeReason = CloseReason::ForcedClose; // of an end that waits for the client
};

}
