// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/display/deliverybar.h"

#include "ui/format/numbers.h"
#include "ui/format/words.h"
#include "ui/theme/digits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates/glyphs.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int BarPx = 8;
constexpr int GapPx = 2;

QColor colourOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Acknowledged:
        return tokens().success.fg;
    case DeliveryState::Written:
        return tokens().info.fg;
    case DeliveryState::TimedOut:
        return tokens().warning.fg;
    case DeliveryState::LeftBefore:
        return tokens().border.strong;
    }
    return tokens().border.strong;
}

}

struct DeliveryBar::Segment {
    DeliveryState state;
    int count;
};

DeliveryBar::DeliveryBar(Legend legend, QWidget *parent)
    : QWidget(parent)
    , m_legend(legend)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DeliveryBar::setCounts(int acknowledged, int written, int timedOut, int leftBefore)
{
    m_acknowledged = acknowledged;
    m_written = written;
    m_timedOut = timedOut;
    m_left = leftBefore;
    QStringList words;
    for (const Segment &segment : segments())
        words << wordFor(segment.state) + u' ' + formatNumber(segment.count);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void DeliveryBar::setReport(const DeliveryReport &report)
{
    setCounts(report.count(DeliveryState::Acknowledged), report.count(DeliveryState::Written),
        report.count(DeliveryState::TimedOut), report.count(DeliveryState::LeftBefore));
}

QSize DeliveryBar::sizeHint() const
{
    return { 320, m_legend == Legend::Shown ? 36 : BarPx };
}

QSize DeliveryBar::minimumSizeHint() const
{
    return { 80, sizeHint().height() };
}

QList<DeliveryBar::Segment> DeliveryBar::segments() const
{
    return { { DeliveryState::Acknowledged, m_acknowledged }, { DeliveryState::Written, m_written },
        { DeliveryState::TimedOut, m_timedOut }, { DeliveryState::LeftBefore, m_left } };
}

void DeliveryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, QRectF(0, 0, width(), BarPx));
    if (m_legend == Legend::Shown)
        paintLegend(painter, QRectF(0, BarPx + 8, width(), 20));
}

void DeliveryBar::paintBar(QPainter &painter, const QRectF &area) const
{
    const int total = m_acknowledged + m_written + m_timedOut + m_left;
    painter.setPen(Qt::NoPen);
    if (total == 0) {
        painter.setBrush(tokens().surface.track);
        painter.drawRoundedRect(area, 2, 2);
        return;
    }
    qreal left = area.left();
    for (const Segment &segment : segments()) {
        if (segment.count == 0)
            continue;
        // Even a single recipient among thousands stays visible.
        const qreal share = area.width() * segment.count / total;
        const QRectF piece(left, area.top(), qMax(3.0, share - GapPx), area.height());
        const bool hatched = segment.state == DeliveryState::Written;
        if (hatched) {
            painter.setBrush(tokens().info.bg);
            painter.drawRoundedRect(piece, 2, 2);
        }
        painter.setBrush(QBrush(colourOf(segment.state), hatched ? Qt::BDiagPattern : Qt::SolidPattern));
        painter.drawRoundedRect(piece, 2, 2);
        left += qMax(3.0 + GapPx, share);
    }
}

void DeliveryBar::paintLegend(QPainter &painter, const QRectF &area) const
{
    constexpr int WideEnoughForAll = 420;
    painter.setFont(fontFor(TextStyle::Small));
    qreal left = area.left();
    for (const Segment &segment : segments()) {
        // Where room is short, what did not happen is left out.
        if (segment.count == 0 && area.width() < WideEnoughForAll)
            continue;
        paintGlyph(painter, glyphFor(segment.state), QRectF(left, area.top(), 12, area.height()));
        left += 16;
        const QString word = wordFor(segment.state) + u' ';
        const QString count = formatNumber(segment.count);
        const qreal wordWidth = painter.fontMetrics().horizontalAdvance(word);
        painter.setPen(tokens().text.secondary);
        painter.drawText(QRectF(left, area.top(), wordWidth + 1, area.height()), Qt::AlignVCenter, word);
        left += wordWidth;
        const qreal countWidth = digitsWidth(painter.font(), count);
        painter.setPen(tokens().text.primary);
        paintDigits(painter, QRectF(left, area.top(), countWidth + 1, area.height()), Qt::AlignLeft, count);
        left += countWidth + 16;
    }
}

}
