// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/metrics/latencyhistogram.h"
#include "core/services/nametable.h"
#include "core/socketio/serverobserver.h"

#include <array>
#include <vector>

namespace farol {

/// Counts since the server started. Sent events count once per recipient.
struct TrafficTotals {
    quint64 eventsIn = 0;
    quint64 eventsOut = 0;
    quint64 bytesIn = 0; ///< payload of events and acknowledgements
    quint64 bytesOut = 0;
    quint64 opened = 0;
    quint64 closed = 0;
};

/// Counts everything a server does: exact, because nothing is sampled and nothing is queued.
/// Thread: the network thread.
class TrafficCounters final : public ServerObserver {
public:
    static constexpr std::size_t ReasonCount = std::size_t(CloseReason::ServerNamespaceDisconnect) + 1;

    /// `names` outlives the counters.
    explicit TrafficCounters(NameTable &names)
        : m_names(names)
    {
    }

    [[nodiscard]] const TrafficTotals &totals() const { return m_totals; }
    [[nodiscard]] int clients() const { return m_clients; }
    [[nodiscard]] int webSocketClients() const { return m_webSocketClients; }
    [[nodiscard]] int sockets() const { return m_sockets; }
    /// Connections ended for each CloseReason since the start.
    [[nodiscard]] const std::array<quint32, ReasonCount> &closedBy() const { return m_closedBy; }
    /// Times until a client's acknowledgement since the last clear().
    [[nodiscard]] LatencyHistogram &ackLatencies() { return m_ackLatencies; }

    /// How often each event happened since the last call, by its number in the name table.
    struct EventCount {
        NameId name = 0;
        quint32 count = 0;
    };
    [[nodiscard]] std::vector<EventCount> takeEventCounts();

    void onClientOpened(ClientConnection &client) override;
    void onClientUpgraded(ClientConnection &client) override;
    void onClientClosed(ClientConnection &client, CloseReason reason, const CloseDetails &details) override;
    void onSocketConnected(Socket &socket) override;
    void onSocketDisconnected(Socket &socket, CloseReason reason) override;
    void onEventReceived(Socket &socket, const SocketPacket &packet, qint64 wireBytes) override;
    void onEventSent(Socket &socket, const SocketPacket &packet, qint64 wireBytes) override;
    void onBroadcast(SocketNamespace &nsp, const QList<QByteArray> &rooms, const SocketPacket &packet,
        int recipients, qint64 wireBytes) override;
    void onAckReceived(Socket &socket, AckId id, const EventArguments &arguments, qint64 latencyUs,
        qint64 wireBytes) override;
    void onAckSent(Socket &socket, AckId id, const EventArguments &arguments, qint64 latencyUs,
        qint64 wireBytes) override;

private:
    void countEvent(const QByteArray &name, quint32 times);

    NameTable &m_names;
    TrafficTotals m_totals;
    int m_clients = 0;
    int m_webSocketClients = 0;
    int m_sockets = 0;
    std::array<quint32, ReasonCount> m_closedBy{};
    LatencyHistogram m_ackLatencies;
    std::vector<quint32> m_eventCounts; // by name
    std::vector<NameId> m_eventsSeen;   // names with a count
};

}
