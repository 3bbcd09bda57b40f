// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace farol {

/// How long things took, in buckets that grow with the value, so that a percentile is right within
/// 7 % from 1 µs to over an hour and costs the same however many values there are. Thread: one.
class LatencyHistogram {
public:
    /// Negative times count as 0.
    void add(qint64 microseconds);
    void clear();

    [[nodiscard]] quint64 count() const { return m_count; }
    /// The time that `percent` (0 to 100) of all values do not exceed, in microseconds; -1 without values.
    [[nodiscard]] qint64 percentile(double percent) const;

private:
    // Each power of two is cut into this many equal parts.
    static constexpr int PartBits = 4;
    static constexpr int Parts = 1 << PartBits;
    static constexpr int Powers = 29;

    static std::size_t bucketOf(qint64 microseconds);
    static qint64 middleOf(std::size_t bucket);

    std::array<quint32, std::size_t(Powers *Parts)> m_buckets{};
    quint64 m_count = 0;
};

}
