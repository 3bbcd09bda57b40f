// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/display/stattile.h"

#include "ui/theme/digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

namespace {

constexpr QSize SparkSize(64, 24);
constexpr int Padding = 12;
constexpr int CompactHeight = 64;

}

StatTile::StatTile(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateAccessibleName();
}

void StatTile::setValue(const QString &value, const QString &unit)
{
    if (value == m_value && unit == m_unit)
        return;
    // Same width for every number of digits that long, so the layout is asked rarely.
    const bool wider = value.size() != m_value.size() || unit.size() != m_unit.size();
    m_value = value;
    m_unit = unit;
    if (wider)
        updateGeometry();
    updateAccessibleName();
    update();
}

void StatTile::setChange(const QString &text, int direction)
{
    m_change = text;
    m_direction = direction;
    update();
}

void StatTile::setSparkline(const QList<double> &values, SparkShape shape)
{
    m_spark = values;
    m_shape = shape;
    update();
}

void StatTile::setWarning(const QString &word)
{
    if (word == m_warning)
        return;
    m_warning = word;
    updateAccessibleName();
    update();
}

void StatTile::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize StatTile::sizeHint() const
{
    return { 160, m_compact ? CompactHeight : tokens().size.tileHeight };
}

QSize StatTile::minimumSizeHint() const
{
    const qreal value = digitsWidth(fontFor(TextStyle::Kpi), m_value);
    const qreal unit = QFontMetricsF(fontFor(TextStyle::Small)).horizontalAdvance(m_unit);
    return { qMax(64, int(value + unit) + 2 * Padding + 6), sizeHint().height() };
}

void StatTile::updateAccessibleName()
{
    setAccessibleName(QStringLiteral("%1: %2 %3 %4").arg(text(), m_value, m_unit, m_warning).trimmed());
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? tokens().border.focus : tokens().border.normal, pen));
    painter.setBrush(isDown() ? tokens().surface.pressed
            : underMouse()    ? tokens().surface.hover
                              : tokens().surface.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);

    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    paintHead(painter, inner);
    paintValue(painter, inner);
    if (!m_compact)
        paintFoot(painter, inner);
}

void StatTile::paintHead(QPainter &painter, const QRect &inner) const
{
    QRect line(inner.left(), m_compact ? 8 : 12, inner.width(), 16);
    if (!m_warning.isEmpty()) {
        painter.setFont(fontFor(TextStyle::Small));
        painter.setPen(tokens().warning.fg);
        const int wordWidth = m_compact ? 0 : painter.fontMetrics().horizontalAdvance(m_warning) + 4;
        const QRect icon(line.right() - wordWidth - 13, line.top(), 14, line.height());
        paintIcon(painter, QStringLiteral("warning"), icon, 14, tokens().warning.fg);
        if (!m_compact)
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_warning);
        line.setRight(icon.left() - 4);
    }
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(tokens().text.secondary);
    const QString label = painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);
}

void StatTile::paintValue(QPainter &painter, const QRect &inner) const
{
    const QRectF line(inner.left(), m_compact ? 24 : 28, inner.width(), 32);
    const QFont font = fontFor(TextStyle::Kpi);
    painter.setFont(font);
    painter.setPen(tokens().text.primary);
    paintDigits(painter, line, Qt::AlignLeft, m_value);
    const qreal width = digitsWidth(font, m_value);

    const QFontMetricsF valueMetrics(font);
    const qreal baseline = line.top() + (line.height() - valueMetrics.height()) / 2 + valueMetrics.ascent();
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(tokens().text.muted);
    painter.drawText(QPointF(line.left() + width + 5, baseline), m_unit);
}

void StatTile::paintFoot(QPainter &painter, const QRect &inner) const
{
    const QRectF spark(inner.right() - SparkSize.width() + 1, height() - SparkSize.height() - 8,
        SparkSize.width(), SparkSize.height());
    paintSparkline(painter, spark, m_spark, tokens().chart.series.constFirst(), m_shape);
    if (m_change.isEmpty())
        return;

    QRectF line(inner.left(), height() - 28, spark.left() - inner.left() - 4, 16);
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(tokens().text.secondary);
    if (m_direction != 0) {
        const QString arrow = m_direction > 0 ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down");
        paintIcon(painter, arrow, QRectF(line.left() - 2, line.top(), 14, 16), 14, tokens().text.muted);
        line.setLeft(line.left() + 14);
    }
    paintDigits(painter, line, Qt::AlignLeft, m_change);
}

}
