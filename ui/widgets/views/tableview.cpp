// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/tableview.h"

#include "ui/widgets/delegates/rowdelegate.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/rowtree.h"

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

}

void styleTable(RowTable &table, int rowPx)
{
    styleView(table);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(rowPx);
    table.verticalHeader()->setDefaultSectionSize(rowPx);
}

void styleTree(RowTree &tree, int rowPx)
{
    styleView(tree);
    tree.setRowHeight(rowPx);
    tree.setUniformRowHeights(true);
    tree.setAnimated(false);
    // The rows show by themselves where the keyboard is; Fusion would shade them.
    tree.setAllColumnsShowFocus(false);
}

}
