// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/clientorder.h"

#include "ui/models/clients/clientsmodel.h"

namespace farol {

namespace {

template <typename Value>
int compareValues(const Value &left, const Value &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

int compareClients(const ClientRow &a, const ClientRow &b, int column)
{
    switch (column) {
    case ClientsModel::StateColumn:
        return compareValues(a.liveness, b.liveness);
    case ClientsModel::IdColumn:
        return compareValues(a.id, b.id);
    case ClientsModel::UserColumn:
        return a.user.localeAwareCompare(b.user);
    case ClientsModel::AddressColumn:
        return compareValues(a.address, b.address);
    case ClientsModel::TransportColumn:
        return compareValues(a.transport, b.transport);
    case ClientsModel::NamespacesColumn:
        return compareValues(a.sockets.size(), b.sockets.size());
    case ClientsModel::RoomsColumn:
        return compareValues(roomCount(a), roomCount(b));
    case ClientsModel::SinceColumn:
        return compareValues(b.connectedAtMs, a.connectedAtMs);
    case ClientsModel::RoundTripColumn:
        return compareValues(a.roundTripUs, b.roundTripUs);
    case ClientsModel::InColumn:
        return compareValues(a.eventsInPerSecond, b.eventsInPerSecond);
    default:
        return compareValues(a.eventsOutPerSecond, b.eventsOutPerSecond);
    }
}

}

std::function<bool(const ClientRow &, const ClientRow &)> clientOrder(int column, Qt::SortOrder order)
{
    return [column, order](const ClientRow &a, const ClientRow &b) {
        const bool aLeft = a.liveness == ClientLiveness::Left;
        const bool bLeft = b.liveness == ClientLiveness::Left;
        if (aLeft != bLeft)
            return bLeft;
        const int compared = compareClients(a, b, column);
        if (compared == 0)
            return a.number < b.number;
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    };
}

bool isLiveClientColumn(int column)
{
    return column == ClientsModel::RoundTripColumn || column == ClientsModel::InColumn
        || column == ClientsModel::OutColumn;
}

}
