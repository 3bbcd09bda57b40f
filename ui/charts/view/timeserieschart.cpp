// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/timeserieschart.h"

#include "ui/charts/data/chartgroup.h"
#include "ui/charts/view/barsteps.h"
#include "ui/charts/view/chartheader.h"
#include "ui/charts/view/plotoverlay.h"
#include "ui/charts/view/plotview.h"
#include "ui/format/bytes.h"
#include "ui/format/times.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace farol {

namespace {

constexpr QMarginsF PlotMargins(52, 14, 24, 22);
constexpr int NormalHeight = 222;
constexpr int CompactHeight = 172;
constexpr int GridSteps = 4;

}

TimeSeriesChart::TimeSeriesChart(ChartSpec spec, ChartGroup &group, QWidget *parent)
    : QFrame(parent)
    , m_spec(std::move(spec))
    , m_group(group)
    , m_data(m_spec)
    , m_header(new ChartHeader(this))
    , m_chart(new QChart)
    , m_view(new PlotView(m_chart, group, this))
    , m_x(new QValueAxis)
    , m_y(new QValueAxis)
    , m_frame(std::make_unique<PlotFrame>(m_chart))
    , m_overlay(std::make_unique<PlotOverlay>(m_chart))
{
    build();
    applyTheme();
    connect(&m_group, &ChartGroup::viewChanged, this, &TimeSeriesChart::refresh);
    connect(&m_group, &ChartGroup::crosshairChanged, this, &TimeSeriesChart::updateLegend);
    connect(m_view, &PlotView::resized, this, &TimeSeriesChart::layOut);
    connect(themeNotifier(), &ThemeNotifier::themeChanged, this, &TimeSeriesChart::applyTheme);
}

TimeSeriesChart::~TimeSeriesChart() = default;

void TimeSeriesChart::build()
{
    setObjectName(QStringLiteral("card"));
    setCompact(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis *axis : { m_x, m_y })
        axis->setVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_view->setAccessibleName(m_spec.title);
    m_frame->setValueText([this](double value) { return m_data.axisText(value); });

    if (m_spec.kind == ChartKind::Bars) {
        m_bars = std::make_unique<BarSteps>(*m_chart, *m_y);
    } else {
        for (const SeriesSpec &series : m_spec.series)
            m_runs.emplace_back(
                *m_chart, *m_x, *m_y, series.filled ? RunSeries::Filled::Yes : RunSeries::Filled::No);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
}

void TimeSeriesChart::setCompact(bool compact)
{
    setFixedHeight(compact ? CompactHeight : NormalHeight);
}

void TimeSeriesChart::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    layOut();
}

void TimeSeriesChart::layOut()
{
    const QRectF plot = QRectF(QPointF(), QSizeF(m_view->size())).marginsRemoved(PlotMargins);
    if (plot.isEmpty())
        return;
    m_chart->resize(m_view->size());
    m_chart->setPlotArea(plot);
    m_scale.plot = plot;
    refresh();
}

void TimeSeriesChart::applyTheme()
{
    for (size_t at = 0; at < m_runs.size(); ++at) {
        const SeriesSpec &series = m_spec.series.at(qsizetype(at));
        const QColor colour = tokens().chart.series.at(series.colour);
        QPen pen(colour, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (series.dashed) // 6-3 px, given in pen widths
            pen.setDashPattern({ 4, 2 });
        QColor fill = colour;
        const double stackedAlpha = at == 0 ? 0.18 : 0.34;
        fill.setAlphaF(float(m_spec.kind == ChartKind::Stacked ? stackedAlpha : tokens().chart.fillAlpha));
        m_runs[at].setLook(pen, fill);
    }
    if (m_bars)
        m_bars->applyTheme(m_spec.series.at(0).colour, m_spec.series.at(1).colour);
    m_header->update();
    m_chart->update();
}

void TimeSeriesChart::refresh()
{
    if (!isVisible() || m_scale.plot.isEmpty())
        return;
    m_scale.fromMs = m_group.fromMs();
    m_scale.toMs = m_group.endMs();
    m_data.read(m_scale.fromMs, m_scale.toMs, int(m_scale.plot.width()));
    updateRange();
    if (m_bars)
        plotBars();
    else
        plotLines();
    m_frame->setGaps(m_data.gaps());
    m_frame->setScale(m_scale);
    m_overlay->setScale(m_scale);
    m_view->setScale(m_scale);
    updateLegend();
}

void TimeSeriesChart::updateRange()
{
    const PlotData::Extent extent = m_data.extent();
    const ByteUnit unit = byteUnitFor(qMax(extent.greatest, -extent.least));
    const double divisor = m_spec.values == ValueKind::Bytes ? bytesIn(unit) : 1;
    // Another unit or span makes the old range meaningless.
    if (divisor != m_data.divisor() || m_calmSpanMs != m_group.spanMs())
        m_calm.reset();
    m_data.setDivisor(divisor);
    m_calmSpanMs = m_group.spanMs();
    const NiceRange wanted = niceRange(extent.least / divisor, extent.greatest / divisor, GridSteps);
    m_scale.range = m_calm.update(wanted, m_group.endMs());
    if (m_y->min() != m_scale.range.least || m_y->max() != m_scale.range.greatest)
        m_y->setRange(m_scale.range.least, m_scale.range.greatest);
    const QString measure = m_bars ? formatDuration(m_data.barStepMs()) : byteUnitText(unit);
    m_header->setTitle(m_spec.title, m_spec.unit.contains(u'%') ? m_spec.unit.arg(measure) : m_spec.unit);
}

void TimeSeriesChart::plotLines()
{
    qsizetype points = 0;
    m_x->setRange(0, double(m_group.spanMs()));
    for (size_t at = 0; at < m_runs.size(); ++at) {
        const QList<PlotRun> runs = m_data.runs(int(at));
        m_runs[at].replace(runs);
        points += m_runs[at].pointCount();
        m_runCount = int(runs.size());
    }
    constexpr qsizetype AntialiasedPoints = 1000;
    m_view->setRenderHint(QPainter::Antialiasing, points <= AntialiasedPoints);
}

void TimeSeriesChart::plotBars()
{
    const auto index = [this](qint64 atMs) {
        return double(atMs - m_data.barBaseMs()) / double(m_data.barStepMs()) - 0.5;
    };
    m_bars->replace(m_data.bars(0), m_data.bars(1), index(m_scale.fromMs), index(m_scale.toMs));
    m_view->setRenderHint(QPainter::Antialiasing);
}

void TimeSeriesChart::updateLegend()
{
    using Sample = LegendEntry::Sample;
    const qint64 crosshair = m_group.crosshairMs();
    const bool block = m_bars || m_spec.kind == ChartKind::Stacked;
    QList<LegendEntry> legend;
    QList<PlotOverlay::Ring> rings;
    for (int series = 0; series < m_data.seriesCount(); ++series) {
        const SeriesSpec &spec = m_spec.series.at(series);
        const Sample line = spec.dashed ? Sample::Dash : Sample::Line;
        const Sample square = spec.dashed ? Sample::Hatched : Sample::Square;
        const qint64 atMs = crosshair < 0 ? m_scale.toMs : crosshair;
        legend.append({ spec.name, m_data.textNear(series, atMs), spec.colour, block ? square : line });
        const double height = m_data.heightNear(series, crosshair);
        if (!m_bars && crosshair >= 0 && !std::isnan(height))
            rings.append({ height, spec.colour });
    }
    m_header->setLegend(legend);
    m_frame->setHiddenNear(crosshair);
    m_overlay->setCrosshair(crosshair, rings);
    m_view->setAccessibleDescription(m_header->accessibleDescription());
}

void TimeSeriesChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show as table"), this, &TimeSeriesChart::showTable);
    menu->popup(event->globalPos());
}

void TimeSeriesChart::showTable()
{
    auto *table = new QPlainTextEdit(this);
    table->setWindowFlag(Qt::Window);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->setWindowTitle(m_spec.title);
    table->setReadOnly(true);
    table->setFont(fontFor(TextStyle::Mono));
    table->setPlainText(asTable());
    table->resize(480, 480);
    table->show();
}

}
