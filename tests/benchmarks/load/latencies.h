// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace farol::load {

/// Counts round trips by microsecond, up to two seconds.
class Latencies {
public:
    void record(std::uint64_t nanoseconds);
    /// Microseconds not exceeded by `share` (0..1) of all.
    [[nodiscard]] std::uint64_t percentile(double share) const;
    [[nodiscard]] std::uint64_t greatest() const { return m_greatest; }

private:
    std::vector<std::uint32_t> m_counts = std::vector<std::uint32_t>(2'000'001);
    std::uint64_t m_total = 0;
    std::uint64_t m_greatest = 0;
};

}
