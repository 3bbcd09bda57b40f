// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/digits.h"

#include <QFontMetricsF>
#include <QPainter>

namespace farol {

namespace {

qreal widestDigit(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qreal advance(const QFontMetricsF &metrics, qreal digit, QChar character)
{
    return isDigit(character) ? digit : metrics.horizontalAdvance(character);
}

qreal width(const QFontMetricsF &metrics, qreal digit, QStringView text)
{
    qreal sum = 0;
    for (const QChar character : text)
        sum += advance(metrics, digit, character);
    return sum;
}

QString elided(const QFontMetricsF &metrics, qreal digit, const QString &text, qreal available)
{
    if (width(metrics, digit, text) <= available + 0.5)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && width(metrics, digit, cut) + metrics.horizontalAdvance(u'\u2026') > available)
        cut.chop(1);
    return cut + u'\u2026';
}

qreal leftEdge(const QRectF &area, Qt::Alignment alignment, qreal textWidth)
{
    if (alignment & Qt::AlignRight)
        return area.right() - textWidth;
    if (alignment & Qt::AlignHCenter)
        return area.left() + (area.width() - textWidth) / 2;
    return area.left();
}

}

qreal digitsWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    return width(metrics, widestDigit(metrics), text);
}

void paintDigits(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal digit = widestDigit(metrics);
    const QString shown = elided(metrics, digit, text, area.width());
    qreal x = leftEdge(area, alignment, width(metrics, digit, shown));
    const qreal baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();

    for (qsizetype at = 0; at < shown.size();) {
        if (isDigit(shown.at(at))) {
            const QChar character = shown.at(at++);
            const qreal inset = (digit - metrics.horizontalAdvance(character)) / 2;
            painter.drawText(QPointF(x + inset, baseline), QString(character));
            x += digit;
            continue;
        }
        // Everything between digits in one go, for kerning and speed.
        const qsizetype start = at;
        while (at < shown.size() && !isDigit(shown.at(at)))
            ++at;
        const QString run = shown.mid(start, at - start);
        painter.drawText(QPointF(x, baseline), run);
        x += width(metrics, digit, run);
    }
}

}
