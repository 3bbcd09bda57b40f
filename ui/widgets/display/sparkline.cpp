// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/display/sparkline.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace farol {

namespace {

struct Extent {
    double least = std::numeric_limits<double>::max();
    double greatest = std::numeric_limits<double>::lowest();

    [[nodiscard]] bool isEmpty() const { return least > greatest; }
};

Extent extentOf(const QList<double> &values)
{
    Extent extent;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        extent.least = qMin(extent.least, value);
        extent.greatest = qMax(extent.greatest, value);
    }
    // A line that nearly reaches zero stands on it; one far above shows its shape instead.
    if (extent.least < extent.greatest * 0.5)
        extent.least = qMin(extent.least, 0.0);
    return extent;
}

qreal heightAt(const QRectF &area, const Extent &extent, double value)
{
    const double span = extent.greatest - extent.least;
    if (span <= 0)
        return extent.greatest == 0 ? area.bottom() : area.center().y();
    return area.bottom() - (value - extent.least) / span * area.height();
}

void paintFill(QPainter &painter, const QPolygonF &run, const QRectF &area, const QColor &colour)
{
    QPolygonF fill = run;
    fill << QPointF(run.last().x(), area.bottom()) << QPointF(run.first().x(), area.bottom());
    QColor light = colour;
    light.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawPolygon(fill);
}

void paintRun(
    QPainter &painter, const QPolygonF &run, const QRectF &area, const QColor &colour, SparkShape shape)
{
    if (run.size() < 2)
        return;
    if (shape == SparkShape::Area)
        paintFill(painter, run, area, colour);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(run);
}

void paintLine(QPainter &painter, const QRectF &area, const QList<double> &values, const QColor &colour,
    SparkShape shape)
{
    constexpr qsizetype AntialiasedPoints = 200;
    painter.setRenderHint(QPainter::Antialiasing, values.size() <= AntialiasedPoints);
    const Extent extent = extentOf(values);
    const qreal step = area.width() / qreal(values.size() - 1);
    QPolygonF run;
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (std::isnan(values.at(at))) {
            paintRun(painter, run, area, colour, shape);
            run.clear();
            continue;
        }
        run << QPointF(area.left() + step * qreal(at), heightAt(area, extent, values.at(at)));
    }
    paintRun(painter, run, area, colour, shape);
    if (run.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(run.last(), 2, 2);
}

void paintBars(QPainter &painter, const QRectF &area, const QList<double> &values, const QColor &colour)
{
    double greatest = 0;
    for (const double value : values)
        greatest = std::isnan(value) ? greatest : qMax(greatest, value);
    const qreal step = area.width() / qreal(values.size());
    const qreal width = qMax(1.0, std::floor(step * 0.7));
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (std::isnan(values.at(at)))
            continue;
        const qreal height = greatest > 0 ? values.at(at) / greatest * area.height() : 0;
        // One pixel of base keeps quiet times apart from missing ones.
        const QRectF bar(std::floor(area.left() + step * qreal(at)), area.bottom() - qMax(1.0, height), width,
            qMax(1.0, height));
        painter.fillRect(bar, colour);
    }
}

}

void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &values, const QColor &colour,
    SparkShape shape)
{
    if (values.size() < 2 || extentOf(values).isEmpty())
        return;
    painter.save();
    if (shape == SparkShape::Bars)
        paintBars(painter, area, values, colour);
    else
        paintLine(painter, area.adjusted(1, 2, -2, -1), values, colour, shape);
    painter.restore();
}

}
