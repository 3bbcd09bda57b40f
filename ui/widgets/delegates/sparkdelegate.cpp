// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/sparkdelegate.h"

#include "ui/format/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/sparkline.h"

#include <QPainter>

namespace farol {

void SparkDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    constexpr int SparkHeight = 20;
    const QRect spark(area.left(), area.top() + (area.height() - SparkHeight) / 2, area.width(), SparkHeight);
    const QColor colour
        = index.data(MutedRole).toBool() ? tokens().text.muted : tokens().chart.series.constFirst();
    paintSparkline(painter, spark, index.data(SparkRole).value<QList<double>>(), colour);
}

}
