// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data/chartspec.h"
#include "ui/charts/data/niceaxis.h"
#include "ui/charts/data/plotdata.h"
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
    [[nodiscard]] QString asTable() const { return m_data.table(); }

protected:
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void refresh();
    void layOut();
    void applyTheme();
    void updateRange();
    void plotLines();
    void plotBars();
    void updateLegend();
    void showTable();

    const ChartSpec m_spec;
    ChartGroup &m_group;
    PlotData m_data;
    ChartHeader *m_header;
    QChart *m_chart;
    PlotView *m_view;
    QValueAxis *m_x;
    QValueAxis *m_y;
    std::unique_ptr<PlotFrame> m_frame;
    std::unique_ptr<PlotOverlay> m_overlay;
    std::unique_ptr<BarSteps> m_bars; // of a chart of bars
    std::vector<RunSeries> m_runs;    // of all other charts, one per series
    PlotScale m_scale;
    CalmRange m_calm;
    qint64 m_calmSpanMs = 0;
    int m_runCount = 0;
};

}
