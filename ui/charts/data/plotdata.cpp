// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/data/plotdata.h"

#include "ui/format/numbers.h"
#include "ui/format/times.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace farol {

namespace {

struct PlotTable {
    Q_DECLARE_TR_FUNCTIONS(PlotTable)
};

constexpr int BarsPerPlot = 30;

}

PlotData::PlotData(const ChartSpec &spec)
    : m_spec(spec)
{
}

void PlotData::read(qint64 fromMs, qint64 toMs, int columns)
{
    m_fromMs = fromMs;
    m_toMs = toMs;
    m_columns = columns;
    m_points.clear();
    for (const SeriesSpec &series : m_spec.series)
        m_points.append(
            isBars() ? series.source(barBaseMs(), toMs, barStepMs()) : series.source(fromMs, toMs, columns));
}

PlotData::Extent PlotData::extent() const
{
    Extent extent;
    for (int series = 0; series < m_points.size(); ++series) {
        const QList<HistoryPoint> &points = m_points.at(series);
        for (qsizetype at = 0; at < points.size(); ++at) {
            const double value = isBars() ? points.at(at).sum : points.at(at).greatest;
            const double shown = sign(series) * (value + stackedBelow(series, at));
            extent.least = qMin(extent.least, shown);
            extent.greatest = qMax(extent.greatest, shown);
        }
    }
    return extent;
}

QList<PlotRun> PlotData::runs(int series) const
{
    const QList<HistoryPoint> &points = m_points.at(series);
    const double factor = sign(series) / m_divisor;
    QList<PlotRun> runs;
    for (qsizetype at = 0; at < points.size(); ++at) {
        const HistoryPoint &point = points.at(at);
        if (at == 0 || point.atMs - points.at(at - 1).atMs > gapAfterMs())
            runs.append(PlotRun());
        PlotRun &run = runs.last();
        const auto x = double(point.atMs - m_fromMs);
        if (m_spec.kind == ChartKind::Stacked) {
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

QList<double> PlotData::bars(int series) const
{
    const qint64 step = barStepMs();
    QList<double> heights((m_toMs - barBaseMs() + step - 1) / step, 0);
    for (const HistoryPoint &point : m_points.at(series)) {
        const qint64 place = (point.atMs - barBaseMs()) / step - 1;
        if (place >= 0 && place < heights.size())
            heights[place] = point.sum;
    }
    return heights;
}

qint64 PlotData::barStepMs() const
{
    // Whole seconds, and whole coarse steps where only those are known.
    const qint64 span = m_toMs - m_fromMs;
    const qint64 unit = span > TrafficHistory::FineSteps * TrafficHistory::FineStepMs
        ? TrafficHistory::CoarseStepMs
        : TrafficHistory::FineStepMs;
    return qMax(unit, span / BarsPerPlot / unit * unit);
}

qint64 PlotData::barBaseMs() const
{
    // Before the left edge, so that the first bar is whole.
    return m_fromMs / barStepMs() * barStepMs();
}

QList<PlotGap> PlotData::gaps() const
{
    QList<PlotGap> gaps;
    const QList<HistoryPoint> points = m_points.value(0);
    // A bar's point lies at its end, so the gap ends where the next bar begins.
    const qint64 barMs = isBars() ? barStepMs() : 0;
    for (qsizetype at = 1; at < points.size(); ++at) {
        if (points.at(at).atMs - points.at(at - 1).atMs > gapAfterMs())
            gaps.append({ points.at(at - 1).atMs, points.at(at).atMs - barMs });
    }
    return gaps;
}

double PlotData::sign(int series) const
{
    const bool mirrored = m_spec.kind == ChartKind::Mirrored || isBars();
    return mirrored && series == 1 ? -1 : 1;
}

double PlotData::stackedBelow(int series, qsizetype point) const
{
    double below = 0;
    for (int at = 0; at < series && m_spec.kind == ChartKind::Stacked; ++at)
        below += point < m_points.at(at).size() ? m_points.at(at).at(point).mean : 0;
    return below;
}

qint64 PlotData::gapAfterMs() const
{
    return isBars() ? 2 * barStepMs() : TrafficHistory::gapAfterMs(m_toMs - m_fromMs, m_columns);
}

qsizetype PlotData::indexNear(int series, qint64 atMs) const
{
    const QList<HistoryPoint> &points = m_points.at(series);
    const qint64 shift = isBars() ? barStepMs() / 2 : 0;
    const qint64 reach = isBars() ? barStepMs() : gapAfterMs();
    const auto distance = [&](qsizetype at) { return std::abs(points.at(at).atMs - shift - atMs); };
    qsizetype nearest = -1;
    for (qsizetype at = 0; at < points.size(); ++at) {
        if (distance(at) <= reach && (nearest < 0 || distance(at) < distance(nearest)))
            nearest = at;
    }
    return nearest;
}

QString PlotData::textNear(int series, qint64 atMs) const
{
    const qsizetype near = indexNear(series, atMs);
    return near < 0 ? missingText() : axisText(valueOf(m_points.at(series).at(near)) / m_divisor);
}

double PlotData::heightNear(int series, qint64 atMs) const
{
    const qsizetype near = indexNear(series, atMs);
    if (near < 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double value = valueOf(m_points.at(series).at(near)) + stackedBelow(series, near);
    return sign(series) * value / m_divisor;
}

QString PlotData::axisText(double axisValue) const
{
    if (m_spec.values == ValueKind::Count)
        return formatRate(axisValue);
    const bool whole = axisValue == std::floor(axisValue) || axisValue >= 99.95;
    return formatDecimal(axisValue, whole ? 0 : 1);
}

QString PlotData::table() const
{
    QStringList head{ PlotTable::tr("Time") };
    for (const SeriesSpec &series : m_spec.series)
        head << series.name;
    QStringList lines{ head.join(u'\t') };
    for (qsizetype at = 0; at < m_points.value(0).size(); ++at) {
        QStringList cells{ formatClock(m_points.at(0).at(at).atMs) };
        for (const QList<HistoryPoint> &points : m_points)
            cells << (at < points.size() ? axisText(valueOf(points.at(at)) / m_divisor) : missingText());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

}
