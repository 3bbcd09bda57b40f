// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/latencyhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace farol {

void LatencyHistogram::add(qint64 microseconds)
{
    ++m_buckets[bucketOf(std::max<qint64>(microseconds, 0))];
    ++m_count;
}

void LatencyHistogram::clear()
{
    m_buckets.fill(0);
    m_count = 0;
}

qint64 LatencyHistogram::percentile(double percent) const
{
    if (m_count == 0)
        return -1;

    const auto wanted = std::max<quint64>(quint64(std::ceil(double(m_count) * percent / 100)), 1);
    quint64 seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= wanted)
            return middleOf(bucket);
    }
    return middleOf(m_buckets.size() - 1);
}

std::size_t LatencyHistogram::bucketOf(qint64 microseconds)
{
    // The first two powers' worth of values have a bucket each.
    const auto value = quint64(microseconds);
    if (value < 2 * Parts)
        return std::size_t(value);
    const auto shift = std::bit_width(value) - PartBits - 1;
    const auto bucket = std::size_t(shift) * Parts + std::size_t(value >> shift);
    return std::min(bucket, std::size_t(Powers * Parts - 1));
}

qint64 LatencyHistogram::middleOf(std::size_t bucket)
{
    if (bucket < 2 * Parts)
        return qint64(bucket);
    const auto shift = bucket / Parts - 1;
    const auto lowest = (bucket % Parts + Parts) << shift;
    return qint64(lowest + (std::size_t(1) << shift) / 2);
}

}
