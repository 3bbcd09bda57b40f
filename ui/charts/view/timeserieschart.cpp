// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/timeserieschart.h"

#include "ui/charts/data/chartgroup.h"
#include "ui/charts/view/barsteps.h"
#include "ui/charts/view/chartheader.h"
#include "ui/charts/view/plotoverlay.h"
#include "ui/charts/view/plotview.h"
#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
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
constexpr int BarsPerPlot = 30;
constexpr int GridSteps = 4;

}

TimeSeriesChart::TimeSeriesChart(ChartSpec spec, ChartGroup &group, QWidget *parent)
    : QFrame(parent)
    , m_spec(std::move(spec))
    , m_group(group)
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
    m_frame->setValueText([this](double value) { return valueText(value * m_divisor); });

    if (isBars()) {
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
    readPoints();
    updateRange();
    if (isBars())
        plotBars();
    else
        plotLines();
    updateGaps();
    m_frame->setScale(m_scale);
    m_overlay->setScale(m_scale);
    m_view->setScale(m_scale);
    updateLegend();
}

int TimeSeriesChart::columns() const
{
    return isBars() ? BarsPerPlot : int(m_scale.plot.width());
}

double TimeSeriesChart::sign(int series) const
{
    const bool mirrored = m_spec.kind == ChartKind::Mirrored || m_spec.kind == ChartKind::Bars;
    return mirrored && series == 1 ? -1 : 1;
}

qint64 TimeSeriesChart::barStepMs() const
{
    // Whole seconds, and whole coarse steps where only those are known.
    const qint64 unit = m_group.spanMs() > TrafficHistory::FineSteps * TrafficHistory::FineStepMs
        ? TrafficHistory::CoarseStepMs
        : TrafficHistory::FineStepMs;
    return qMax(unit, m_group.spanMs() / BarsPerPlot / unit * unit);
}

void TimeSeriesChart::readPoints()
{
    m_points.clear();
    const qint64 step = barStepMs();
    // Bars begin before the left edge, so the first one is whole.
    const qint64 fromMs = isBars() ? m_scale.fromMs / step * step : m_scale.fromMs;
    for (const SeriesSpec &series : m_spec.series)
        m_points.append(series.source(fromMs, m_scale.toMs, isBars() ? step : columns()));
}

double TimeSeriesChart::stackedBelow(int series, qsizetype point) const
{
    double below = 0;
    for (int at = 0; at < series && m_spec.kind == ChartKind::Stacked; ++at)
        below += point < m_points.at(at).size() ? m_points.at(at).at(point).mean : 0;
    return below;
}

void TimeSeriesChart::updateRange()
{
    double least = 0;
    double greatest = 0;
    for (int series = 0; series < m_points.size(); ++series) {
        const Points &points = m_points.at(series);
        for (qsizetype at = 0; at < points.size(); ++at) {
            const double value = isBars() ? points.at(at).sum : points.at(at).greatest;
            const double shown = sign(series) * (value + stackedBelow(series, at));
            least = qMin(least, shown);
            greatest = qMax(greatest, shown);
        }
    }
    const double magnitude = qMax(greatest, -least);
    const double divisor = m_spec.values == ValueKind::Bytes ? bytesIn(byteUnitFor(magnitude)) : 1;
    // Another unit or span makes the old range meaningless.
    if (divisor != m_divisor || m_calmSpanMs != m_group.spanMs())
        m_calm.reset();
    m_divisor = divisor;
    m_calmSpanMs = m_group.spanMs();
    m_scale.range = m_calm.update(niceRange(least / divisor, greatest / divisor, GridSteps), m_group.endMs());
    if (m_y->min() != m_scale.range.least || m_y->max() != m_scale.range.greatest)
        m_y->setRange(m_scale.range.least, m_scale.range.greatest);
    const QString unit = isBars() ? formatDuration(barStepMs()) : byteUnitText(byteUnitFor(magnitude));
    m_header->setTitle(m_spec.title, m_spec.unit.contains(u'%') ? m_spec.unit.arg(unit) : m_spec.unit);
}

QList<RunSeries::Run> TimeSeriesChart::runsOf(int series) const
{
    const Points &points = m_points.at(series);
    const qint64 gapAfter = TrafficHistory::gapAfterMs(m_group.spanMs(), columns());
    const bool stacked = m_spec.kind == ChartKind::Stacked;
    QList<RunSeries::Run> runs;
    for (qsizetype at = 0; at < points.size(); ++at) {
        const HistoryPoint &point = points.at(at);
        if (at == 0 || point.atMs - points.at(at - 1).atMs > gapAfter)
            runs.append(RunSeries::Run());
        RunSeries::Run &run = runs.last();
        const auto x = double(point.atMs - m_scale.fromMs);
        const double factor = sign(series) / m_divisor;
        if (stacked) {
            const double below = stackedBelow(series, at);
            run.lower.append({ x, below * factor });
            run.upper.append({ x, (below + point.mean) * factor });
            continue;
        }
        run.upper.append({ x, point.least * factor });
        if (point.greatest != point.least)
            run.upper.append({ x, point.greatest * factor });
    }
    return runs;
}

void TimeSeriesChart::plotLines()
{
    qsizetype points = 0;
    m_x->setRange(0, double(m_group.spanMs()));
    for (size_t at = 0; at < m_runs.size(); ++at) {
        const QList<RunSeries::Run> runs = runsOf(int(at));
        m_runs[at].replace(runs);
        points += m_runs[at].pointCount();
        m_runCount = int(runs.size());
    }
    constexpr qsizetype AntialiasedPoints = 1000;
    m_view->setRenderHint(QPainter::Antialiasing, points <= AntialiasedPoints);
}

void TimeSeriesChart::plotBars()
{
    const qint64 step = barStepMs();
    const qint64 base = m_scale.fromMs / step * step;
    const auto count = int((m_scale.toMs - base + step - 1) / step);
    QList<QList<double>> heights(2, QList<double>(count, 0));
    for (int series = 0; series < 2; ++series) {
        for (const HistoryPoint &point : m_points.at(series)) {
            const qint64 place = (point.atMs - base) / step - 1;
            if (place >= 0 && place < count)
                heights[series][place] = point.sum;
        }
    }
    const auto index = [&](qint64 atMs) { return double(atMs - base) / double(step) - 0.5; };
    m_bars->replace(heights.at(0), heights.at(1), index(m_scale.fromMs), index(m_scale.toMs));
    m_view->setRenderHint(QPainter::Antialiasing, true);
}

void TimeSeriesChart::updateGaps()
{
    QList<PlotFrame::Gap> gaps;
    const Points points = m_points.value(0);
    const qint64 gapAfter
        = isBars() ? 2 * barStepMs() : TrafficHistory::gapAfterMs(m_group.spanMs(), columns());
    for (qsizetype at = 1; at < points.size(); ++at) {
        if (points.at(at).atMs - points.at(at - 1).atMs > gapAfter)
            gaps.append({ points.at(at - 1).atMs, points.at(at).atMs - (isBars() ? barStepMs() : 0) });
    }
    m_frame->setGaps(gaps);
}

const HistoryPoint *TimeSeriesChart::pointNear(int series, qint64 atMs) const
{
    const HistoryPoint *nearest = nullptr;
    const qint64 reach = isBars() ? barStepMs() : TrafficHistory::gapAfterMs(m_group.spanMs(), columns());
    // A bar's point lies at its end, so the middle of the bar is what the pointer is near.
    const qint64 shift = isBars() ? barStepMs() / 2 : 0;
    for (const HistoryPoint &point : m_points.at(series)) {
        const qint64 distance = std::abs(point.atMs - shift - atMs);
        if (distance <= reach && (!nearest || distance < std::abs(nearest->atMs - shift - atMs)))
            nearest = &point;
    }
    return nearest;
}

QString TimeSeriesChart::valueText(double value) const
{
    if (m_spec.values == ValueKind::Bytes) {
        const double inUnit = value / m_divisor;
        return formatDecimal(inUnit, inUnit == std::floor(inUnit) || inUnit >= 99.95 ? 0 : 1);
    }
    return formatRate(value);
}

QString TimeSeriesChart::valueAt(int series) const
{
    const bool crosshair = m_group.crosshairMs() >= 0;
    const qint64 atMs = crosshair ? m_group.crosshairMs() : m_scale.toMs;
    const HistoryPoint *point = pointNear(series, atMs);
    if (!point)
        return missingText();
    return valueText(isBars() ? point->sum : point->mean);
}

void TimeSeriesChart::updateLegend()
{
    if (m_points.size() != m_spec.series.size())
        return;
    QList<LegendEntry> legend;
    QList<PlotOverlay::Ring> rings;
    for (int series = 0; series < m_points.size(); ++series) {
        const SeriesSpec &spec = m_spec.series.at(series);
        using Sample = LegendEntry::Sample;
        const bool block = isBars() || m_spec.kind == ChartKind::Stacked;
        const Sample line = spec.dashed ? Sample::Dash : Sample::Line;
        const Sample square = spec.dashed ? Sample::Hatched : Sample::Square;
        legend.append({ spec.name, valueAt(series), spec.colour, block ? square : line });
        const HistoryPoint *point = pointNear(series, m_group.crosshairMs());
        if (m_group.crosshairMs() >= 0 && point && !isBars()) {
            const qsizetype place = point - m_points.at(series).constData();
            rings.append(
                { sign(series) * (point->mean + stackedBelow(series, place)) / m_divisor, spec.colour });
        }
    }
    m_header->setLegend(legend);
    m_frame->setHiddenNear(m_group.crosshairMs());
    m_overlay->setCrosshair(m_group.crosshairMs(), rings);
    m_view->setAccessibleDescription(m_header->accessibleDescription());
}

QString TimeSeriesChart::asTable() const
{
    QStringList head{ tr("Time") };
    for (const SeriesSpec &series : m_spec.series)
        head << series.name;
    QStringList lines{ head.join(u'\t') };
    for (qsizetype at = 0; at < m_points.value(0).size(); ++at) {
        QStringList cells{ formatClock(m_points.at(0).at(at).atMs) };
        for (const Points &points : m_points) {
            const bool known = at < points.size();
            cells << (known ? valueText(isBars() ? points.at(at).sum : points.at(at).mean) : missingText());
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
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
