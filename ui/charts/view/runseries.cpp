// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/runseries.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

namespace farol {

RunSeries::RunSeries(QChart &chart, QValueAxis &x, QValueAxis &y, Filled filled)
    : m_chart(chart)
    , m_x(x)
    , m_y(y)
    , m_filled(filled)
{
}

void RunSeries::addRun()
{
    Parts parts;
    const auto show = [this](QAbstractSeries *series) {
        m_chart.addSeries(series);
        series->attachAxis(&m_x);
        series->attachAxis(&m_y);
    };
    if (m_filled == Filled::Yes) {
        parts.area = new QAreaSeries(new QLineSeries, new QLineSeries);
        parts.area->upperSeries()->setParent(parts.area);
        parts.area->lowerSeries()->setParent(parts.area);
        show(parts.area);
    }
    parts.line = new QLineSeries;
    show(parts.line);
    applyLook(parts);
    m_parts.push_back(parts);
}

void RunSeries::applyLook(const Parts &parts) const
{
    parts.line->setPen(m_pen);
    if (!parts.area)
        return;
    parts.area->setPen(Qt::NoPen);
    parts.area->setBrush(m_fill);
}

void RunSeries::setLook(const QPen &pen, const QColor &fill)
{
    m_pen = pen;
    m_fill = fill;
    for (const Parts &parts : m_parts)
        applyLook(parts);
}

void RunSeries::replace(const QList<PlotRun> &runs)
{
    while (qsizetype(m_parts.size()) < runs.size())
        addRun();
    m_points = 0;
    for (size_t at = 0; at < m_parts.size(); ++at) {
        const PlotRun run = runs.value(qsizetype(at));
        m_points += run.upper.size();
        m_parts[at].line->replace(run.upper);
        if (!m_parts[at].area)
            continue;
        QList<QPointF> lower = run.lower;
        if (lower.isEmpty()) {
            for (const QPointF &point : run.upper)
                lower.append({ point.x(), 0 });
        }
        m_parts[at].area->lowerSeries()->replace(lower);
        m_parts[at].area->upperSeries()->replace(run.upper);
    }
}

}
