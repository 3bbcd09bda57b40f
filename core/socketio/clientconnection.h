// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "core/engine/enginesession.h"
#include "core/socketio/clienttraffic.h"
#include "core/socketio/serverobserver.h"
#include "core/wire/socketio/packetdecoder.h"

#include <memory>
#include <vector>

namespace farol {

class Server;
class Socket;
class SocketNamespace;
struct MiddlewareError;
struct OutgoingPacket;

/// One client as the server sees it: an Engine.IO session and the sockets that share it, one per
/// namespace. A peer that breaks the protocol loses the whole connection.
/// Owned by the server, destroyed at the end of the turn in which the session closed.
/// Thread: the network thread.
/// Source: Socket.IO protocol v5, "Exchange protocol".
class ClientConnection final : public Retired, public EngineReceiver, private WheelTimer::Owner {
public:
    ClientConnection(Server &server, EngineSession &session);
    ~ClientConnection() override;

    /// Tells every namespace goodbye (`41`), then closes the session.
    void disconnect();
    /// Ends the session at once; sockets get `reason`.
    void close(CloseReason reason, CloseFlush flush = CloseFlush::Yes);

    /// Different for every connection of this process, from 1.
    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] EngineSession &session() const { return m_session; }
    [[nodiscard]] Server &server() const { return m_server; }
    /// When it was opened, milliseconds since 1970-01-01 UTC.
    [[nodiscard]] qint64 openedAt() const { return m_openedAt; }
    /// Its sockets, also those that are still joining.
    [[nodiscard]] const std::vector<std::unique_ptr<Socket>> &sockets() const { return m_sockets; }
    /// What it has sent and received; counted here because every message touches this object anyway.
    [[nodiscard]] const ClientTraffic &traffic() const { return m_traffic; }

    /// A place for one observer's record of this connection; see ObserverSlot.
    void setObserverSlot(std::unique_ptr<ObserverSlot> slot) { m_observerSlot = std::move(slot); }
    [[nodiscard]] ObserverSlot *observerSlot() const { return m_observerSlot.get(); }

    void onEngineMessage(QByteArrayView data, MessageKind kind) override;
    void onEngineUpgraded() override;
    void onEngineClosed(CloseReason reason, const CloseDetails &details) override;

private:
    friend class Server;
    friend class Socket;
    friend class SocketNamespace;
    friend class MemoryAdapter;

    enum class State : unsigned char { Open, Closing, Closed };

    void onTimer(WheelTimer &timer) override;
    void onPacket(const SocketPacket &packet, qint64 wireBytes);
    void onConnectPacket(const SocketPacket &packet);
    void completeJoin(Socket &socket);
    void refuseJoin(Socket &socket, const MiddlewareError &error);
    void refuse(const QByteArray &nsp, const char *reason, const QString &message);
    void sendConnectError(const QByteArray &nsp, const MiddlewareError &error);
    void expel(Socket &socket);
    void rememberExpelled(const QByteArray &nsp);
    void violate(const char *reason, const QByteArray &detail, CloseReason close);
    void reportRefusal(const char *reason, const QByteArray &detail);
    void endSockets(CloseReason reason, const CloseDetails &details);
    void retire(Socket &socket);
    void send(const OutgoingPacket &packet);
    /// Returns the packet's wire bytes.
    qint64 sendPacket(const SocketPacket &packet);
    [[nodiscard]] std::vector<Socket *> joinedSockets() const;
    [[nodiscard]] Socket *socketOf(const QByteArray &nsp) const;

    Server &m_server;
    EngineSession &m_session;
    const quint64 m_number;
    const qint64 m_openedAt;
    State m_state = State::Open;
    std::vector<std::unique_ptr<Socket>> m_sockets;
    // Namespaces this server ended: what the client sent before it knew is no violation.
    QList<QByteArray> m_expelled;
    PacketDecoder m_decoder;
    qint64 m_packetBytes = 0; // of the packet being collected, text and attachments
    ClientTraffic m_traffic;
    WheelTimer m_connectTimer;
    std::unique_ptr<ObserverSlot> m_observerSlot;
    std::size_t m_index = 0; // position among the server's connections
};

}
