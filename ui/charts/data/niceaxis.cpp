// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/data/niceaxis.h"

#include <cmath>

namespace farol {

namespace {

double niceStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double fraction = raw / power;
    // A hair of tolerance, or 0.2 computed as 0.2000001 jumps to 0.5.
    if (fraction <= 1.0001)
        return power;
    if (fraction <= 2.0001)
        return 2 * power;
    return fraction <= 5.0001 ? 5 * power : 10 * power;
}

}

NiceRange niceRange(double least, double greatest, int steps)
{
    const double low = qMin(least, 0.0);
    const double high = qMax(greatest, 0.0);
    if (high - low <= 0)
        return { 0, double(steps), 1 };
    const double step = niceStep((high - low) / steps);
    return { std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step };
}

NiceRange CalmRange::update(const NiceRange &wanted, qint64 nowMs)
{
    const bool grows = wanted.least < m_shown.least || wanted.greatest > m_shown.greatest;
    if (!m_known || grows) {
        m_known = true;
        m_shown = wanted;
        m_lessSinceMs = -1;
        return m_shown;
    }
    if (wanted == m_shown) {
        m_lessSinceMs = -1;
        return m_shown;
    }
    if (m_lessSinceMs < 0)
        m_lessSinceMs = nowMs;
    if (nowMs - m_lessSinceMs >= ShrinkAfterMs) {
        m_shown = wanted;
        m_lessSinceMs = -1;
    }
    return m_shown;
}

}
