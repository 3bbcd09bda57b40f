// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

class Clock;
class IdSource;
class RefusalSink;
class TimerWheel;
class Turn;

/// What every part on the network thread works with; owned by whoever built that thread.
/// Passed by reference; outlives everything that keeps it.
struct Runtime {
    const Clock &clock;
    TimerWheel &timers;
    Turn &turn;
    IdSource &ids;
    RefusalSink &refusals;
};

}
