// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulatedframes.h"

#include "core/instance/simulation/simulatedworld.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TopCount = 5;
constexpr qint64 Gibibyte = 1024LL * 1024 * 1024;

/// Share of all events that each name has.
struct EventShare {
    QLatin1StringView name;
    double share;
};
constexpr std::array EventShares{ EventShare{ "position"_L1, 0.37 }, EventShare{ "eta:changed"_L1, 0.23 },
    EventShare{ "parcel:scanned"_L1, 0.20 }, EventShare{ "chat:message"_L1, 0.07 },
    EventShare{ "presence"_L1, 0.057 } };

void keepTop(QList<NamedCount> &counts)
{
    std::ranges::sort(counts, [](const NamedCount &a, const NamedCount &b) {
        return a.value != b.value ? a.value > b.value : a.name < b.name;
    });
    counts.resize(std::min(counts.size(), TopCount));
}

/// Several slow waves, never twice the same: about -1 to 1.
double wave(double seconds, double shift)
{
    constexpr auto pi = std::numbers::pi;
    return 0.5 * std::sin(2 * pi * (seconds / 310 + shift))
        + 0.3 * std::sin(2 * pi * (seconds / 97 + 2 * shift))
        + 0.2 * std::sin(2 * pi * (seconds / 41 + 3 * shift));
}

/// A burst of traffic two minutes ago, as after a notification.
double burst(int secondsAgo)
{
    const auto distance = double(secondsAgo - 110) / 28;
    return 0.45 * std::exp(-distance * distance);
}

}

TrafficFrame SimulatedFrames::frameOf(const SimulatedWorld &world)
{
    TrafficFrame frame;
    frame.atMs = world.nowMs();
    fillPresent(frame, world);
    frame.opened = world.openedInSecond();
    frame.closed = world.closedInSecond();
    frame.errors = m_random.happens(0.03) ? 1 : 0;
    m_totalErrors += quint64(frame.errors);
    frame.totalErrors = m_totalErrors;
    if (m_totalErrors > 0)
        frame.refusals = { { u"session ID unknown"_s, double(m_totalErrors) } };
    if (frame.clients > 0) {
        frame.ackP50Ms = m_random.around(12, 0.15);
        frame.ackP95Ms = m_random.around(34, 0.12);
        frame.ackP99Ms = m_random.around(58, 0.2);
    }
    fillTops(frame, world);
    fillSystem(frame);
    return frame;
}

void SimulatedFrames::fillPresent(TrafficFrame &frame, const SimulatedWorld &world) const
{
    frame.clients = int(world.clients().size());
    frame.rooms = int(world.rooms().size());
    const auto &left = world.totalsOfLeft();
    frame.totalEventsIn = left.eventsIn;
    frame.totalEventsOut = left.eventsOut;
    frame.totalBytesIn = left.bytesIn;
    frame.totalBytesOut = left.bytesOut;
    for (const auto &[number, client] : world.clients()) {
        const auto &row = client.row;
        frame.clientsPolling += row.transport == ClientTransport::Polling;
        frame.sockets += int(row.sockets.size());
        frame.queuedBytes += row.queuedBytes;
        frame.eventsInPerSecond += row.eventsInPerSecond;
        frame.eventsOutPerSecond += row.eventsOutPerSecond;
        frame.bytesInPerSecond += row.eventsInPerSecond * client.bytesPerEventIn;
        frame.bytesOutPerSecond += row.eventsOutPerSecond * client.bytesPerEventOut;
        frame.totalEventsIn += row.eventsIn;
        frame.totalEventsOut += row.eventsOut;
        frame.totalBytesIn += row.bytesIn;
        frame.totalBytesOut += row.bytesOut;
    }
    frame.clientsWebSocket = frame.clients - frame.clientsPolling;
}

void SimulatedFrames::fillTops(TrafficFrame &frame, const SimulatedWorld &world) const
{
    const auto events = frame.eventsInPerSecond + frame.eventsOutPerSecond;
    for (const auto &event : EventShares)
        frame.topEvents.append({ event.name, std::round(events * event.share) });
    for (const auto &[key, room] : world.rooms())
        frame.topRooms.append({ room.name, double(room.members) });
    for (const auto &[number, client] : world.clients()) {
        const auto bytes = client.row.eventsInPerSecond * client.bytesPerEventIn
            + client.row.eventsOutPerSecond * client.bytesPerEventOut;
        frame.topClients.append({ client.row.user, std::round(bytes) });
    }
    for (const auto &[reason, count] : world.leaveReasons().asKeyValueRange())
        frame.disconnectReasons.append({ reason, double(count) });
    keepTop(frame.topRooms);
    keepTop(frame.topClients);
    keepTop(frame.disconnectReasons);
}

void SimulatedFrames::fillSystem(TrafficFrame &frame)
{
    frame.processCpuPercent = m_random.around(2 + frame.eventsOutPerSecond / 900, 0.2);
    frame.processMemoryBytes = 38'000'000 + frame.clients * 9'000LL;
    frame.hostCpuPercent = m_random.around(11, 0.3);
    frame.hostMemoryTotalBytes = 16 * Gibibyte;
    frame.hostMemoryUsedBytes = qint64(m_random.around(6.2, 0.01) * double(Gibibyte));
    frame.hostLoad1 = m_random.around(0.6, 0.1);
}

QList<TrafficFrame> SimulatedFrames::historyBefore(const TrafficFrame &frame, int seconds)
{
    QList<TrafficFrame> history;
    history.reserve(seconds);
    auto later = frame;
    for (int ago = 1; ago <= seconds; ++ago) {
        auto earlier = frameAt(frame, ago);
        earlier.totalEventsIn
            = later.totalEventsIn - qMin(later.totalEventsIn, quint64(later.eventsInPerSecond));
        earlier.totalEventsOut
            = later.totalEventsOut - qMin(later.totalEventsOut, quint64(later.eventsOutPerSecond));
        earlier.totalBytesIn = later.totalBytesIn - qMin(later.totalBytesIn, quint64(later.bytesInPerSecond));
        earlier.totalBytesOut
            = later.totalBytesOut - qMin(later.totalBytesOut, quint64(later.bytesOutPerSecond));
        history.prepend(earlier);
        later = std::move(earlier);
    }
    return history;
}

TrafficFrame SimulatedFrames::frameAt(const TrafficFrame &present, int secondsAgo)
{
    auto frame = present;
    frame.atMs = present.atMs - 1000LL * secondsAgo;
    // Waves begin at nothing, so that the past leads up to the present without a step.
    const auto seconds = double(secondsAgo);
    const auto fade = qMin(1.0, seconds / 20);
    const auto crowd = 1 + 0.05 * fade * wave(seconds, 0.1);
    const auto traffic = crowd * (1 + fade * (0.07 * wave(seconds, 0.6) + burst(secondsAgo)));
    frame.clients = int(std::lround(present.clients * crowd));
    frame.clientsPolling = int(std::lround(present.clientsPolling * (1 + 0.12 * fade * wave(seconds, 0.3))));
    frame.clientsPolling = qMin(frame.clientsPolling, frame.clients);
    frame.clientsWebSocket = frame.clients - frame.clientsPolling;
    frame.sockets = int(std::lround(present.sockets * crowd));
    frame.rooms = int(std::lround(present.rooms * (1 + 0.04 * fade * wave(seconds, 0.8))));
    frame.eventsInPerSecond = std::round(m_random.around(present.eventsInPerSecond * traffic, 0.03));
    frame.eventsOutPerSecond = std::round(m_random.around(present.eventsOutPerSecond * traffic, 0.03));
    frame.bytesInPerSecond = std::round(m_random.around(present.bytesInPerSecond * traffic, 0.03));
    frame.bytesOutPerSecond = std::round(m_random.around(present.bytesOutPerSecond * traffic, 0.03));
    frame.opened = int(m_random.count(present.clients / 900.0));
    frame.closed = int(m_random.count(present.clients / 900.0));
    frame.errors = m_random.happens(0.03) ? 1 : 0;
    if (present.ackP95Ms >= 0) {
        frame.ackP50Ms = m_random.around(12 * traffic, 0.1);
        frame.ackP95Ms = m_random.around(33 * traffic, 0.1);
        frame.ackP99Ms = m_random.around(56 * traffic, 0.15);
    }
    fillSystem(frame);
    return frame;
}

}
