// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/statedelegate.h"

#include "ui/format/itemroles.h"
#include "ui/widgets/delegates/glyphs.h"

#include <QPainter>

namespace farol {

void StateDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    constexpr int GlyphSpace = 12;
    const auto glyph = StateGlyph(index.data(GlyphRole).toInt());
    if (glyph == StateGlyph::None)
        return paintCellText(painter, area, index);

    paintGlyph(painter, glyph, QRect(area.left(), area.top(), GlyphSpace, area.height()));
    paintCellText(painter, area.adjusted(GlyphSpace + 6, 0, 0, 0), index);
}

}
