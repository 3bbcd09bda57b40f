// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/turn.h"
#include "core/socketio/adapter/adapterrecord.h"
#include "core/socketio/broadcastoperator.h"
#include "core/socketio/events/acktable.h"
#include "core/socketio/events/socketemitter.h"
#include "core/socketio/events/socketevents.h"
#include "core/socketio/handshake.h"

#include <QVariantMap>

namespace farol {

class ClientConnection;
struct OutgoingPacket;

/// One client in one namespace. Owned by its ClientConnection; after its disconnect handlers have
/// run it is destroyed at the end of the turn. Every member may be called from every handler; when
/// the socket has ended, sending and joining do nothing. Thread: the network thread.
/// Source: Socket.IO 4.8 documentation, "Server API", Socket.
class Socket final : public Retired, public SocketEvents {
public:
    Socket(ClientConnection &connection, SocketNamespace &nsp, QByteArray id, EventArguments auth);
    ~Socket() override;

    /// Sends an event to this client. Errors: NotConnected, ReservedName.
    template <typename... Values>
    EmitResult emit(const EventName &event, Values &&...values)
    {
        return emitEvent(event, emitValues(std::forward<Values>(values)...));
    }
    /// Event "message".
    template <typename... Values>
    EmitResult send(Values &&...values)
    {
        return emitEvent("message", emitValues(std::forward<Values>(values)...));
    }
    /// Sends an event and gets the client's answer; see SocketEmitter::emitWithAck().
    template <typename... Values>
    EmitResult emitWithAck(const EventName &event, AckHandler handler, Values &&...values)
    {
        return emitEventWithAck(event, emitValues(std::forward<Values>(values)...), std::move(handler));
    }
    SocketEmitter timeout(std::chrono::milliseconds timeout) { return SocketEmitter(*this).timeout(timeout); }
    SocketEmitter asVolatile() { return SocketEmitter(*this).asVolatile(); }
    EmitResult emitEvent(
        const EventName &event, const EventArguments &arguments, const EmitFlags &flags = {});
    EmitResult emitEventWithAck(const EventName &event, const EventArguments &arguments, AckHandler handler,
        const EmitFlags &flags = {});

    /// Everyone in the namespace but this socket, to be narrowed further.
    BroadcastOperator broadcast() const;
    BroadcastOperator to(const RoomName &room) const { return broadcast().to(room); }
    BroadcastOperator to(const QList<QByteArray> &rooms) const { return broadcast().to(rooms); }
    BroadcastOperator in(const RoomName &room) const { return broadcast().to(room); }
    BroadcastOperator in(const QList<QByteArray> &rooms) const { return broadcast().to(rooms); }
    BroadcastOperator except(const RoomName &room) const { return broadcast().except(room); }
    BroadcastOperator except(const QList<QByteArray> &rooms) const { return broadcast().except(rooms); }
    BroadcastOperator local() const { return broadcast().local(); }

    /// Joins a room, or several. False when the socket has ended, a name is too long or the rooms are too
    /// many.
    bool join(const RoomName &room);
    bool join(const QList<QByteArray> &rooms);
    void leave(const RoomName &room);
    /// Leaves the namespace; the client is told. `close` ends the whole connection with all its namespaces.
    void disconnect(CloseConnection close = CloseConnection::No);

    /// 20 URL-safe characters, not the Engine.IO session's.
    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] const Handshake &handshake() const { return m_handshake; }
    [[nodiscard]] SocketNamespace &nsp() const { return m_nsp; }
    [[nodiscard]] ClientConnection &connection() const { return m_connection; }
    /// Number of its connection; see ClientConnection::number().
    [[nodiscard]] quint64 clientNumber() const;
    /// True from right before the connection handlers until right after the disconnecting handlers.
    [[nodiscard]] bool isConnected() const
    {
        return m_state == State::Connected || m_state == State::Leaving;
    }
    /// Rooms it is in, the private one named like its id too.
    [[nodiscard]] QList<QByteArray> rooms() const;
    [[nodiscard]] bool isIn(const RoomName &room) const;
    /// Events this client has sent to this namespace since it joined.
    [[nodiscard]] quint64 eventsReceived() const { return m_eventsReceived; }
    /// Whatever the application keeps with this client.
    [[nodiscard]] QVariantMap &data() { return m_data; }

private:
    friend class Ack;              // answers through the socket
    friend class ClientConnection; // hands packets in and ends the socket
    friend class SocketNamespace;  // admits the socket
    friend class MemoryAdapter;    // keeps its rooms here, without a look-up
    friend class SingleAck;
    friend class BroadcastAck;

    enum class State : unsigned char { Joining, Connected, Leaving, Ended };

    void enter();
    void end(CloseReason reason, const CloseDetails &details);
    void receiveEvent(const SocketPacket &packet, qint64 wireBytes);
    void receiveAck(const SocketPacket &packet, qint64 wireBytes);
    void answer(AckId id, const EventArguments &arguments, Moment receivedAt);
    [[nodiscard]] EmitResult obstacleTo(const EmitFlags &flags) const;
    [[nodiscard]] bool mayOweAck();
    [[nodiscard]] bool mayJoin(const QByteArray &room);
    void leaveEverything(bool wasConnected);
    void sendEvent(const SocketPacket &packet);
    [[nodiscard]] const std::shared_ptr<Socket *> &link();

    ClientConnection &m_connection;
    SocketNamespace &m_nsp;
    const QByteArray m_id;
    State m_state = State::Joining;
    quint32 m_indexInNamespace = 0;
    AdapterRecord m_adapterRecord;
    AckTable m_acks;
    quint64 m_eventsReceived = 0;
    Handshake m_handshake;
    QVariantMap m_data;
    std::shared_ptr<Socket *> m_link; // made when first needed; cleared when the socket ends
};

}
