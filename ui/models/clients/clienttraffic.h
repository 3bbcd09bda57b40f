// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/rowchange.h"

#include <QHash>
#include <QList>

#include <array>

namespace farol {

/// What each client sent and received in every second of the last minute, so that a chart is full as
/// soon as a client is selected. About 500 bytes per client. Thread: the desktop thread.
class ClientTraffic {
public:
    static constexpr qsizetype Seconds = 60;

    /// Bytes per second, oldest first, the last one now; as long as the longest known, at most Seconds.
    struct Lines {
        QList<double> in;
        QList<double> out;
    };

    void apply(const RowChange<ClientRow, quint64> &change);
    /// A second has ended.
    void record();
    /// The sum of these clients; unknown ones count nothing.
    [[nodiscard]] Lines linesOf(const QList<quint64> &clients) const;

private:
    struct Direction {
        quint64 total = 0;
        quint64 recorded = 0;
        std::array<float, Seconds> perSecond{};

        void record(qsizetype at);
    };
    struct Client {
        Direction in;
        Direction out;
        bool isSettled = false; ///< has been here for a whole second
        qsizetype seconds = 0;  ///< recorded so far
    };

    void take(const ClientRow &row);

    QHash<quint64, Client> m_clients;
    qsizetype m_at = 0; // where the next second goes
};

}
