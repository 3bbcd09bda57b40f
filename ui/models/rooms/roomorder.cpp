// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rooms/roomorder.h"

#include "ui/models/rooms/roomsmodel.h"

namespace farol {

namespace {

qint64 sortValue(const RoomRow &row, int column)
{
    switch (column) {
    case RoomsModel::MembersColumn:
        return row.members;
    case RoomsModel::InColumn:
        return row.eventsInPerSecond;
    case RoomsModel::OutColumn:
        return row.eventsOutPerSecond;
    case RoomsModel::HistoryColumn:
        return qint64(row.eventsInPerSecond) + row.eventsOutPerSecond;
    default:
        return -row.lastActivityMs;
    }
}

}

std::function<bool(const RoomRow &, const RoomRow &)> roomOrder(int column, Qt::SortOrder order)
{
    return [column, order](const RoomRow &a, const RoomRow &b) {
        if (column != RoomsModel::NameColumn) {
            const qint64 difference = sortValue(a, column) - sortValue(b, column);
            if (difference != 0)
                return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
            return a.key() < b.key();
        }
        return order == Qt::AscendingOrder ? a.key() < b.key() : b.key() < a.key();
    };
}

}
