// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/itemroles.h"
#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/models/rooms/roomsmodel.h"

#include <algorithm>

namespace farol {

namespace {

QVariant alignment(int column)
{
    const bool number = column == RoomsModel::MembersColumn || column == RoomsModel::InColumn
        || column == RoomsModel::OutColumn || column == RoomsModel::ActivityColumn;
    return number ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
}

}

RoomGroup *RoomsModel::findGroup(const QString &nsp) const
{
    const auto at = std::lower_bound(m_namespaces.cbegin(), m_namespaces.cend(), nsp,
        [](const GroupPointer &group, const QString &name) { return group->nsp() < name; });
    return at != m_namespaces.cend() && (*at)->nsp() == nsp ? at->get() : nullptr;
}

RoomGroup *RoomsModel::groupOfLevel(quintptr level) const
{
    if (level == TopLevel)
        return m_flat.get();
    for (const GroupPointer &group : m_namespaces) {
        if (group->level() == level)
            return group.get();
    }
    return nullptr;
}

int RoomsModel::shownCount() const
{
    int shown = 0;
    for (const GroupPointer &group : m_namespaces)
        shown += group->rows().count();
    return shown;
}

const RoomRow *RoomsModel::room(const RoomRow::Key &key) const
{
    const RoomGroup *group = findGroup(key.first);
    return group ? group->rows().find(key) : nullptr;
}

QModelIndex RoomsModel::indexOf(const RoomRow::Key &key) const
{
    const RoomGroup *group = m_flat ? m_flat.get() : findGroup(key.first);
    const int position = group ? group->rows().positionOf(key) : -1;
    return position < 0 ? QModelIndex() : createIndex(position, 0, group->level());
}

QModelIndex RoomsModel::indexOfName(const QString &name) const
{
    for (const GroupPointer &group : m_namespaces) {
        if (const QModelIndex index = indexOf({ group->nsp(), name }); index.isValid())
            return index;
    }
    return {};
}

const RoomRow *RoomsModel::roomAt(const QModelIndex &index) const
{
    const RoomGroup *group = index.isValid() ? groupOfLevel(index.internalId()) : nullptr;
    return group ? &group->rows().at(index.row()) : nullptr;
}

RoomHistory RoomsModel::historyOf(const RoomRow::Key &key) const
{
    const RoomGroup *group = findGroup(key.first);
    return group ? group->history(key) : RoomHistory();
}

QModelIndex RoomsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? m_namespaces[size_t(parent.row())]->level() : TopLevel);
}

QModelIndex RoomsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? parentOfLevel(child.internalId()) : QModelIndex();
}

QModelIndex RoomsModel::parentOfLevel(quintptr level) const
{
    if (level == TopLevel)
        return {};
    for (size_t row = 0; row < m_namespaces.size(); ++row) {
        if (m_namespaces[row]->level() == level)
            return createIndex(static_cast<int>(row), 0, TopLevel);
    }
    return {};
}

int RoomsModel::rowCount(const QModelIndex &parent) const
{
    if (m_flat)
        return parent.isValid() ? 0 : m_flat->rows().count();
    if (!parent.isValid())
        return namespaceCount();
    if (parent.column() != 0 || parent.internalId() != TopLevel)
        return 0;
    return m_namespaces[size_t(parent.row())]->rows().count();
}

int RoomsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RoomsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (const RoomRow *row = roomAt(index))
        return roomData(*row, index.column(), role);
    return groupData(*m_namespaces[size_t(index.row())], index.column(), role);
}

QVariant RoomsModel::groupData(const RoomGroup &group, int column, int role) const
{
    switch (role) {
    case NamespaceRole:
        return group.nsp();
    case RoomRole:
        return QString();
    case HistoryRole:
    case SparkRole:
        return QVariant::fromValue(group.history().sum());
    case DetailRole:
        return tr("%n room(s)", nullptr, group.publicCount());
    case MonoRole:
        return column == NameColumn;
    case StrongRole:
        return column == NameColumn || column == MembersColumn;
    // The sum of a namespace steps back behind the rooms in it.
    case MutedRole:
        return column == HistoryColumn || column == ActivityColumn;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case NameColumn:
        return group.nsp();
    case MembersColumn:
        return formatNumber(group.members());
    case InColumn:
        return formatNumber(qint64(group.eventsInPerSecond()));
    case OutColumn:
        return formatNumber(qint64(group.eventsOutPerSecond()));
    case ActivityColumn:
        return activityText(group.lastActivityMs());
    default:
        return {};
    }
}

QVariant RoomsModel::roomData(const RoomRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return roomText(row, column);
    case NamespaceRole:
        return row.nsp;
    case RoomRole:
        return row.name;
    case HistoryRole:
    case SparkRole:
        return QVariant::fromValue(historyOf(row.key()).sum());
    case DetailRole:
        return m_flat ? row.nsp : QString();
    case MutedRole:
        return row.members == 0 || row.isPrivate;
    case ToneRole:
        return column == ActivityColumn ? QVariant(int(Tone::Muted)) : QVariant();
    default:
        return {};
    }
}

QString RoomsModel::roomText(const RoomRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case MembersColumn:
        return formatNumber(row.members);
    case InColumn:
        return formatNumber(row.eventsInPerSecond);
    case OutColumn:
        return formatNumber(row.eventsOutPerSecond);
    case ActivityColumn:
        return activityText(row.lastActivityMs);
    default:
        return {};
    }
}

QString RoomsModel::activityText(qint64 lastActivityMs) const
{
    constexpr qint64 NowMs = 1000;
    if (lastActivityMs == 0)
        return missingText();
    const qint64 quietMs = m_nowMs - lastActivityMs;
    return quietMs < NowMs ? tr("now") : formatDuration(quietMs);
}

QVariant RoomsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case MembersColumn:
        return tr("Members");
    case InColumn:
        return tr("In/s");
    case OutColumn:
        return tr("Out/s");
    case HistoryColumn:
        return tr("Last 60 s");
    default:
        return tr("Last activity");
    }
}

}
