// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load/latencies.h"

#include <algorithm>

namespace farol::load {

void Latencies::record(std::uint64_t nanoseconds)
{
    const auto microseconds = std::min<std::uint64_t>(nanoseconds / 1000, m_counts.size() - 1);
    ++m_counts[microseconds];
    ++m_total;
    m_greatest = std::max(m_greatest, microseconds);
}

std::uint64_t Latencies::percentile(double share) const
{
    const auto wanted = std::uint64_t(double(m_total) * share);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen > wanted)
            return i;
    }
    return m_greatest;
}

}
