// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/bardelegate.h"

#include "ui/format/itemroles.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

void BarDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const double share = qBound(0.0, index.data(BarRole).toDouble(), 1.0);
    QRectF bar = area.adjusted(-4, 2, 4, -2);
    bar.setWidth(bar.width() * share);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen textPen = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent.subtle);
    painter.drawRoundedRect(bar, 4, 4);
    painter.setPen(textPen);
    paintCellText(painter, area, index);
}

}
