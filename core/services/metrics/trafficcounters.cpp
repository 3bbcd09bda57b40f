// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/trafficcounters.h"

#include "core/socketio/clientconnection.h"

#include <utility>

namespace farol {

void TrafficCounters::onClientOpened(ClientConnection &client)
{
    ++m_totals.opened;
    ++m_clients;
    m_webSocketClients += client.session().transport() == TransportKind::WebSocket;
}

void TrafficCounters::onClientUpgraded(ClientConnection &)
{
    ++m_webSocketClients;
}

void TrafficCounters::onClientClosed(ClientConnection &client, CloseReason reason, const CloseDetails &)
{
    ++m_totals.closed;
    ++m_closedBy[std::size_t(reason)];
    --m_clients;
    m_webSocketClients -= client.session().transport() == TransportKind::WebSocket;
}

void TrafficCounters::onSocketConnected(Socket &)
{
    ++m_sockets;
}

void TrafficCounters::onSocketDisconnected(Socket &, CloseReason)
{
    --m_sockets;
}

void TrafficCounters::onEventReceived(Socket &, const SocketPacket &packet, qint64 wireBytes)
{
    ++m_totals.eventsIn;
    m_totals.bytesIn += quint64(wireBytes);
    countEvent(packet.event, 1);
}

void TrafficCounters::onEventSent(Socket &, const SocketPacket &packet, qint64 wireBytes)
{
    ++m_totals.eventsOut;
    m_totals.bytesOut += quint64(wireBytes);
    countEvent(packet.event, 1);
}

void TrafficCounters::onBroadcast(SocketNamespace &, const QList<QByteArray> &, const SocketPacket &packet,
    int recipients, qint64 wireBytes)
{
    m_totals.eventsOut += quint64(recipients);
    m_totals.bytesOut += quint64(recipients) * quint64(wireBytes);
    countEvent(packet.event, quint32(recipients));
}

void TrafficCounters::onAckReceived(
    Socket &, AckId, const EventArguments &, qint64 latencyUs, qint64 wireBytes)
{
    m_totals.bytesIn += quint64(wireBytes);
    m_ackLatencies.add(latencyUs);
}

void TrafficCounters::onAckSent(Socket &, AckId, const EventArguments &, qint64, qint64 wireBytes)
{
    m_totals.bytesOut += quint64(wireBytes);
}

void TrafficCounters::countEvent(const QByteArray &name, quint32 times)
{
    if (times == 0)
        return;
    const auto id = m_names.intern(name);
    if (id >= m_eventCounts.size())
        m_eventCounts.resize(std::size_t(id) + 1);
    if (m_eventCounts[id] == 0)
        m_eventsSeen.push_back(id);
    m_eventCounts[id] += times;
}

std::vector<TrafficCounters::EventCount> TrafficCounters::takeEventCounts()
{
    std::vector<EventCount> counts;
    counts.reserve(m_eventsSeen.size());
    for (const auto id : m_eventsSeen)
        counts.push_back({ id, std::exchange(m_eventCounts[id], 0) });
    m_eventsSeen.clear();
    return counts;
}

}
