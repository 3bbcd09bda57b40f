// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/clientsmodel.h"

#include "ui/format/itemroles.h"
#include "ui/format/numbers.h"
#include "ui/format/shortid.h"
#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/models/clients/clientorder.h"

namespace farol {

ClientsModel::ClientsModel(QObject *parent)
    : RowModel(parent)
    , m_sink(*this, TopLevel)
    , m_rows(m_sink)
{
    sort(OutColumn, Qt::DescendingOrder);
}

void ClientsModel::apply(const RowChange<ClientRow, quint64> &change, qint64 nowMs)
{
    m_nowMs = nowMs;
    RowChange<ClientRow, quint64> kept = change;
    kept.removed.clear();
    for (const quint64 number : change.removed) {
        const ClientRow *row = client(number);
        if (!row || row->liveness == ClientLiveness::Left)
            continue;
        ClientRow left = *row;
        left.liveness = ClientLiveness::Left;
        left.leftAtMs = nowMs;
        kept.updated.append(left);
    }
    m_rows.apply(kept);
}

void ClientsModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    RowChange<ClientRow, quint64> forgotten;
    m_rows.forEach([&](const ClientRow &row) {
        if (row.liveness == ClientLiveness::Left && row.leftAtMs + LeftKeptMs <= nowMs)
            forgotten.removed.append(row.number);
    });
    m_rows.apply(forgotten);
    m_rows.resort();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SinceColumn), index(rowCount() - 1, SinceColumn), { Qt::DisplayRole });
}

void ClientsModel::setFilter(const ClientFilter &filter)
{
    m_filter = filter;
    if (filter.isEmpty())
        m_rows.setFilter({});
    else
        m_rows.setFilter([this](const ClientRow &row) { return m_filter.accepts(row); });
}

void ClientsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_rows.setOrder(clientOrder(column, order));
}

int ClientsModel::leftCount() const
{
    int left = 0;
    m_rows.forEach([&left](const ClientRow &row) { left += row.liveness == ClientLiveness::Left; });
    return left;
}

const ClientRow *ClientsModel::clientAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == TopLevel)
        return &m_rows.at(index.row());
    return &m_rows.inSlot(static_cast<int>(index.internalId() - 1));
}

QModelIndex ClientsModel::indexOf(quint64 number) const
{
    const int position = m_rows.positionOf(number);
    return position < 0 ? QModelIndex() : createIndex(position, 0, TopLevel);
}

QModelIndex ClientsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quintptr level = parent.isValid() ? quintptr(m_rows.slotAt(parent.row())) + 1 : TopLevel;
    return createIndex(row, column, level);
}

QModelIndex ClientsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? parentOfLevel(child.internalId()) : QModelIndex();
}

QModelIndex ClientsModel::parentOfLevel(quintptr level) const
{
    if (level == TopLevel)
        return {};
    const int position = m_rows.positionOfSlot(static_cast<int>(level - 1));
    return position < 0 ? QModelIndex() : createIndex(position, 0, TopLevel);
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_rows.count();
    if (parent.column() != 0 || parent.internalId() != TopLevel)
        return 0;
    return static_cast<int>(m_rows.at(parent.row()).sockets.size());
}

int ClientsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    const ClientRow *row = clientAt(index);
    if (!row)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == NumberRole)
        return QVariant::fromValue(row->number);
    if (index.internalId() == TopLevel)
        return clientData(*row, index.column(), role);
    return socketData(*row, row->sockets.at(index.row()), index.column(), role);
}

QVariant ClientsModel::clientData(const ClientRow &row, int column, int role) const
{
    const bool slow = row.roundTripUs > SlowRoundTripUs && row.liveness != ClientLiveness::Left;
    switch (role) {
    case Qt::DisplayRole:
        return clientText(row, column);
    case MutedRole:
        return row.liveness == ClientLiveness::Left;
    case GlyphRole:
        return column == StateColumn ? QVariant(int(glyphFor(row.liveness))) : QVariant();
    case MonoRole:
        return column == IdColumn;
    case StrongRole:
        return column == UserColumn;
    case ToneRole:
        return column == RoundTripColumn && slow ? QVariant(int(Tone::Warning)) : QVariant();
    case ChipStyleRole:
        if (column != TransportColumn)
            return {};
        return int(row.transport == ClientTransport::Polling ? ChipStyle::Plain : ChipStyle::None);
    default:
        return {};
    }
}

QString ClientsModel::clientText(const ClientRow &row, int column) const
{
    const bool left = row.liveness == ClientLiveness::Left;
    switch (column) {
    case StateColumn:
        return wordFor(row.liveness);
    case IdColumn:
        return shortId(row.id);
    case UserColumn:
        return row.user.isEmpty() ? missingText() : row.user;
    case AddressColumn:
        return row.address;
    case TransportColumn:
        return wordFor(row.transport);
    case NamespacesColumn:
        return formatNumber(row.sockets.size());
    case RoomsColumn:
        return formatNumber(roomCount(row));
    case SinceColumn:
        return left ? missingText() : formatSince(m_nowMs - row.connectedAtMs);
    case RoundTripColumn:
        return left ? missingText() : formatLatencyUs(row.roundTripUs);
    case InColumn:
        return left ? missingText() : formatNumber(row.eventsInPerSecond);
    case OutColumn:
        return left ? missingText() : formatNumber(row.eventsOutPerSecond);
    default:
        return {};
    }
}

QVariant ClientsModel::socketData(const ClientRow &row, const SocketRow &socket, int column, int role) const
{
    if (role == SocketIdRole)
        return socket.id;
    if (role == MutedRole)
        return row.liveness == ClientLiveness::Left || column == StateColumn;
    if (role == MonoRole)
        return column == IdColumn || column == UserColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case StateColumn:
        return tr("socket");
    case IdColumn:
        return shortId(socket.id);
    case UserColumn:
        return socket.nsp;
    case RoomsColumn:
        return formatNumber(socket.rooms.size());
    case SinceColumn:
        return formatSince(m_nowMs - socket.connectedAtMs);
    default:
        return {};
    }
}

}
