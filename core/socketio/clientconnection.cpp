// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/clientconnection.h"

#include "core/base/idsource.h"
#include "core/base/logging.h"
#include "core/base/refusalsink.h"
#include "core/socketio/adapter/outgoingpacket.h"
#include "core/socketio/server.h"

#include <algorithm>
#include <atomic>

namespace farol {

namespace {

quint64 nextNumber()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

}

ClientConnection::ClientConnection(Server &server, EngineSession &session)
    : m_server(server)
    , m_session(session)
    , m_number(nextNumber())
    , m_openedAt(server.runtime().clock.wallMilliseconds())
    , m_decoder(PeerRole::Client, server.config().packets)
    , m_connectTimer(*this)
{
    session.setReceiver(this);
    if (const auto timeout = server.config().connectTimeout; timeout.count() > 0)
        m_connectTimer.start(server.runtime().timers, timeout);
}

ClientConnection::~ClientConnection() = default;

void ClientConnection::disconnect()
{
    for (auto *socket : joinedSockets())
        expel(*socket);
    close(CloseReason::ForcedServerClose);
}

void ClientConnection::close(CloseReason reason, CloseFlush flush)
{
    if (m_state != State::Open)
        return;

    m_state = State::Closing;
    m_connectTimer.stop();
    endSockets(reason, {});
    m_session.close(flush, reason);
}

void ClientConnection::onTimer(WheelTimer &)
{
    reportRefusal("no namespace joined in time", {});
    close(CloseReason::ForcedServerClose);
}

void ClientConnection::onEngineMessage(QByteArrayView data, MessageKind kind)
{
    if (m_state != State::Open)
        return;

    m_packetBytes += data.size();
    const auto progress = kind == MessageKind::Text ? m_decoder.text(data) : m_decoder.binary(data);
    if (!progress)
        return violate(packetErrorKey(progress.error()), {}, CloseReason::ParseError);
    if (*progress == PacketProgress::Complete)
        onPacket(m_decoder.take(), std::exchange(m_packetBytes, 0));
}

void ClientConnection::onPacket(const SocketPacket &packet, qint64 wireBytes)
{
    if (packet.type == PacketType::Connect)
        return onConnectPacket(packet);

    auto *const socket = socketOf(packet.nsp);
    if (!socket || !socket->isConnected()) {
        if (!m_expelled.contains(packet.nsp))
            violate("packet for a namespace not joined", packet.nsp, CloseReason::ForcedServerClose);
        return;
    }
    switch (packet.type) {
    case PacketType::Event:
        return socket->receiveEvent(packet, wireBytes);
    case PacketType::Ack:
        return socket->receiveAck(packet, wireBytes);
    case PacketType::Disconnect:
        socket->end(CloseReason::ClientNamespaceDisconnect, {});
        return retire(*socket);
    case PacketType::Connect:
    case PacketType::ConnectError: // refused by the decoder
        break;
    }
}

void ClientConnection::onConnectPacket(const SocketPacket &packet)
{
    if (socketOf(packet.nsp))
        return violate("second CONNECT to a namespace", packet.nsp, CloseReason::ForcedServerClose);

    auto *const nsp = m_server.find(packet.nsp);
    if (!nsp)
        return refuse(packet.nsp, "unknown namespace", QStringLiteral("Invalid namespace"));
    if (m_sockets.size() >= std::size_t(m_server.config().maxNamespacesPerConnection))
        return refuse(packet.nsp, "too many namespaces", QStringLiteral("Too many namespaces"));

    m_expelled.removeOne(packet.nsp);
    m_sockets.push_back(
        std::make_unique<Socket>(*this, *nsp, m_server.runtime().ids.nextId(), packet.arguments));
    nsp->admit(*m_sockets.back());
}

void ClientConnection::refuse(const QByteArray &nsp, const char *reason, const QString &message)
{
    reportRefusal(reason, nsp);
    sendConnectError(nsp, { message, std::nullopt });
}

void ClientConnection::completeJoin(Socket &socket)
{
    m_connectTimer.stop();
    socket.enter();
    socket.nsp().announce(socket);
}

void ClientConnection::refuseJoin(Socket &socket, const MiddlewareError &error)
{
    reportRefusal("refused by middleware", error.message.toUtf8());
    socket.end(CloseReason::ServerNamespaceDisconnect, {});
    sendConnectError(socket.nsp().name(), error);
    retire(socket);
}

void ClientConnection::sendConnectError(const QByteArray &nsp, const MiddlewareError &error)
{
    sendPacket({ PacketType::ConnectError, nsp, std::nullopt, {}, error.toArguments() });
}

void ClientConnection::expel(Socket &socket)
{
    const auto &nsp = socket.nsp().name();
    sendPacket({ PacketType::Disconnect, nsp, std::nullopt, {}, {} });
    socket.end(CloseReason::ServerNamespaceDisconnect, {});
    rememberExpelled(nsp);
    retire(socket);
}

void ClientConnection::rememberExpelled(const QByteArray &nsp)
{
    m_expelled.removeOne(nsp);
    m_expelled.append(nsp);
    if (m_expelled.size() > m_server.config().maxNamespacesPerConnection)
        m_expelled.removeFirst();
}

void ClientConnection::violate(const char *reason, const QByteArray &detail, CloseReason close)
{
    reportRefusal(reason, detail);
    this->close(close);
}

void ClientConnection::reportRefusal(const char *reason, const QByteArray &detail)
{
    constexpr qsizetype longestDetail = 200;
    const auto &peer = m_session.peer();
    qCDebug(logSocketIo) << reason << peer.address << peer.port;
    m_server.runtime().refusals.refused({ reason, peer.address + ':' + QByteArray::number(peer.port),
        detail.first(std::min(detail.size(), longestDetail)) });
}

void ClientConnection::onEngineUpgraded()
{
    for (auto *observer : m_server.observers())
        observer->onClientUpgraded(*this);
}

void ClientConnection::onEngineClosed(CloseReason reason, const CloseDetails &details)
{
    // A session may close inside send(), in the middle of a broadcast: what follows waits.
    m_server.atEndOfTurn([this, reason, details] {
        m_state = State::Closed;
        m_connectTimer.stop();
        endSockets(reason, details);
        m_server.removeConnection(*this, reason, details);
    });
}

void ClientConnection::endSockets(CloseReason reason, const CloseDetails &details)
{
    for (auto *socket : joinedSockets()) {
        socket->end(reason, details);
        retire(*socket);
    }
}

// Handlers may end other sockets meanwhile; ended ones live until the end of the turn.
std::vector<Socket *> ClientConnection::joinedSockets() const
{
    std::vector<Socket *> sockets;
    for (const auto &socket : m_sockets)
        sockets.push_back(socket.get());
    return sockets;
}

void ClientConnection::retire(Socket &socket)
{
    const auto found = std::find_if(
        m_sockets.begin(), m_sockets.end(), [&](const auto &owned) { return owned.get() == &socket; });
    if (found == m_sockets.end())
        return;

    m_server.runtime().turn.retire(std::move(*found));
    m_sockets.erase(found);
}

qint64 ClientConnection::sendPacket(const SocketPacket &packet)
{
    const OutgoingPacket outgoing(packet);
    send(outgoing);
    return outgoing.wireBytes;
}

void ClientConnection::send(const OutgoingPacket &packet)
{
    if (m_state != State::Open)
        return;

    m_traffic.eventsOut += packet.type == PacketType::Event;
    if (packet.type == PacketType::Event || packet.type == PacketType::Ack)
        m_traffic.bytesOut += quint64(packet.wireBytes);
    m_session.send(packet.text);
    for (const auto &attachment : packet.attachments)
        m_session.send(attachment);
}

Socket *ClientConnection::socketOf(const QByteArray &nsp) const
{
    const auto found = std::find_if(
        m_sockets.begin(), m_sockets.end(), [&](const auto &socket) { return socket->nsp().name() == nsp; });
    return found == m_sockets.end() ? nullptr : found->get();
}

}
