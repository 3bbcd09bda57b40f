// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/numberdelegate.h"

#include "ui/theme/digits.h"

#include <QPainter>

namespace farol {

void NumberDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    paintDigits(painter, area, Qt::AlignRight, index.data().toString());
}

}
