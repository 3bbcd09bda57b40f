// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chartheader.h"

#include "ui/theme/digits.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int HeaderPx = 36;
constexpr int SidePadding = 12;
constexpr qreal SampleWidth = 16;
constexpr qreal SquareWidth = 10;
constexpr qreal EntryGap = 14;

QFont valueFont()
{
    QFont font = fontFor(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

qreal sampleWidth(LegendEntry::Sample sample)
{
    const bool line = sample == LegendEntry::Sample::Line || sample == LegendEntry::Sample::Dash;
    return line ? SampleWidth : SquareWidth;
}

void paintSample(QPainter &painter, const LegendEntry &entry, const QPointF &leftMiddle)
{
    const QColor colour = tokens().chart.series.at(entry.colour);
    const qreal width = sampleWidth(entry.sample);
    if (width == SampleWidth) {
        QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
        if (entry.sample == LegendEntry::Sample::Dash)
            pen.setDashPattern({ 2, 1 });
        painter.setPen(pen);
        painter.drawLine(leftMiddle, leftMiddle + QPointF(width, 0));
        return;
    }
    const QRectF square(leftMiddle.x(), leftMiddle.y() - width / 2, width, width);
    const bool hatched = entry.sample == LegendEntry::Sample::Hatched;
    painter.setPen(hatched ? QPen(colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(QBrush(colour, hatched ? Qt::BDiagPattern : Qt::SolidPattern));
    painter.drawRoundedRect(square, 2, 2);
}

}

ChartHeader::ChartHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(HeaderPx);
}

void ChartHeader::setTitle(const QString &title, const QString &unit)
{
    m_title = title;
    m_unit = unit;
    update();
}

void ChartHeader::setLegend(const QList<LegendEntry> &legend)
{
    m_legend = legend;
    QStringList words;
    for (const LegendEntry &entry : legend)
        words << entry.name + u' ' + entry.value;
    setAccessibleName(m_title + QStringLiteral(", ") + m_unit);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

qreal ChartHeader::legendWidth(bool withNames) const
{
    const QFontMetricsF names(fontFor(TextStyle::Small));
    qreal width = -EntryGap;
    for (const LegendEntry &entry : m_legend) {
        const qreal name = withNames ? names.horizontalAdvance(entry.name) + 6 : 0;
        width += sampleWidth(entry.sample) + 6 + name + digitsWidth(valueFont(), entry.value) + EntryGap;
    }
    return width;
}

void ChartHeader::paintLegend(QPainter &painter, qreal left, bool withNames) const
{
    for (const LegendEntry &entry : m_legend) {
        paintSample(painter, entry, { left, height() / 2.0 + 0.5 });
        left += sampleWidth(entry.sample) + 6;
        if (withNames) {
            painter.setFont(fontFor(TextStyle::Small));
            painter.setPen(tokens().text.secondary);
            const qreal width = painter.fontMetrics().horizontalAdvance(entry.name);
            painter.drawText(QRectF(left, 0, width + 1, height()), Qt::AlignVCenter, entry.name);
            left += width + 6;
        }
        painter.setFont(valueFont());
        painter.setPen(tokens().text.primary);
        const qreal width = digitsWidth(valueFont(), entry.value);
        paintDigits(painter, QRectF(left, 0, width + 1, height()), Qt::AlignLeft, entry.value);
        left += width + EntryGap;
    }
}

void ChartHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextStyle::BodyStrong));
    painter.setPen(tokens().text.primary);
    const QRectF line = QRectF(rect()).adjusted(SidePadding, 0, -SidePadding, 0);
    painter.drawText(line, Qt::AlignVCenter, m_title);
    const qreal titleEnd = line.left() + painter.fontMetrics().horizontalAdvance(m_title) + 8;

    const bool withNames = titleEnd + legendWidth(true) <= line.right();
    const qreal legendLeft = line.right() - legendWidth(withNames);
    paintLegend(painter, legendLeft, withNames);

    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(tokens().text.muted);
    const QRectF rest(titleEnd, 0, legendLeft - titleEnd - 12, height());
    const QString unit = painter.fontMetrics().elidedText(m_unit, Qt::ElideRight, int(rest.width()));
    if (rest.width() > 24)
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, unit);
}

}
