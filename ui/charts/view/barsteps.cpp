// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/barsteps.h"

#include "ui/theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace farol {

namespace {

void setValues(QBarSet &set, const QList<double> &values)
{
    // Replacing in place keeps the bars; only a changed number of steps makes new ones.
    if (set.count() != values.size()) {
        set.remove(0, set.count());
        set.append(values);
        return;
    }
    for (int at = 0; at < values.size(); ++at) {
        if (set.at(at) != values.at(at))
            set.replace(at, values.at(at));
    }
}

}

BarSteps::BarSteps(QChart &chart, QValueAxis &y)
    : m_up(new QBarSet(QString()))
    , m_down(new QBarSet(QString()))
    , m_series(new QStackedBarSeries)
    , m_x(new QValueAxis)
{
    m_series->append(m_up);
    m_series->append(m_down);
    m_series->setBarWidth(0.6);
    chart.addSeries(m_series);
    m_x->setVisible(false);
    chart.addAxis(m_x, Qt::AlignBottom);
    m_series->attachAxis(m_x);
    m_series->attachAxis(&y);
}

void BarSteps::replace(const QList<double> &up, const QList<double> &down, double fromIndex, double toIndex)
{
    QList<double> below;
    for (const double value : down)
        below.append(-value);
    setValues(*m_up, up);
    setValues(*m_down, below);
    m_x->setRange(fromIndex, toIndex);
}

void BarSteps::applyTheme(int upColour, int downColour)
{
    const QColor up = tokens().chart.series.at(upColour);
    const QColor down = tokens().chart.series.at(downColour);
    m_up->setPen(Qt::NoPen);
    m_up->setBrush(up);
    m_down->setPen(QPen(down, 1));
    m_down->setBrush(QBrush(down, Qt::BDiagPattern));
}

}
