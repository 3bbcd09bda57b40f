// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data/plotdata.h"

#include <QColor>
#include <QList>
#include <QPen>

#include <vector>

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace farol {

/// One legend entry on the plot: a line, and an area below it if wanted, as one pair of Qt series per
/// unbroken run, since a dashed line would bridge a missing point.
class RunSeries {
public:
    enum class Filled : bool { No, Yes };

    RunSeries(QChart &chart, QValueAxis &x, QValueAxis &y, Filled filled);

    /// One bulk replacement per series.
    void replace(const QList<PlotRun> &runs);
    void setLook(const QPen &pen, const QColor &fill);
    [[nodiscard]] qsizetype pointCount() const { return m_points; }

private:
    struct Parts {
        QLineSeries *line = nullptr;
        QAreaSeries *area = nullptr;
    };
    void addRun();
    void applyLook(const Parts &parts) const;

    QChart &m_chart; // owns all series
    QValueAxis &m_x;
    QValueAxis &m_y;
    Filled m_filled;
    std::vector<Parts> m_parts;
    QColor m_fill;
    QPen m_pen;
    qsizetype m_points = 0;
};

}
