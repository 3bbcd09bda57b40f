// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/rowheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int SidePadding = 8;
constexpr int ArrowPx = 12;

QString arrowIcon(Qt::SortOrder order)
{
    return order == Qt::DescendingOrder ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up");
}

}

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    constexpr int NarrowestSection = 24;
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(tokens().size.header);
    setMinimumSectionSize(NarrowestSection);
    setFont(fontFor(TextStyle::Small));
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, tokens().surface.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().border.normal);
    painter->setFont(fontFor(TextStyle::Small));
    painter->setPen(tokens().text.muted);

    QRect area = rect.adjusted(SidePadding, 0, -SidePadding, 0);
    if (visualIndex(logicalIndex) == 0)
        area.setLeft(area.left() + m_firstIndent);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int arrow = sorted ? ArrowPx + 2 : 0;
    const QVariant asked = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const auto alignment = asked.isValid() ? Qt::Alignment(asked.toInt()) : defaultAlignment();
    const QString text = painter->fontMetrics().elidedText(
        model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight, area.width() - arrow);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int left = alignment & Qt::AlignRight ? area.right() + 1 - width - arrow : area.left();
    painter->drawText(
        QRect(left, area.top(), width + 1, area.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted)
        paintIcon(*painter, arrowIcon(sortIndicatorOrder()),
            QRect(left + width + 2, area.top(), ArrowPx, area.height()), ArrowPx, tokens().text.muted);
    painter->restore();
}

}
