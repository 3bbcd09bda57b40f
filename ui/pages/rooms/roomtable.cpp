// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rooms/roomtable.h"

#include "ui/models/rooms/membersmodel.h"
#include "ui/models/rooms/roomsmodel.h"
#include "ui/pages/rooms/roomnamedelegate.h"
#include "ui/widgets/delegates/numberdelegate.h"
#include "ui/widgets/delegates/sparkdelegate.h"
#include "ui/widgets/delegates/statedelegate.h"
#include "ui/widgets/views/rowtree.h"
#include "ui/widgets/views/tableview.h"

#include <QHeaderView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

QTreeView *makeRoomTable(RoomsModel &model, QWidget *parent)
{
    auto *table = new RowTree(parent);
    table->setObjectName(u"rooms.table"_s);
    table->setAccessibleName(RoomsModel::tr("Rooms"));
    table->setModel(&model);
    styleTree(*table);
    table->setBranchLines(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(RoomsModel::NameColumn, new RoomNameDelegate(table));
    table->setItemDelegateForColumn(RoomsModel::HistoryColumn, new SparkDelegate(table));
    auto *numbers = new NumberDelegate(table);
    for (const int column : { RoomsModel::MembersColumn, RoomsModel::InColumn, RoomsModel::OutColumn })
        table->setItemDelegateForColumn(column, numbers);

    constexpr int Widths[] = { 240, 96, 72, 76, 120, 112 };
    table->header()->setStretchLastSection(false);
    for (int column = 0; column < RoomsModel::ColumnCount; ++column)
        table->setColumnWidth(column, Widths[column]);
    table->header()->setSectionResizeMode(RoomsModel::NameColumn, QHeaderView::Stretch);
    table->header()->setSectionsMovable(false);
    table->setSortingEnabled(true);
    table->sortByColumn(RoomsModel::MembersColumn, Qt::DescendingOrder);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, table,
        [table, &model](const QModelIndex &parentIndex, int first, int last) {
            // A namespace without shown rooms cannot open yet, so its first room opens it.
            if (parentIndex.isValid() && first == 0)
                table->expand(parentIndex);
            for (int row = first; !parentIndex.isValid() && row <= last; ++row)
                table->expand(model.index(row, 0));
        });
    QObject::connect(&model, &QAbstractItemModel::modelReset, table, &QTreeView::expandAll);
    return table;
}

QTreeView *makeMemberTable(MembersModel &model, QWidget *parent)
{
    auto *table = new RowTree(parent);
    table->setObjectName(u"rooms.members"_s);
    table->setAccessibleName(MembersModel::tr("Members"));
    table->setModel(&model);
    styleTree(*table);
    table->setCarets(false);
    table->setItemDelegateForColumn(MembersModel::StateColumn, new StateDelegate(table));
    auto *numbers = new NumberDelegate(table);
    for (const int column :
        { MembersModel::SinceColumn, MembersModel::RoundTripColumn, MembersModel::InColumn })
        table->setItemDelegateForColumn(column, numbers);
    constexpr int Widths[] = { 32, 140, 96, 80, 76, 60 };
    table->header()->setStretchLastSection(false);
    for (int column = 0; column < MembersModel::ColumnCount; ++column)
        table->setColumnWidth(column, Widths[column]);
    table->header()->setSectionResizeMode(MembersModel::ClientColumn, QHeaderView::Stretch);
    return table;
}

}
