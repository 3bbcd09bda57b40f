// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/trafficframe.h"
#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/services/metrics/systemsampler.h"
#include "core/services/metrics/trafficcounters.h"

#include <deque>
#include <functional>

namespace farol {

class ClientRoster;
class RefusalLog;

/// What a frame is made of; everything outlives the sampler.
struct TrafficSources {
    NameTable &names;
    TrafficCounters &counters;
    ClientRoster &roster;
    RefusalLog &refusals;
};

/// Turns the counters into one TrafficFrame each second and tells everyone who wants it.
/// Thread: the network thread.
class TrafficSampler final : private WheelTimer::Owner {
public:
    using Receiver = std::function<void(const TrafficFrame &)>;

    TrafficSampler(Runtime &runtime, const TrafficSources &sources, SystemSampler system = SystemSampler());

    /// Called with every frame, in the order of adding.
    void addReceiver(Receiver receiver) { m_receivers.push_back(std::move(receiver)); }
    /// Where the number of lost event records comes from; 0 without it.
    void setDroppedSource(std::function<quint64()> dropped) { m_dropped = std::move(dropped); }
    /// The first frame comes a second from now.
    void start();
    void stop() { m_timer.stop(); }

private:
    void onTimer(WheelTimer &timer) override;
    [[nodiscard]] TrafficFrame makeFrame(std::chrono::milliseconds span);
    void fillPresent(TrafficFrame &frame) const;
    void fillRates(TrafficFrame &frame, double seconds);
    void fillAcks(TrafficFrame &frame);
    void fillTops(TrafficFrame &frame, double seconds);
    void fillReasons(TrafficFrame &frame);
    void fillSystem(TrafficFrame &frame);

    Runtime &m_runtime;
    TrafficSources m_sources;
    SystemSampler m_system;
    std::vector<Receiver> m_receivers;
    std::function<quint64()> m_dropped;
    WheelTimer m_timer{ *this };
    Moment m_due{};
    Moment m_latest{};
    TrafficTotals m_before;
    quint64 m_refusalsBefore = 0;
    // Totals of each of the last minutes, so that reasons can be told for 15 of them.
    std::deque<std::array<quint32, TrafficCounters::ReasonCount>> m_reasonMinutes;
    Moment m_minuteBegan{};
};

}
