// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/trafficframe.h"
#include "core/instance/simulation/simulatedrandom.h"

namespace farol {

class SimulatedWorld;

/// Makes the frames that the counters of a real server would show of a simulated world. Thread: one.
class SimulatedFrames {
public:
    explicit SimulatedFrames(quint32 seed)
        : m_random(seed)
    {
    }

    /// The second that the world has just lived through.
    [[nodiscard]] TrafficFrame frameOf(const SimulatedWorld &world);
    /// Invented frames for the `seconds` before `frame`, oldest first, which lead up to it.
    [[nodiscard]] QList<TrafficFrame> historyBefore(const TrafficFrame &frame, int seconds);

private:
    void fillPresent(TrafficFrame &frame, const SimulatedWorld &world) const;
    void fillTops(TrafficFrame &frame, const SimulatedWorld &world) const;
    void fillSystem(TrafficFrame &frame);
    [[nodiscard]] TrafficFrame frameAt(const TrafficFrame &present, int secondsAgo);

    SimulatedRandom m_random;
    quint64 m_totalErrors = 0;
};

}
