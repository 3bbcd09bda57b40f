// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/trafficsampler.h"

#include "core/services/clients/clientlabel.h"
#include "core/services/clients/clientroster.h"
#include "core/services/metrics/refusallog.h"
#include "core/socketio/clientconnection.h"

#include <algorithm>

namespace farol {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t TopCount = 5;
constexpr std::size_t ReasonMinutes = 15;

template <typename T>
using Ranking = std::vector<std::pair<double, T>>;

/// The greatest of all, greatest first. Only these few get a text, whatever there is to choose from.
template <typename T, typename NameOf>
QList<NamedCount> topOf(Ranking<T> all, NameOf nameOf)
{
    const auto count = std::min(all.size(), TopCount);
    // Equal ones in a fixed order, so that lists do not flicker.
    std::ranges::partial_sort(all, all.begin() + qsizetype(count), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : std::less<T>()(a.second, b.second);
    });
    QList<NamedCount> top;
    for (std::size_t i = 0; i < count; ++i)
        top.append({ nameOf(all[i].second), all[i].first });
    return top;
}

double milliseconds(qint64 microseconds)
{
    return microseconds < 0 ? -1 : double(microseconds) / 1000;
}

}

TrafficSampler::TrafficSampler(Runtime &runtime, const TrafficSources &sources, SystemSampler system)
    : m_runtime(runtime)
    , m_sources(sources)
    , m_system(std::move(system))
{
}

void TrafficSampler::start()
{
    m_latest = m_minuteBegan = m_runtime.clock.now();
    m_due = m_latest + 1s;
    m_reasonMinutes.assign(1, m_sources.counters.closedBy());
    (void)m_system.sample(); // processor shares need a beginning
    m_timer.start(m_runtime.timers, 1s);
}

void TrafficSampler::onTimer(WheelTimer &)
{
    const auto now = m_runtime.clock.now();
    const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_latest);
    // Due times are a second apart, so that timer lateness does not add up; a stall is not caught up on.
    m_due = std::max(m_due + 1s, now + 1ms);
    m_timer.start(m_runtime.timers, std::chrono::duration_cast<std::chrono::milliseconds>(m_due - now));
    m_latest = now;

    const auto frame = makeFrame(std::max(span, 1ms));
    for (const auto &receiver : m_receivers)
        receiver(frame);
}

TrafficFrame TrafficSampler::makeFrame(std::chrono::milliseconds span)
{
    const auto seconds = double(span.count()) / 1000;
    m_sources.roster.endSecond(span);
    m_sources.refusals.endSecond();

    TrafficFrame frame;
    frame.atMs = m_runtime.clock.wallMilliseconds();
    frame.spanMs = span.count();
    frame.watchDropped = m_dropped ? m_dropped() : 0;
    fillPresent(frame);
    fillRates(frame, seconds);
    fillAcks(frame);
    fillTops(frame, seconds);
    fillReasons(frame);
    fillSystem(frame);
    return frame;
}

void TrafficSampler::fillPresent(TrafficFrame &frame) const
{
    const auto &counters = m_sources.counters;
    frame.clients = counters.clients();
    frame.clientsWebSocket = counters.webSocketClients();
    frame.clientsPolling = frame.clients - frame.clientsWebSocket;
    frame.sockets = counters.sockets();
    frame.rooms = m_sources.roster.publicRoomCount();
    for (const auto &[number, client] : m_sources.roster.clients())
        frame.queuedBytes += client->connection.session().pendingBytes();
}

void TrafficSampler::fillRates(TrafficFrame &frame, double seconds)
{
    const auto &total = m_sources.counters.totals();
    frame.eventsInPerSecond = double(total.eventsIn - m_before.eventsIn) / seconds;
    frame.eventsOutPerSecond = double(total.eventsOut - m_before.eventsOut) / seconds;
    frame.bytesInPerSecond = double(total.bytesIn - m_before.bytesIn) / seconds;
    frame.bytesOutPerSecond = double(total.bytesOut - m_before.bytesOut) / seconds;
    frame.opened = int(total.opened - m_before.opened);
    frame.closed = int(total.closed - m_before.closed);
    frame.totalEventsIn = total.eventsIn;
    frame.totalEventsOut = total.eventsOut;
    frame.totalBytesIn = total.bytesIn;
    frame.totalBytesOut = total.bytesOut;
    frame.totalErrors = m_sources.refusals.total();
    frame.errors = int(frame.totalErrors - m_refusalsBefore);
    frame.refusals = m_sources.refusals.byReason();
    m_before = total;
    m_refusalsBefore = frame.totalErrors;
}

void TrafficSampler::fillAcks(TrafficFrame &frame)
{
    auto &latencies = m_sources.counters.ackLatencies();
    frame.ackP50Ms = milliseconds(latencies.percentile(50));
    frame.ackP95Ms = milliseconds(latencies.percentile(95));
    frame.ackP99Ms = milliseconds(latencies.percentile(99));
    latencies.clear();
}

void TrafficSampler::fillTops(TrafficFrame &frame, double seconds)
{
    Ranking<NameId> events;
    for (const auto &event : m_sources.counters.takeEventCounts())
        events.emplace_back(event.count / seconds, event.name);
    frame.topEvents = topOf(
        std::move(events), [&](NameId name) { return QString::fromUtf8(m_sources.names.name(name)); });

    Ranking<const RoomMeter *> rooms;
    for (const auto &[key, room] : m_sources.roster.rooms()) {
        if (!room.isPrivate)
            rooms.emplace_back(double(room.members), &room);
    }
    frame.topRooms
        = topOf(std::move(rooms), [](const RoomMeter *room) { return QString::fromUtf8(room->name); });

    Ranking<const ClientMeter *> clients;
    for (const auto &[number, client] : m_sources.roster.clients()) {
        const auto bytes = client->perSecond.bytesIn + client->perSecond.bytesOut;
        if (bytes > 0)
            clients.emplace_back(double(bytes), client);
    }
    frame.topClients = topOf(std::move(clients), [](const ClientMeter *client) {
        return labelOfClient(client->user, client->connection.session().id());
    });
}

void TrafficSampler::fillReasons(TrafficFrame &frame)
{
    const auto &now = m_sources.counters.closedBy();
    const auto &before = m_reasonMinutes.front();
    Ranking<CloseReason> reasons;
    for (std::size_t reason = 0; reason < now.size(); ++reason) {
        if (const auto count = now[reason] - before[reason]; count > 0)
            reasons.emplace_back(double(count), CloseReason(reason));
    }
    frame.disconnectReasons = topOf(
        std::move(reasons), [](CloseReason reason) { return QString::fromLatin1(closeReasonText(reason)); });

    if (m_runtime.clock.now() - m_minuteBegan < 1min)
        return;
    m_minuteBegan = m_runtime.clock.now();
    m_reasonMinutes.push_back(now);
    if (m_reasonMinutes.size() > ReasonMinutes)
        m_reasonMinutes.pop_front();
}

void TrafficSampler::fillSystem(TrafficFrame &frame)
{
    const auto system = m_system.sample();
    frame.processCpuPercent = system.processCpuPercent;
    frame.processMemoryBytes = system.processMemoryBytes;
    frame.hostCpuPercent = system.hostCpuPercent;
    frame.hostMemoryUsedBytes = system.hostMemoryUsedBytes;
    frame.hostMemoryTotalBytes = system.hostMemoryTotalBytes;
    frame.hostLoad1 = system.hostLoad1;
}

}
