// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>

namespace farol {

class ConnectionCensus;

/// A connection's place in the census; given back when destroyed. Moves along with the channel
/// when HTTP becomes a WebSocket. Thread: the network thread.
class CensusEntry {
public:
    CensusEntry() = default;
    CensusEntry(std::shared_ptr<ConnectionCensus> census, QByteArray address);
    ~CensusEntry() { leave(); }
    CensusEntry(CensusEntry &&other) noexcept = default;
    CensusEntry &operator=(CensusEntry &&other) noexcept;

private:
    void leave();

    std::shared_ptr<ConnectionCensus> m_census; // shared: a WebSocket may outlive the HTTP front
    QByteArray m_address;
};

/// Counts connections, all and per address.
class ConnectionCensus {
public:
    [[nodiscard]] qsizetype total() const { return m_total; }
    /// Connections from that address at the moment.
    [[nodiscard]] qsizetype from(const QByteArray &address) const { return m_byAddress.value(address); }

private:
    friend class CensusEntry;

    qsizetype m_total = 0;
    QHash<QByteArray, qsizetype> m_byAddress;
};

/// "127.x.x.x" and "::1".
[[nodiscard]] bool isLoopbackAddress(QByteArrayView address);

}
