// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace farol {

/// A clock that moves only when a test says so. Starts an hour after both epochs. Thread: one.
class FakeClock final : public Clock {
public:
    void advance(std::chrono::nanoseconds by) { m_elapsed += by; }
    void advance(qint64 milliseconds) { advance(std::chrono::milliseconds(milliseconds)); }

    [[nodiscard]] Moment now() const override { return Moment(m_elapsed); }
    [[nodiscard]] qint64 wallMilliseconds() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_elapsed).count();
    }

private:
    std::chrono::nanoseconds m_elapsed = std::chrono::hours(1);
};

}
