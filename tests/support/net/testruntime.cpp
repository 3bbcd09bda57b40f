// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/net/testruntime.h"

#include <algorithm>

namespace farol {

void TestRuntime::advance(std::chrono::milliseconds by)
{
    settle();
    while (by.count() > 0) {
        // Straight to the next deadline, so that hours pass as fast as seconds.
        const auto step = std::clamp(timers.untilNext().value_or(by), std::chrono::milliseconds(1), by);
        clock.advance(step);
        by -= step;
        const TurnScope scope(turn);
        timers.advance();
    }
}

}
