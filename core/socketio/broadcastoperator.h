// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8name.h"
#include "core/socketio/adapter/broadcastoptions.h"
#include "core/socketio/events/ackresult.h"
#include "core/socketio/events/emitresult.h"
#include "core/socketio/events/emitvalues.h"

namespace farol {

class Socket;
class SocketNamespace;

/// A choice of clients of one namespace; every narrowing gives a new operator and leaves this
/// one as it is. Keep it no longer than its namespace. Thread: the network thread.
/// Source: Socket.IO 4.8 documentation, "Server API", BroadcastOperator.
class [[nodiscard]] BroadcastOperator {
public:
    explicit BroadcastOperator(SocketNamespace &nsp, BroadcastOptions options = {});

    /// Adds a room; a socket in several of them is reached once.
    BroadcastOperator to(const RoomName &room) const;
    BroadcastOperator to(const QList<QByteArray> &rooms) const;
    BroadcastOperator in(const RoomName &room) const { return to(room); }
    BroadcastOperator in(const QList<QByteArray> &rooms) const { return to(rooms); }
    /// Leaves out the sockets of a room, or one socket by its id.
    BroadcastOperator except(const RoomName &room) const;
    BroadcastOperator except(const QList<QByteArray> &rooms) const;
    /// The event is dropped for clients that cannot take it at once.
    BroadcastOperator asVolatile() const;
    /// Only clients of this server, not of the cluster.
    BroadcastOperator local() const;
    /// How long acknowledgements are waited for; above zero.
    BroadcastOperator timeout(std::chrono::milliseconds timeout) const;

    /// Sends an event to everyone chosen. Errors: ReservedName.
    template <typename... Values>
    EmitResult emit(const EventName &event, Values &&...values) const
    {
        return emitEvent(event, emitValues(std::forward<Values>(values)...));
    }
    /// Event "message".
    template <typename... Values>
    EmitResult send(Values &&...values) const
    {
        return emitEvent("message", emitValues(std::forward<Values>(values)...));
    }
    /// Sends an event and gathers every answer; `handler` runs once, when all have answered, left or
    /// the time is over, never before this call returns. Errors: ReservedName.
    template <typename... Values>
    EmitResult emitWithAck(const EventName &event, BroadcastAckHandler handler, Values &&...values) const
    {
        return emitEventWithAck(event, emitValues(std::forward<Values>(values)...), std::move(handler));
    }
    EmitResult emitEvent(const EventName &event, const EventArguments &arguments) const;
    EmitResult emitEventWithAck(
        const EventName &event, const EventArguments &arguments, BroadcastAckHandler handler) const;

    /// Makes everyone chosen join or leave rooms.
    void socketsJoin(const QList<QByteArray> &rooms) const;
    void socketsLeave(const QList<QByteArray> &rooms) const;
    /// Disconnects everyone chosen; `close` ends their connections too.
    void disconnectSockets(CloseConnection close = CloseConnection::No) const;

    /// Those chosen that are connected to this server; valid until control returns to the event loop.
    [[nodiscard]] QList<Socket *> localSockets() const;
    [[nodiscard]] const BroadcastOptions &options() const { return m_options; }

private:
    SocketNamespace *m_nsp;
    BroadcastOptions m_options;
};

}
