// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rooms/membersmodel.h"

#include "ui/format/itemroles.h"
#include "ui/format/numbers.h"
#include "ui/format/shortid.h"
#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/models/clients/clientsmodel.h"
#include "ui/models/clients/roster.h"

namespace farol {

MembersModel::MembersModel(QObject *parent)
    : RowModel(parent)
    , m_sink(*this, TopLevel)
    , m_rows(m_sink)
{
    m_rows.setOrder([](const Member &a, const Member &b) {
        if (a.eventsInPerSecond != b.eventsInPerSecond)
            return a.eventsInPerSecond > b.eventsInPerSecond;
        return a.client < b.client;
    });
}

void MembersModel::show(const RoomRow::Key &room, const Roster &roster, qint64 nowMs)
{
    m_nowMs = nowMs;
    RowChange<Member, QByteArray> change;
    change.snapshot = true;
    for (const ClientRow &row : roster.clients()) {
        for (const SocketRow &socket : row.sockets) {
            if (socket.nsp == room.first && socket.rooms.contains(room.second))
                change.updated.append(Member{ socket, row.number, clientLabel(row.user, row.id), row.liveness,
                    row.roundTripUs, row.eventsInPerSecond });
        }
    }
    m_rows.apply(change);
}

QModelIndex MembersModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, TopLevel) : QModelIndex();
}

QModelIndex MembersModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex MembersModel::parentOfLevel(quintptr) const
{
    return {};
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Member &member = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(member, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? QVariant(wordFor(member.liveness)) : QVariant();
    case NumberRole:
        return QVariant::fromValue(member.client);
    case SocketIdRole:
        return member.socket.id;
    case GlyphRole:
        return index.column() == StateColumn ? QVariant(int(glyphFor(member.liveness))) : QVariant();
    case MonoRole:
        return index.column() == SocketColumn;
    case ToneRole:
        return index.column() == RoundTripColumn && member.roundTripUs > ClientsModel::SlowRoundTripUs
            ? QVariant(int(Tone::Warning))
            : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= SinceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString MembersModel::text(const Member &member, int column) const
{
    switch (column) {
    case ClientColumn:
        return member.label;
    case SocketColumn:
        return shortId(member.socket.id);
    case SinceColumn:
        return formatSince(m_nowMs - member.socket.connectedAtMs);
    case RoundTripColumn:
        return formatLatencyUs(member.roundTripUs);
    case InColumn:
        return formatNumber(member.eventsInPerSecond);
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= SinceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClientColumn:
        return tr("Client");
    case SocketColumn:
        return tr("Socket");
    case SinceColumn:
        return tr("Since");
    case RoundTripColumn:
        return tr("RTT", "short for round trip time");
    case InColumn:
        return tr("In/s");
    default:
        return QString();
    }
}

}
