// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/rowtree.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates/rowdelegate.h"
#include "ui/widgets/views/rowheader.h"

#include <QMouseEvent>
#include <QPainter>

namespace farol {

RowTree::RowTree(QWidget *parent)
    : QTreeView(parent)
    , m_rowHeight(tokens().size.row)
{
    auto *header = new RowHeader(this);
    // As QTreeView's own header has it.
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    setHeader(header);
    setCarets(true);
}

void RowTree::setCarets(bool shown)
{
    constexpr int CaretWidth = 24;
    setRootIsDecorated(shown);
    setIndentation(CaretWidth);
    static_cast<RowHeader *>(header())->setFirstIndent(shown ? CaretWidth : 0);
}

bool RowTree::viewportEvent(QEvent *event)
{
    // Qt knows of the pointer over a cell, but not beside the carets.
    if (event->type() == QEvent::MouseMove) {
        const int y = static_cast<QMouseEvent *>(event)->position().toPoint().y();
        setHovered(indexAt(QPoint(viewport()->width() - 1, y)).siblingAtColumn(0));
    } else if (event->type() == QEvent::Leave) {
        setHovered({});
    }
    return QTreeView::viewportEvent(event);
}

void RowTree::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    updateRow(m_hovered);
    m_hovered = index;
    updateRow(m_hovered);
}

void RowTree::updateRow(const QModelIndex &index)
{
    const QRect cell = visualRect(index);
    viewport()->update(0, cell.top(), viewport()->width(), cell.height());
}

void RowTree::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, options, index);
    const bool marked = selectionModel() && selectionModel()->isSelected(index);
    if (!hasFocus() || marked || index.siblingAtColumn(0) != currentIndex().siblingAtColumn(0))
        return;
    // The keyboard stands on a row that it has not selected.
    painter->setPen(tokens().border.focus);
    painter->drawRect(options.rect.adjusted(0, 0, -1, -2));
}

void RowTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    constexpr int CaretPx = 14;
    QStyleOptionViewItem row;
    initViewItemOption(&row);
    row.rect = rect;
    row.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_MouseOver, m_hovered == index.siblingAtColumn(0));
    // As Qt has it for the cells: another colour while the keyboard is elsewhere.
    row.state.setFlag(QStyle::State_Active, isActiveWindow() && hasFocus());
    paintRowBackground(*painter, row);

    const int caretLeft = rect.right() + 1 - indentation();
    if (m_branchLines && index.parent().isValid())
        painter->fillRect(
            QRect(rect.left() + indentation() - 4, rect.top(), 1, rect.height()), tokens().border.normal);
    if (model()->hasChildren(index)) {
        const QString icon
            = isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        paintIcon(*painter, icon, QRect(caretLeft + 4, rect.top(), indentation() - 4, rect.height()), CaretPx,
            tokens().text.muted);
    }
}

}
