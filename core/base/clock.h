// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace farol {

/// Monotonic moment; only differences mean anything.
using Moment = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;

/// Where every part gets its time from, so that tests can replace it.
/// Thread: any, implementations keep no unguarded state.
class Clock {
public:
    virtual ~Clock() = default;

    /// Monotonic time: never jumps when somebody sets the system clock.
    [[nodiscard]] virtual Moment now() const = 0;
    /// Wall clock, milliseconds since 1970-01-01 UTC; for people, never for timeouts.
    [[nodiscard]] virtual qint64 wallMilliseconds() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] qint64 wallMilliseconds() const override;
};

}
