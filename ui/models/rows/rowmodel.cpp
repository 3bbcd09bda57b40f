// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rows/rowmodel.h"

namespace farol {

void RowModel::tellChanged(quintptr level, int first, int last)
{
    const int lastColumn = columnCount(parentOfLevel(level)) - 1;
    Q_EMIT dataChanged(createIndex(first, 0, level), createIndex(last, lastColumn, level));
}

void RowModel::beginReorder(quintptr level)
{
    Q_EMIT layoutAboutToBeChanged({ parentOfLevel(level) }, VerticalSortHint);
}

void RowModel::endReorder(quintptr level, const std::vector<int> &newPosition)
{
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex &index : persistentIndexList()) {
        if (index.internalId() != level)
            continue;
        from.append(index);
        to.append(createIndex(newPosition[size_t(index.row())], index.column(), level));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({ parentOfLevel(level) }, VerticalSortHint);
}

}
