// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "core/base/runtime.h"
#include "core/base/timerwheel.h"

namespace farol {

class ClientRoster;
class LeftClients;
class RefusalLog;

/// Takes what the collector has collected. Thread: the network thread.
class FeedSink {
public:
    virtual void takeClients(const ClientChange &change) = 0;
    virtual void takeRooms(const RoomChange &change) = 0;
    virtual void takeLog(const QList<LogEntry> &entries) = 0;

protected:
    ~FeedSink() = default;
};

/// Turns what has changed in the server into changes of rows, ten times a second and only when a window
/// wants them. Thread: the network thread.
class FeedCollector final : private WheelTimer::Owner {
public:
    static constexpr std::chrono::milliseconds Interval{ 100 };

    struct Sources {
        ClientRoster &roster;
        LeftClients &left;
        RefusalLog &refusals;
    };

    /// Everything outlives the collector.
    FeedCollector(Runtime &runtime, const Sources &sources, FeedSink &sink);

    /// The next change is a full snapshot; changes follow it from then on.
    void requestSnapshot();
    /// Tells the lines that are waiting now: the server is about to end.
    void flushLog();

private:
    void onTimer(WheelTimer &timer) override;
    void collectClients(ClientChange &change);
    void collectRooms(RoomChange &change);

    Runtime &m_runtime;
    Sources m_sources;
    FeedSink &m_sink;
    WheelTimer m_timer{ *this };
    bool m_wanted = false;
    bool m_snapshot = false;
};

}
