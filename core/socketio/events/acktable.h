// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/socketio/socketpacket.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace farol {

class Socket;

/// Waits for a client's answer; one receiver may wait for many clients.
class AckReceiver {
public:
    virtual ~AckReceiver() = default;

    virtual void onAnswer(Socket &socket, const EventArguments &arguments, std::chrono::microseconds latency)
        = 0;
    /// The client left before it answered.
    virtual void onGone(Socket &socket) = 0;
};

/// Acknowledgements one client owes. Ids only grow, so the table stays sorted by itself.
/// Thread: one.
class AckTable {
public:
    struct Pending {
        AckId id;
        Moment sentAt;
        std::shared_ptr<AckReceiver> receiver;
    };

    /// `id` must be above every id added before.
    void add(AckId id, Moment sentAt, std::shared_ptr<AckReceiver> receiver);
    /// Removes and returns what waits for `id`; nothing when the client was not asked.
    std::optional<Pending> take(AckId id);
    std::vector<Pending> takeAll();
    [[nodiscard]] std::size_t count() const { return m_pending.size(); }

private:
    std::vector<Pending> m_pending;
};

}
