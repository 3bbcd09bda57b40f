// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rooms/roomnamedelegate.h"

#include "ui/format/itemroles.h"
#include "ui/models/rooms/roomsmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace farol {

void RoomNameDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    constexpr int HashWidth = 14;
    constexpr int Gap = 10;
    QRect text = area;
    const bool isRoom = !index.data(RoomsModel::RoomRole).toString().isEmpty();
    if (isRoom) {
        const QPen pen = painter.pen();
        painter.setPen(tokens().text.muted);
        painter.drawText(text, Qt::AlignVCenter, u"#"_s);
        painter.setPen(index.data(MutedRole).toBool() ? pen : QPen(tokens().text.primary));
        text.setLeft(text.left() + HashWidth);
    }
    const QString name
        = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, name);
    const QString detail = index.data(RoomsModel::DetailRole).toString();
    if (detail.isEmpty())
        return;
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(name) + Gap);
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(tokens().text.muted);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, detail);
}

}
