// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QBarSet;
class QChart;
class QStackedBarSeries;
class QValueAxis;

namespace farol {

/// Bars up (solid) and down (hatched), one of each per step, on a time scale: bar `i` is centred on
/// the index `i` of its own hidden axis.
class BarSteps {
public:
    BarSteps(QChart &chart, QValueAxis &y);

    /// Steps from the one that begins at time index 0; `fromIndex` and `toIndex` are the edges of the
    /// plot in steps, fractions included.
    void replace(const QList<double> &up, const QList<double> &down, double fromIndex, double toIndex);
    void applyTheme(int upColour, int downColour);

private:
    QBarSet *m_up; // owned by the series, which the chart owns
    QBarSet *m_down;
    QStackedBarSeries *m_series;
    QValueAxis *m_x;
};

}
