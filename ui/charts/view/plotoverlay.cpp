// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/plotoverlay.h"

#include "ui/format/times.h"
#include "ui/theme/digits.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace farol {

namespace {

constexpr qreal AboveSeries = 20;

}

PlotOverlay::PlotOverlay(QGraphicsItem *chart)
    : QGraphicsItem(chart)
{
    setZValue(AboveSeries);
}

void PlotOverlay::setScale(const PlotScale &scale)
{
    prepareGeometryChange();
    m_scale = scale;
    update();
}

void PlotOverlay::setCrosshair(qint64 atMs, const QList<Ring> &rings)
{
    m_atMs = atMs;
    m_rings = rings;
    update();
}

QRectF PlotOverlay::boundingRect() const
{
    return m_scale.plot.adjusted(-60, -20, 60, 30);
}

void PlotOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_atMs < m_scale.fromMs || m_atMs > m_scale.toMs)
        return;
    const QRectF &plot = m_scale.plot;
    const qreal x = std::floor(m_scale.xOf(m_atMs)) + 0.5;
    painter->setPen(QPen(tokens().chart.crosshair, 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));

    painter->setRenderHint(QPainter::Antialiasing);
    for (const Ring &ring : m_rings) {
        painter->setPen(QPen(tokens().chart.series.at(ring.colour), 2));
        painter->setBrush(tokens().surface.surface);
        painter->drawEllipse(QPointF(x, m_scale.yOf(ring.value)), 3, 3);
    }

    painter->setFont(fontFor(TextStyle::Caption));
    const QString time = formatClock(m_atMs);
    const qreal width = digitsWidth(painter->font(), time) + 12;
    QRectF label(x - width / 2, plot.bottom() + 3, width, 17);
    label.moveRight(qMin(label.right(), plot.right() + 24));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().text.primary);
    painter->drawRoundedRect(label, 3, 3);
    painter->setPen(tokens().surface.surface);
    paintDigits(*painter, label, Qt::AlignHCenter, time);
}

}
