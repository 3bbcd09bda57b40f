// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "tests/support/base/fakeclock.h"
#include "tests/support/net/recordingrefusals.h"

#include <chrono>

namespace farol {

/// Ids that a test can foretell: "id000000000000000001" and so on.
class CountingIdSource final : public IdSource {
public:
    [[nodiscard]] QByteArray nextId() override
    {
        return "id" + QByteArray::number(++m_count).rightJustified(18, '0');
    }

private:
    quint64 m_count = 0;
};

/// Everything a part of the network thread works with, driven by the test: nothing happens
/// between calls, time moves only in advance(). Destroy it after what uses it.
class TestRuntime {
public:
    TestRuntime()
        : timers(clock)
        , runtime{ clock, timers, turn, ids, refusals }
    {
    }

    /// Ends the turn: what was written arrives, what was retired is destroyed, until all is quiet.
    void settle() { turn.finish(); }
    /// Ends the turn, then lets time pass in wheel ticks and runs what falls due on the way.
    void advance(std::chrono::milliseconds by);

    /// Usable wherever a Runtime is asked for.
    operator Runtime &() { return runtime; }

    FakeClock clock;
    TimerWheel timers;
    Turn turn;
    CountingIdSource ids;
    RecordingRefusals refusals;
    Runtime runtime;
};

}
