// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clienttable.h"

#include "ui/models/clients/clientsmodel.h"
#include "ui/widgets/delegates/chipdelegate.h"
#include "ui/widgets/delegates/numberdelegate.h"
#include "ui/widgets/delegates/statedelegate.h"
#include "ui/widgets/views/rowtree.h"
#include "ui/widgets/views/tableview.h"

#include <QHeaderView>
#include <QSet>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

QTreeView *makeClientTable(ClientsModel &model, QWidget *parent)
{
    auto *table = new RowTree(parent);
    table->setObjectName(u"clients.table"_s);
    table->setAccessibleName(ClientsModel::tr("Clients"));
    table->setModel(&model);
    styleTree(*table);
    table->setItemDelegateForColumn(ClientsModel::StateColumn, new StateDelegate(table));
    table->setItemDelegateForColumn(ClientsModel::TransportColumn, new ChipDelegate(table));
    auto *numbers = new NumberDelegate(table);
    for (int column = ClientsModel::NamespacesColumn; column < ClientsModel::ColumnCount; ++column)
        table->setItemDelegateForColumn(column, numbers);

    // Caret 24 and state 76 share the first column; below it stands "socket", once more indented.
    constexpr int Widths[] = { 106, 88, 112, 104, 88, 40, 60, 68, 60, 52, 64 };
    QHeaderView *header = table->header();
    header->setStretchLastSection(false);
    for (int column = 0; column < ClientsModel::ColumnCount; ++column)
        table->setColumnWidth(column, Widths[column]);
    header->setSectionResizeMode(ClientsModel::UserColumn, QHeaderView::Stretch);
    header->setSectionsMovable(false);
    table->setSortingEnabled(true);
    table->sortByColumn(ClientsModel::OutColumn, Qt::DescendingOrder);
    return table;
}

QList<quint64> selectedNumbers(const QTreeView &table)
{
    QList<quint64> numbers;
    QSet<quint64> seen;
    for (const QModelIndex &index : table.selectionModel()->selectedRows()) {
        const quint64 number = index.data(ClientsModel::NumberRole).toULongLong();
        if (!seen.contains(number))
            numbers.append(number);
        seen.insert(number);
    }
    return numbers;
}

}
