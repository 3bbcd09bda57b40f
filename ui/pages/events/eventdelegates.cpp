// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/eventdelegates.h"

#include "ui/format/itemroles.h"
#include "ui/models/events/eventsmodel.h"
#include "ui/pages/events/payload/payloadtokens.h"
#include "ui/theme/digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates/glyphs.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

constexpr int IconSize = 14;

QColor directionColour(const QString &icon)
{
    if (icon == "arrow-in"_L1)
        return tokens().chart.series.at(0);
    return icon == "arrow-out"_L1 ? tokens().chart.series.at(1) : tokens().text.muted;
}

}

void PayloadDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    painter.setFont(fontFor(TextStyle::Mono));
    const QString whole = index.data().toString();
    if (whole.isEmpty()) {
        painter.setPen(tokens().text.muted);
        painter.drawText(area, Qt::AlignVCenter, EventsModel::tr("no arguments"));
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const QString text = metrics.elidedText(payloadPreview(whole), Qt::ElideRight, area.width());
    const double baseline = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    const bool muted = index.data(MutedRole).toBool();
    for (const PayloadToken &token : payloadTokens(text)) {
        painter.setPen(muted ? tokens().text.muted : payloadColour(token.kind));
        const double x = metrics.horizontalAdvance(text.first(token.start));
        painter.drawText(QPointF(area.left() + x, baseline), text.mid(token.start, token.length));
    }
}

void DirectionDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QString icon = index.data(IconRole).toString();
    paintIcon(painter, icon, QRect(area.left(), area.top(), IconSize, area.height()), IconSize,
        directionColour(icon));
    paintCellText(painter, area.adjusted(IconSize + 6, 0, 0, 0), index);
}

void AckDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    constexpr int GlyphWidth = 12;
    const QString text = index.data().toString();
    paintDigits(painter, area, Qt::AlignRight | Qt::AlignVCenter, text);
    const auto glyph = StateGlyph(index.data(GlyphRole).toInt());
    if (glyph == StateGlyph::None)
        return;
    const double left = area.right() - digitsWidth(painter.font(), text) - GlyphWidth - 6;
    paintGlyph(
        painter, glyph, QRectF(qMax(double(area.left()), left), area.top(), GlyphWidth, area.height()));
}

}
