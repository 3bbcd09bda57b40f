// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "core/instance/simulatedinstance.h"
#include "core/instance/simulation/simulateddeliveries.h"
#include "core/instance/simulation/simulatedevents.h"
#include "core/instance/simulation/simulatedframes.h"
#include "core/instance/simulation/simulatedworld.h"

#include <QTimer>

namespace farol {

/// The feed of a simulation: lets an invented world live by a timer and tells what happens in it, at the
/// pace of a real server. Thread: the desktop thread.
class SimulatedFeed final : public ServerFeed {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds TickInterval{ 100 };
    static constexpr int HistorySeconds = 15 * 60;

    explicit SimulatedFeed(const SimulationOptions &options);

    [[nodiscard]] ServerState state() const override { return m_state; }
    void requestSnapshot() override { m_snapshotWanted = true; }

    void start(quint16 port);
    void stop();
    void send(const NotificationRequest &request);
    /// Changes the world; what changed is told with the next tick. Ignored unless running.
    void command(const std::function<void(SimulatedWorld &)> &order);

private:
    void tellState(RunState run);
    void tellBeginning();
    void liveThroughFirstMinute(qint64 endMs);
    void tellFirstLog();
    void onTick();
    void onSecond();
    void tellRows();
    [[nodiscard]] qint64 nowMs() const;

    const SimulationOptions m_options;
    ServerState m_state;
    std::optional<SimulatedWorld> m_world;
    SimulatedFrames m_frames;
    SimulatedEvents m_events;
    SimulatedDeliveries m_deliveries;
    QTimer m_timer;
    qint64 m_lastTickMs = 0;
    qint64 m_lastSecondMs = 0;
    bool m_snapshotWanted = false;
};

}
