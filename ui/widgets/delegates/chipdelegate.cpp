// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/chipdelegate.h"

#include "ui/format/itemroles.h"
#include "ui/widgets/badges/chip.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int ChipHeight = 20;
constexpr int Gap = 4;

QStringList chipTexts(const QModelIndex &index)
{
    const QVariant shown = index.data();
    return shown.typeId() == QMetaType::QStringList ? shown.toStringList() : QStringList{ shown.toString() };
}

}

void ChipDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const auto style = ChipStyle(index.data(ChipStyleRole).toInt());
    if (style == ChipStyle::None)
        return paintCellText(painter, area, index);

    const int top = area.top() + (area.height() - ChipHeight) / 2;
    int left = area.left();
    for (const QString &text : chipTexts(index)) {
        const int width = qMin(chipWidth(text, style), area.right() + 1 - left);
        if (width < ChipHeight)
            return;
        paintChip(painter, QRect(left, top, width, ChipHeight), text, style);
        left += width + Gap;
    }
}

}
