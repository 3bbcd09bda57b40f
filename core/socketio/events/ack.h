// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/socketio/events/emitvalues.h"
#include "core/wire/socketio/socketpacket.h"

#include <memory>

namespace farol {

class Socket;

/// Answers one event of a client. Copies are the same answer: the first call sends, later ones
/// do nothing. May be kept and called long after the handler returned; once the client has left,
/// a call does nothing. Null (`!ack`) when the client asked for no answer, calling it is harmless.
/// Thread: the network thread.
/// Source: Socket.IO protocol v5, "Acknowledgement".
class Ack {
public:
    Ack() = default;
    /// `socket` points to the pointer that is cleared when the socket ends.
    Ack(std::shared_ptr<Socket *> socket, AckId id, Moment receivedAt);

    /// Sends the answer.
    template <typename... Values>
    void operator()(Values &&...values) const
    {
        send(emitValues(std::forward<Values>(values)...));
    }
    void send(const EventArguments &arguments) const;

    /// Whether the client waits for an answer that has not been given yet.
    explicit operator bool() const;

private:
    struct Pending {
        std::shared_ptr<Socket *> socket;
        AckId id;
        Moment receivedAt;
        bool answered = false;
    };
    std::shared_ptr<Pending> m_pending;
};

}
