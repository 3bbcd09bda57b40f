// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/tableview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/delegates/rowdelegate.h"

#include <QHeaderView>

namespace farol {

namespace {

void styleView(QAbstractItemView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTextElideMode(Qt::ElideRight);
    view.setMouseTracking(true);
    view.setTabKeyNavigation(false);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.setItemDelegate(new RowDelegate(&view));
}

void styleHeader(QHeaderView &header)
{
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setFixedHeight(tokens().size.header);
    header.setMinimumSectionSize(24);
    header.setFont(fontFor(TextStyle::Small));
}

}

void styleTable(QTableView &table, int rowPx)
{
    styleView(table);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(rowPx);
    table.verticalHeader()->setDefaultSectionSize(rowPx);
    styleHeader(*table.horizontalHeader());
}

void styleTree(QTreeView &tree, int rowPx)
{
    styleView(tree);
    tree.setUniformRowHeights(true);
    tree.setRootIsDecorated(true);
    tree.setIndentation(24);
    tree.setAnimated(false);
    tree.setAllColumnsShowFocus(true);
    tree.setStyleSheet(QStringLiteral("QTreeView::item { height: %1px; }").arg(rowPx));
    styleHeader(*tree.header());
}

}
