// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/local/feedcollector.h"

#include "core/services/clients/clientroster.h"
#include "core/services/clients/leftclients.h"
#include "core/services/clients/rosterrows.h"
#include "core/services/metrics/refusallog.h"

namespace farol {

FeedCollector::FeedCollector(Runtime &runtime, const Sources &sources, FeedSink &sink)
    : m_runtime(runtime)
    , m_sources(sources)
    , m_sink(sink)
{
    m_timer.start(m_runtime.timers, Interval);
}

void FeedCollector::requestSnapshot()
{
    m_wanted = m_snapshot = true;
    m_sources.roster.setTracking(Tracking::On);
}

void FeedCollector::flushLog()
{
    if (const auto lines = m_sources.refusals.takeLines(); !lines.isEmpty())
        m_sink.takeLog(lines);
}

void FeedCollector::onTimer(WheelTimer &timer)
{
    timer.start(m_runtime.timers, Interval);
    flushLog();

    ClientChange clients;
    RoomChange rooms;
    clients.snapshot = rooms.snapshot = std::exchange(m_snapshot, false);
    collectClients(clients);
    collectRooms(rooms);
    if (!m_wanted)
        return;
    if (!clients.isEmpty())
        m_sink.takeClients(clients);
    if (!rooms.isEmpty())
        m_sink.takeRooms(rooms);
}

void FeedCollector::collectClients(ClientChange &change)
{
    const auto changed = m_sources.roster.takeChangedClients();
    const auto newlyLeft = m_sources.left.takeNew();
    change.removed = m_sources.left.takeExpired();
    if (!change.snapshot) {
        for (const auto *const client : changed)
            change.updated.append(clientRow(*client));
        change.updated.append(newlyLeft);
        return;
    }
    change.removed.clear();
    change.updated = m_sources.left.rows();
    for (const auto &[number, client] : m_sources.roster.clients())
        change.updated.append(clientRow(*client));
}

void FeedCollector::collectRooms(RoomChange &change)
{
    const auto changed = m_sources.roster.takeChangedRooms();
    const auto ended = m_sources.roster.takeEndedRooms();
    if (change.snapshot) {
        for (const auto &[key, room] : m_sources.roster.rooms())
            change.updated.append(roomRow(room));
        return;
    }
    for (const auto *const room : changed)
        change.updated.append(roomRow(*room));
    for (const auto &key : ended) {
        // A room that has come back is an update, not an end.
        if (!m_sources.roster.rooms().contains(key))
            change.removed.append({ QString::fromUtf8(key.first), QString::fromUtf8(key.second) });
    }
}

}
