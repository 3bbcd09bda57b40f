// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data/chartspec.h"

#include <QPointF>

namespace farol {

/// One unbroken line: x in ms since the left edge, y in axis values.
struct PlotRun {
    QList<QPointF> upper;
    QList<QPointF> lower; ///< same x; empty: down to 0
};

/// Time without data between two points.
struct PlotGap {
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

/// What one chart shows of its sources for one time window, ready to be drawn. Pure.
class PlotData {
public:
    explicit PlotData(const ChartSpec &spec); ///< `spec` must outlive it

    /// Asks every source again. `columns` is the width of the plot in px.
    void read(qint64 fromMs, qint64 toMs, int columns);

    /// Least and greatest value shown, before division; both include 0.
    struct Extent {
        double least = 0;
        double greatest = 0;
    };
    [[nodiscard]] Extent extent() const;
    /// What values are divided by before they reach the axis: the byte unit.
    void setDivisor(double divisor) { m_divisor = divisor; }
    [[nodiscard]] double divisor() const { return m_divisor; }

    [[nodiscard]] QList<PlotRun> runs(int series) const;
    /// Heights of the bars since barBaseMs(), one per step, always positive.
    [[nodiscard]] QList<double> bars(int series) const;
    [[nodiscard]] qint64 barStepMs() const;
    [[nodiscard]] qint64 barBaseMs() const;
    [[nodiscard]] QList<PlotGap> gaps() const;

    /// Text of the value nearest to `atMs`; a dash in a gap.
    [[nodiscard]] QString textNear(int series, qint64 atMs) const;
    /// Its height on the axis; NaN in a gap.
    [[nodiscard]] double heightNear(int series, qint64 atMs) const;
    /// A value in axis units, as labels and legend write it.
    [[nodiscard]] QString axisText(double axisValue) const;
    /// Everything as tab separated lines, times first.
    [[nodiscard]] QString table() const;

    [[nodiscard]] qsizetype seriesCount() const { return m_points.size(); }

private:
    [[nodiscard]] bool isBars() const { return m_spec.kind == ChartKind::Bars; }
    [[nodiscard]] double valueOf(const HistoryPoint &point) const
    {
        return isBars() ? point.sum : point.mean;
    }
    [[nodiscard]] double sign(int series) const;
    [[nodiscard]] double stackedBelow(int series, qsizetype point) const;
    [[nodiscard]] qint64 gapAfterMs() const;
    [[nodiscard]] qsizetype indexNear(int series, qint64 atMs) const; ///< -1 for none

    const ChartSpec &m_spec;
    QList<QList<HistoryPoint>> m_points; // by series
    qint64 m_fromMs = 0;
    qint64 m_toMs = 1;
    int m_columns = 1;
    double m_divisor = 1;
};

}
