// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/base/clock.h"
#include "core/socketio/serverobserver.h"

#include <QList>

#include <deque>

namespace farol {

/// Clients that have left lately, so that one can still see who it was, and why they left.
/// Added to the server after the roster. Thread: the network thread.
class LeftClients final : public ServerObserver {
public:
    /// How long a client that left is shown.
    static constexpr std::chrono::minutes ShownFor{ 5 };
    /// After a storm the oldest go earlier.
    static constexpr std::size_t MaxShown = 1000;

    explicit LeftClients(const Clock &clock)
        : m_clock(clock)
    {
    }

    void onClientClosed(ClientConnection &client, CloseReason reason, const CloseDetails &details) override;

    /// Rows to show, oldest first.
    [[nodiscard]] QList<ClientRow> rows() const;
    /// Rows that came since the last call.
    [[nodiscard]] QList<ClientRow> takeNew();
    /// Numbers of rows that have been shown long enough, since the last call.
    [[nodiscard]] QList<quint64> takeExpired();

private:
    struct Left {
        ClientRow row;
        Moment at;
    };

    const Clock &m_clock;
    std::deque<Left> m_left; // oldest first
    std::size_t m_new = 0;   // at the end of m_left
    QList<quint64> m_expired;
};

}
