// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulatedfeed.h"

#include "core/base/clock.h"

namespace farol {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 DefaultPort = 5000;
// Events of the last seconds, so that the events page is not empty at first.
constexpr qint64 FirstEventsSeconds = 4;
// So long the rows live before the window sees them, for lines of the last minute that are full.
constexpr int FirstMinuteSeconds = 60;
// With more clients that would hold up the window.
constexpr int MostClientsWithFirstMinute = 2000;

}

SimulatedFeed::SimulatedFeed(const SimulationOptions &options)
    : m_options(options)
    , m_frames(options.seed + 1)
    , m_events(options.seed + 2)
    , m_deliveries(options.seed + 3)
{
    m_state.simulated = true;
    m_state.address = u"127.0.0.1"_s;
    m_timer.setInterval(TickInterval);
    connect(&m_timer, &QTimer::timeout, this, &SimulatedFeed::onTick);
}

qint64 SimulatedFeed::nowMs() const
{
    return m_options.fixedTimeMs.value_or(SystemClock().wallMilliseconds());
}

void SimulatedFeed::start(quint16 port)
{
    if (m_world)
        return;
    m_state.port = port == 0 ? DefaultPort : port;
    m_lastTickMs = m_lastSecondMs = nowMs();
    m_state.startedAtMs = m_lastTickMs - 1000LL * HistorySeconds;
    const auto livesBefore = m_options.clients <= MostClientsWithFirstMinute ? FirstMinuteSeconds : 0;
    m_world.emplace(m_options.clients, m_options.seed, m_lastTickMs - 1000LL * livesBefore);
    tellState(RunState::Running);
    tellBeginning();
    m_timer.start();
}

void SimulatedFeed::stop()
{
    if (!m_world)
        return;
    m_timer.stop();
    m_world.reset();
    m_state.startedAtMs = 0;
    tellState(RunState::Stopped);
    Q_EMIT clientsChanged({ .snapshot = true, .updated = {}, .removed = {} });
    Q_EMIT roomsChanged({ .snapshot = true, .updated = {}, .removed = {} });
}

void SimulatedFeed::tellState(RunState run)
{
    m_state.run = run;
    Q_EMIT stateChanged(m_state);
}

void SimulatedFeed::tellBeginning()
{
    const auto first = m_frames.frameOf(*m_world);
    const auto livesBefore = int((m_lastTickMs - m_world->nowMs()) / 1000);
    const auto history = m_frames.historyBefore(first, HistorySeconds - livesBefore);
    for (const auto &frame : history)
        Q_EMIT frameArrived(frame);
    Q_EMIT frameArrived(first);
    m_snapshotWanted = true;
    tellRows();
    liveThroughFirstMinute(m_lastTickMs);
    for (auto ago = FirstEventsSeconds; ago > 0; --ago) {
        const auto fromUs = (m_lastTickMs - 1000 * ago) * 1000;
        Q_EMIT eventsArrived(m_events.between(*m_world, fromUs, fromUs + 1'000'000));
    }
    tellFirstLog();
}

void SimulatedFeed::liveThroughFirstMinute(qint64 endMs)
{
    while (m_world->nowMs() < endMs) {
        m_world->advanceSecond(m_world->nowMs() + 1000);
        Q_EMIT frameArrived(m_frames.frameOf(*m_world));
        // Whoever looks only now gets everything with the last second.
        m_snapshotWanted = m_world->nowMs() >= endMs;
        tellRows();
    }
}

void SimulatedFeed::tellFirstLog()
{
    const auto minutesAgo = [this](int minutes) { return m_lastTickMs - 60'000LL * minutes; };
    Q_EMIT logged({
        { m_state.startedAtMs, LogLevel::Info, u"simulation started"_s,
            u"%1 clients"_s.arg(m_options.clients) },
        { minutesAgo(11), LogLevel::Warning, u"session ID unknown"_s, u"10.20.7.17"_s },
        { minutesAgo(6), LogLevel::Warning, u"invalid origin"_s, u"10.20.9.140"_s },
        { minutesAgo(4), LogLevel::Error, u"frame too large"_s, u"10.20.5.31"_s },
        { minutesAgo(1), LogLevel::Warning, u"invalid packet"_s, u"10.20.9.140"_s },
    });
}

void SimulatedFeed::onTick()
{
    for (const auto &report : m_deliveries.advance(TickInterval, *m_world))
        Q_EMIT reportChanged(report);

    const auto now = nowMs();
    if (now - m_lastSecondMs >= 1000)
        onSecond();
    tellRows();
    if (now > m_lastTickMs)
        Q_EMIT eventsArrived(m_events.between(*m_world, m_lastTickMs * 1000, now * 1000));
    m_lastTickMs = now;
}

void SimulatedFeed::onSecond()
{
    // A stall is one long second, as for a real server.
    const auto now = nowMs();
    m_world->advanceSecond(now);
    auto frame = m_frames.frameOf(*m_world);
    frame.spanMs = now - m_lastSecondMs;
    m_lastSecondMs = now;
    Q_EMIT frameArrived(frame);
}

void SimulatedFeed::tellRows()
{
    const auto snapshot = std::exchange(m_snapshotWanted, false);
    if (const auto clients = m_world->takeClients(snapshot); !clients.isEmpty())
        Q_EMIT clientsChanged(clients);
    if (const auto rooms = m_world->takeRooms(snapshot); !rooms.isEmpty())
        Q_EMIT roomsChanged(rooms);
}

void SimulatedFeed::send(const NotificationRequest &request)
{
    if (m_world) {
        Q_EMIT reportChanged(m_deliveries.send(request, *m_world));
        return;
    }
    DeliveryReport report;
    report.ticket = request.ticket;
    report.request = request;
    report.error = SendError::NotRunning;
    report.closed = true;
    Q_EMIT reportChanged(report);
}

void SimulatedFeed::command(const std::function<void(SimulatedWorld &)> &order)
{
    if (m_world)
        order(*m_world);
}

}
