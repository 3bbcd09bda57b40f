// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace farol {

/// A value range with round ends: step is 1, 2 or 5 times a power of ten.
struct NiceRange {
    double least = 0;
    double greatest = 1;
    double step = 0.25;

    bool operator==(const NiceRange &) const = default;
};

/// Covers [least, greatest] and 0 in about `steps` steps.
[[nodiscard]] NiceRange niceRange(double least, double greatest, int steps);

/// Keeps a chart's range calm: it grows at once and shrinks only after 10 s of less.
class CalmRange {
public:
    static constexpr qint64 ShrinkAfterMs = 10'000;

    /// `nowMs` is any clock that only grows. Returns the range to show.
    NiceRange update(const NiceRange &wanted, qint64 nowMs);
    /// Forgets, so that the next wanted range is taken as it is (another time span was chosen).
    void reset() { m_known = false; }

private:
    NiceRange m_shown;
    qint64 m_lessSinceMs = -1;
    bool m_known = false;
};

}
