// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/plotframe.h"

#include "ui/theme/digits.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace farol {

namespace {

constexpr qreal BelowSeries = 1;
constexpr qreal TimeLabelHalf = 34;

}

qreal PlotScale::xOf(qint64 atMs) const
{
    return plot.left() + plot.width() * double(atMs - fromMs) / double(toMs - fromMs);
}

qreal PlotScale::yOf(double value) const
{
    return plot.bottom() - plot.height() * (value - range.least) / (range.greatest - range.least);
}

qint64 PlotScale::timeAt(qreal x) const
{
    return fromMs + qint64((x - plot.left()) / plot.width() * double(toMs - fromMs));
}

PlotFrame::PlotFrame(QGraphicsItem *chart)
    : QGraphicsItem(chart)
{
    setZValue(BelowSeries);
}

void PlotFrame::setScale(const PlotScale &scale)
{
    prepareGeometryChange();
    m_scale = scale;
    m_ticks = timeTicks(scale.fromMs, scale.toMs);
    update();
}

void PlotFrame::setGaps(const QList<PlotGap> &gaps)
{
    m_gaps = gaps;
    update();
}

void PlotFrame::setHiddenNear(qint64 atMs)
{
    m_hiddenNearMs = atMs;
    update();
}

QRectF PlotFrame::boundingRect() const
{
    return m_scale.plot.adjusted(-60, -20, 60, 30);
}

void PlotFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(fontFor(TextStyle::Caption));
    paintGaps(*painter);
    paintGrid(*painter);
    paintTimes(*painter);
}

void PlotFrame::paintGrid(QPainter &painter) const
{
    const NiceRange &range = m_scale.range;
    const int steps = int(std::lround((range.greatest - range.least) / range.step));
    for (int step = 0; step <= steps; ++step) {
        const double value = range.least + range.step * step;
        const bool zero = std::abs(value) < range.step / 2;
        const qreal y = std::floor(m_scale.yOf(value)) + 0.5;
        painter.setPen(QPen(zero ? tokens().chart.axis : tokens().chart.grid, 1));
        painter.drawLine(QPointF(m_scale.plot.left(), y), QPointF(m_scale.plot.right(), y));
        painter.setPen(tokens().chart.label);
        const QRectF label(0, y - 8, m_scale.plot.left() - 8, 16);
        paintDigits(painter, label, Qt::AlignRight, m_valueText ? m_valueText(std::abs(value)) : QString());
    }
}

void PlotFrame::paintTimes(QPainter &painter) const
{
    const qreal hidden = m_hiddenNearMs < 0 ? -1000 : m_scale.xOf(m_hiddenNearMs);
    for (const TimeTick &tick : m_ticks) {
        const qreal x = m_scale.xOf(tick.atMs);
        painter.setPen(QPen(tokens().chart.axis, 1));
        const qreal crisp = std::floor(x) + 0.5;
        painter.drawLine(QPointF(crisp, m_scale.plot.bottom()), QPointF(crisp, m_scale.plot.bottom() + 3));
        if (std::abs(x - hidden) < 2 * TimeLabelHalf)
            continue;
        painter.setPen(tokens().chart.label);
        const QRectF label(x - TimeLabelHalf, m_scale.plot.bottom() + 5, 2 * TimeLabelHalf, 16);
        paintDigits(painter, label, Qt::AlignHCenter, tick.label);
    }
}

void PlotFrame::paintGaps(QPainter &painter) const
{
    for (const PlotGap &gap : m_gaps) {
        const qreal left = qMax(m_scale.plot.left(), m_scale.xOf(gap.fromMs));
        const qreal right = qMin(m_scale.plot.right(), m_scale.xOf(gap.toMs));
        const QRectF band(left, m_scale.plot.top(), right - left, m_scale.plot.height());
        painter.fillRect(band, tokens().chart.gap);
        painter.fillRect(band, QBrush(tokens().border.normal, Qt::BDiagPattern));
    }
}

}
