// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/rowdelegate.h"

#include "ui/format/itemroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates/glyphs.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/rowtree.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int SidePadding = 8;
constexpr int InlineIcon = 14;

QColor background(const QStyleOptionViewItem &option)
{
    const Tokens::Surface &surface = tokens().surface;
    if (option.state & QStyle::State_Selected)
        return option.state & QStyle::State_Active ? surface.selected : surface.selectedInactive;
    return option.state & QStyle::State_MouseOver ? surface.hover : surface.surface;
}

bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const RowTable *>(option.widget))
        return table->hoveredRow() == index.row();
    if (const auto *tree = qobject_cast<const RowTree *>(option.widget))
        return tree->hoveredRow() == index.siblingAtColumn(0);
    return option.state & QStyle::State_MouseOver;
}

QColor textColour(const QModelIndex &index)
{
    const auto tone = Tone(index.data(ToneRole).toInt());
    if (index.data(MutedRole).toBool())
        return tokens().text.muted;
    if (tone != Tone::Plain)
        return toneColour(tone);
    return index.data(StrongRole).toBool() ? tokens().text.primary : tokens().text.secondary;
}

QFont cellFont(const QModelIndex &index)
{
    if (index.data(MonoRole).toBool())
        return fontFor(TextStyle::Mono);
    QFont font = fontFor(TextStyle::Body);
    if (index.data(StrongRole).toBool() && !index.data(MutedRole).toBool())
        font.setWeight(QFont::Medium);
    return font;
}

}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_MouseOver, isHovered(option, index));
    paintRowBackground(*painter, row);
    painter->setFont(cellFont(index));
    painter->setPen(textColour(index));
    painter->setClipRect(option.rect);
    paintContent(*painter, option.rect.adjusted(SidePadding, 0, -SidePadding, -1), index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = QFontMetrics(cellFont(index)).horizontalAdvance(index.data().toString());
    const auto *tree = qobject_cast<const RowTree *>(option.widget);
    return { width + 2 * SidePadding, tree ? tree->rowHeight() : tokens().size.row };
}

void RowDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    QRect text = area;
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const QRect place(area.left(), area.top(), InlineIcon, area.height());
        paintIcon(painter, icon, place, InlineIcon, painter.pen().color());
        text.setLeft(place.right() + 7);
    }
    paintCellText(painter, text, index);
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect &area = option.rect;
    painter.fillRect(area, background(option));
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), tokens().border.subtle);
}

void paintCellText(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const QVariant asked = index.data(Qt::TextAlignmentRole);
    const auto alignment = asked.isValid() ? Qt::Alignment(asked.toInt()) : Qt::AlignLeft;
    const QString text
        = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

}
