// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/sparkdelegate.h"

#include "ui/format/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/sparkline.h"

#include <QPainter>

#include <algorithm>

namespace farol {

void SparkDelegate::paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    constexpr int SparkWidth = 88;
    constexpr int SparkHeight = 20;
    const QRect spark(area.left(), area.top() + (area.height() - SparkHeight) / 2,
        qMin(SparkWidth, area.width()), SparkHeight);
    const auto values = index.data(SparkRole).value<QList<double>>();
    const bool quiet = std::all_of(values.cbegin(), values.cend(), [](double value) { return value == 0; });
    const QColor muted = tokens().text.muted;
    if (quiet) {
        painter.setPen(QPen(muted, 1, Qt::DotLine));
        painter.drawLine(spark.left(), spark.bottom() - 2, spark.right(), spark.bottom() - 2);
        return;
    }
    const QColor colour = index.data(MutedRole).toBool() ? muted : tokens().chart.series.constFirst();
    paintSparkline(painter, spark, values, colour, SparkShape::Line);
}

}
