// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data/chartspec.h"
#include "ui/charts/data/niceaxis.h"
#include "ui/charts/view/plotframe.h"
#include "ui/charts/view/runseries.h"

#include <QFrame>

#include <memory>
#include <vector>

class QChart;
class QValueAxis;

namespace farol {

class BarSteps;
class ChartGroup;
class ChartHeader;
class PlotOverlay;
class PlotView;

/// Card with a header and one plot over time. Reads its sources again whenever the group's view moves
/// and it is visible; one bulk replacement per series. Colours follow the theme.
class TimeSeriesChart final : public QFrame {
    Q_OBJECT

public:
    TimeSeriesChart(ChartSpec spec, ChartGroup &group, QWidget *parent = nullptr);
    ~TimeSeriesChart() override;

    /// Height of the whole card: 222 px, 172 in small windows.
    void setCompact(bool compact);

    [[nodiscard]] const NiceRange &shownRange() const { return m_scale.range; }
    [[nodiscard]] int runCount() const { return m_runCount; }
    /// A text table of what is plotted, for people who cannot see it; tab separated.
    [[nodiscard]] QString asTable() const;

protected:
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    using Points = QList<HistoryPoint>;

    void build();
    void refresh();
    void layOut();
    void applyTheme();
    void readPoints();
    void updateRange();
    void plotLines();
    void plotBars();
    void updateGaps();
    void updateLegend();
    void showTable();
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isBars() const { return m_spec.kind == ChartKind::Bars; }
    [[nodiscard]] double sign(int series) const;
    [[nodiscard]] double stackedBelow(int series, qsizetype point) const;
    [[nodiscard]] qint64 barStepMs() const;
    [[nodiscard]] QList<RunSeries::Run> runsOf(int series) const;
    [[nodiscard]] const HistoryPoint *pointNear(int series, qint64 atMs) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString valueAt(int series) const;

    ChartSpec m_spec;
    ChartGroup &m_group;
    ChartHeader *m_header;
    QChart *m_chart;
    PlotView *m_view;
    QValueAxis *m_x;
    QValueAxis *m_y;
    std::unique_ptr<PlotFrame> m_frame;
    std::unique_ptr<PlotOverlay> m_overlay;
    std::unique_ptr<BarSteps> m_bars;
    std::vector<RunSeries> m_runs; // one per series, in the order they are painted
    QList<Points> m_points;
    PlotScale m_scale;
    CalmRange m_calm;
    qint64 m_calmSpanMs = 0;
    double m_divisor = 1;
    int m_runCount = 0;
};

}
