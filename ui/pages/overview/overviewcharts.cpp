// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewcharts.h"

#include "ui/charts/data/chartgroup.h"
#include "ui/charts/view/timeserieschart.h"

#include <QGridLayout>

namespace farol {

namespace {

constexpr int First = 0;  // in: blue
constexpr int Second = 1; // out: orange
constexpr int Third = 2;  // teal

PointSource rates(const TrafficHistory &history, Measure measure)
{
    return [&history, measure](qint64 fromMs, qint64 toMs, qint64 columns) {
        return history.points(measure, fromMs, toMs, int(columns));
    };
}

PointSource sums(const TrafficHistory &history, Measure measure)
{
    return [&history, measure](qint64 fromMs, qint64 toMs, qint64 stepMs) {
        return history.sums(measure, fromMs, toMs, stepMs);
    };
}

ChartSpec eventsSpec(const TrafficHistory &history)
{
    return { OverviewCharts::tr("Events"), OverviewCharts::tr("per second"), ChartKind::Lines,
        ValueKind::Count,
        { { OverviewCharts::tr("In"), First, false, true, rates(history, Measure::EventsIn) },
            { OverviewCharts::tr("Out"), Second, true, false, rates(history, Measure::EventsOut) } } };
}

ChartSpec throughputSpec(const TrafficHistory &history)
{
    return { OverviewCharts::tr("Throughput"), OverviewCharts::tr("%1/s, in above, out below"),
        ChartKind::Mirrored, ValueKind::Bytes,
        { { OverviewCharts::tr("In"), First, false, true, rates(history, Measure::BytesIn) },
            { OverviewCharts::tr("Out"), Second, true, true, rates(history, Measure::BytesOut) } } };
}

ChartSpec transportSpec(const TrafficHistory &history)
{
    return {
        OverviewCharts::tr("Clients by transport"), OverviewCharts::tr("stacked"), ChartKind::Stacked,
        ValueKind::Count,
        { { QStringLiteral("WebSocket"), First, false, true, rates(history, Measure::ClientsWebSocket) },
            { OverviewCharts::tr("Polling"), Third, false, true, rates(history, Measure::ClientsPolling) } }
    };
}

ChartSpec connectionsSpec(const TrafficHistory &history)
{
    return { OverviewCharts::tr("Connections"), OverviewCharts::tr("per %1, opened above, closed below"),
        ChartKind::Bars, ValueKind::Count,
        { { OverviewCharts::tr("Opened"), First, false, false, sums(history, Measure::Opened) },
            { OverviewCharts::tr("Closed"), Second, true, false, sums(history, Measure::Closed) } } };
}

}

OverviewCharts::OverviewCharts(const TrafficHistory &history, ChartGroup &group, QWidget *parent)
    : QWidget(parent)
{
    for (const ChartSpec &spec :
        { eventsSpec(history), throughputSpec(history), transportSpec(history), connectionsSpec(history) })
        m_charts.append(new TimeSeriesChart(spec, group, this));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (int at = 0; at < m_charts.size(); ++at)
        grid->addWidget(m_charts.at(at), at / 2, at % 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void OverviewCharts::setCompact(bool compact)
{
    for (TimeSeriesChart *chart : m_charts)
        chart->setCompact(compact);
}

}
