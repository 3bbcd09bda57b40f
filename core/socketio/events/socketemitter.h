// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8name.h"
#include "core/socketio/events/ackresult.h"
#include "core/socketio/events/emitresult.h"
#include "core/socketio/events/emitvalues.h"

#include <chrono>
#include <optional>

namespace farol {

class Socket;

/// How one event is sent to one client.
struct EmitFlags {
    bool isVolatile = false;                          ///< dropped when the client cannot take it at once
    std::optional<std::chrono::milliseconds> timeout; ///< for the acknowledgement
};

/// A socket with flags for one event: `socket.timeout(5s).emitWithAck(…)`.
/// Keep it no longer than its socket. Thread: the network thread.
class [[nodiscard]] SocketEmitter {
public:
    explicit SocketEmitter(Socket &socket)
        : m_socket(&socket)
    {
    }

    /// How long the acknowledgement is waited for; above zero.
    SocketEmitter timeout(std::chrono::milliseconds timeout) const;
    /// The event is dropped when the client cannot take it at once.
    SocketEmitter asVolatile() const;

    /// Sends an event to this client. Errors: NotConnected, ReservedName, Dropped.
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
    /// Sends an event and gets the client's answer. When the result is Sent, `handler` runs
    /// exactly once and never before this call returns; else it does not run. Errors: any.
    template <typename... Values>
    EmitResult emitWithAck(const EventName &event, AckHandler handler, Values &&...values) const
    {
        return emitEventWithAck(event, emitValues(std::forward<Values>(values)...), std::move(handler));
    }
    EmitResult emitEvent(const EventName &event, const EventArguments &arguments) const;
    EmitResult emitEventWithAck(
        const EventName &event, const EventArguments &arguments, AckHandler handler) const;

private:
    Socket *m_socket;
    EmitFlags m_flags;
};

}
