// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/clientsmodel.h"

namespace farol {

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case IdColumn:
        return tr("ID");
    case UserColumn:
        return tr("User");
    case AddressColumn:
        return tr("Address");
    case TransportColumn:
        return tr("Transport");
    case NamespacesColumn:
        return tr("NS", "short for namespaces, a narrow column");
    case RoomsColumn:
        return tr("Rooms");
    case SinceColumn:
        return tr("Since");
    case RoundTripColumn:
        return tr("RTT", "short for round trip time");
    case InColumn:
        return tr("In/s");
    default:
        return tr("Out/s");
    }
}

QVariant ClientsModel::alignment(int column) const
{
    return column >= NamespacesColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
}

}
