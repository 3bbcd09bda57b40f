// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/minichart.h"

#include "ui/charts/data/niceaxis.h"
#include "ui/format/numbers.h"
#include "ui/theme/digits.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

constexpr int HeadHeight = 28;
constexpr int PlotHeight = 84;
constexpr int AxisHeight = 20;
constexpr int AxisWidth = 40;
constexpr int GridSteps = 2;

double greatestOf(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.cbegin(), values.cend());
}

QPen seriesPen(int series)
{
    constexpr double LineWidth = 1.5;
    QPen pen(tokens().chart.series.at(series), LineWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (const QList<qreal> dash = tokens().dashes.at(series); !dash.isEmpty()) {
        QList<qreal> pattern;
        for (const qreal length : dash)
            pattern.append(length / LineWidth);
        pen.setDashPattern(pattern);
    }
    return pen;
}

}

MiniChart::MiniChart(const QString &title, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MiniChart::setValues(const QList<double> &in, const QList<double> &out)
{
    m_in = in;
    m_out = out;
    if (!in.isEmpty())
        setAccessibleName(u"%1, %2: %3"_s.arg(m_title, m_unit, formatRate(in.last())));
    update();
}

QSize MiniChart::sizeHint() const
{
    constexpr int UsualWidth = 320;
    return { UsualWidth, HeadHeight + PlotHeight + AxisHeight };
}

void MiniChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    const QRectF plot(AxisWidth, HeadHeight, width() - AxisWidth, PlotHeight);
    const NiceRange range = niceRange(0, qMax(1.0, qMax(greatestOf(m_in), greatestOf(m_out))), GridSteps);
    paintGrid(painter, plot, range.greatest);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter, plot, m_out, range.greatest, 1);
    paintLine(painter, plot, m_in, range.greatest, 0);
}

void MiniChart::paintHead(QPainter &painter) const
{
    constexpr int KeyWidth = 14;
    constexpr int Gap = 6;
    const QRectF head(0, 0, width(), 20);
    painter.setFont(fontFor(TextStyle::BodyStrong));
    painter.setPen(tokens().text.secondary);
    painter.drawText(head, Qt::AlignVCenter, m_title);
    const double titleWidth = painter.fontMetrics().horizontalAdvance(m_title);
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(tokens().text.muted);
    painter.drawText(head.adjusted(titleWidth + 8, 0, 0, 0), Qt::AlignVCenter, m_unit);
    double right = width();
    for (const int series : { 1, 0 }) {
        const QList<double> &values = series == 0 ? m_in : m_out;
        if (values.isEmpty())
            continue;
        const QString text = formatRate(values.last());
        QFont strong = fontFor(TextStyle::Small);
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(tokens().text.primary);
        const double textWidth = digitsWidth(strong, text) + 1;
        paintDigits(painter, { right - textWidth, 0, textWidth, head.height() }, Qt::AlignVCenter, text);
        right -= textWidth + Gap;
        painter.setPen(seriesPen(series));
        painter.drawLine(QPointF(right - KeyWidth, head.center().y()), QPointF(right, head.center().y()));
        right -= KeyWidth + 2 * Gap;
    }
}

void MiniChart::paintGrid(QPainter &painter, const QRectF &plot, double greatest) const
{
    painter.setFont(fontFor(TextStyle::Caption));
    for (int step = 0; step <= GridSteps; ++step) {
        const double y = plot.bottom() - plot.height() * step / GridSteps;
        painter.setPen(step == 0 ? tokens().chart.axis : tokens().chart.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tokens().chart.label);
        painter.drawText(QRectF(0, y - 8, AxisWidth - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
            formatRate(greatest * step / GridSteps));
    }
    const QRectF axis(plot.left(), plot.bottom() + 4, plot.width(), 16);
    painter.drawText(axis, Qt::AlignLeft, tr("−60 s", "a minute ago, below a chart"));
    painter.drawText(axis, Qt::AlignHCenter, tr("−30 s"));
    painter.drawText(axis, Qt::AlignRight, tr("now"));
}

void MiniChart::paintLine(
    QPainter &painter, const QRectF &plot, const QList<double> &values, double greatest, int series) const
{
    if (values.size() < 2)
        return;
    const double step = plot.width() / (Seconds - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double x = plot.right() - step * double(values.size() - 1 - i);
        const QPointF point(qMax(plot.left(), x), plot.bottom() - plot.height() * values.at(i) / greatest);
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath area = line;
    area.lineTo(plot.right(), plot.bottom());
    area.lineTo(qMax(plot.left(), plot.right() - step * double(values.size() - 1)), plot.bottom());
    QColor fill = tokens().chart.series.at(series);
    fill.setAlphaF(float(tokens().chart.fillAlpha));
    painter.fillPath(area, fill);
    painter.setPen(seriesPen(series));
    painter.drawPath(line);
}

}
