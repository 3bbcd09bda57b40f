// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rooms/roomsmodel.h"

#include "ui/models/rooms/roomorder.h"

#include <QMap>

#include <algorithm>

namespace farol {

class RoomsModel::Sink final : public LevelSink<RoomRow> {
public:
    using LevelSink::LevelSink;

protected:
    // Tree shows the namespaces' rooms, Flat the one list of all.
    [[nodiscard]] bool isShown() const override
    {
        const auto &model = static_cast<const RoomsModel &>(m_model);
        return (model.m_layout == Layout::Flat) == (m_level == TopLevel);
    }
};

RoomsModel::RoomsModel(QObject *parent)
    : RowModel(parent)
{
}

RoomsModel::~RoomsModel() = default;

void RoomsModel::apply(const RowChange<RoomRow, RoomRow::Key> &change)
{
    if (change.snapshot)
        applySnapshot(change.updated);
    QMap<QString, RoomGroup::Change> byNamespace;
    for (const RoomRow &row : change.updated)
        byNamespace[row.nsp].updated.append(row);
    for (const RoomRow::Key &key : change.removed)
        byNamespace[key.first].removed.append(key);
    for (auto it = byNamespace.cbegin(); it != byNamespace.cend(); ++it)
        groupFor(it.key()).apply(it.value());
    if (change.snapshot) {
        for (const GroupPointer &group : m_namespaces)
            group->rows().resort();
    }
    if (m_flat)
        m_flat->apply(change);
    dropEmptyGroups();
    refreshSummaries();
}

// Removes what a snapshot does not name; what it names is taken as an ordinary change.
void RoomsModel::applySnapshot(const QList<RoomRow> &rows)
{
    QHash<RoomRow::Key, bool> named;
    for (const RoomRow &row : rows)
        named.insert(row.key(), true);
    for (const GroupPointer &group : m_namespaces) {
        RoomGroup::Change gone;
        group->rows().forEach([&](const RoomRow &row) {
            if (!named.contains(row.key()))
                gone.removed.append(row.key());
        });
        group->apply(gone);
    }
}

void RoomsModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    const auto refresh = [this](RoomGroup &group, const QModelIndex &parent) {
        group.record();
        group.rows().resort();
        if (const int rows = group.rows().count(); rows > 0)
            Q_EMIT dataChanged(index(0, HistoryColumn, parent), index(rows - 1, ActivityColumn, parent));
    };
    for (const GroupPointer &group : m_namespaces) {
        if (m_flat)
            group->record();
        else
            refresh(*group, parentOfLevel(group->level()));
    }
    if (m_flat)
        refresh(*m_flat, {});
    refreshSummaries();
}

void RoomsModel::setSocketCounts(const QHash<QString, int> &counts)
{
    for (const GroupPointer &group : m_namespaces)
        group->setMembers(counts.value(group->nsp()));
    refreshSummaries();
}

void RoomsModel::setLayout(Layout layout)
{
    if (layout == m_layout)
        return;
    GroupPointer flat;
    if (layout == Layout::Flat) {
        flat = makeGroup({}, TopLevel);
        RoomGroup::Change all;
        for (const GroupPointer &group : m_namespaces)
            group->rows().forEach([&all](const RoomRow &row) { all.updated.append(row); });
        flat->apply(all);
        setUp(*flat);
    }
    // Every index means something else afterwards, so this is the one place that resets.
    beginResetModel();
    m_layout = layout;
    m_flat = std::move(flat);
    endResetModel();
}

void RoomsModel::setPrivateShown(bool shown)
{
    m_privateShown = shown;
    setFilterText(m_filterText);
}

void RoomsModel::setFilterText(const QString &text)
{
    m_filterText = text;
    for (const GroupPointer &group : m_namespaces)
        group->setFilter(m_filterText, m_privateShown);
    if (m_flat)
        m_flat->setFilter(m_filterText, m_privateShown);
}

void RoomsModel::setHeld(bool held)
{
    for (const GroupPointer &group : m_namespaces)
        group->rows().setHeld(held);
    if (m_flat)
        m_flat->rows().setHeld(held);
}

void RoomsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    for (const GroupPointer &group : m_namespaces)
        group->rows().setOrder(roomOrder(column, order));
    if (m_flat)
        m_flat->rows().setOrder(roomOrder(column, order));
}

RoomGroup &RoomsModel::groupFor(const QString &nsp)
{
    const auto at = std::lower_bound(m_namespaces.begin(), m_namespaces.end(), nsp,
        [](const GroupPointer &group, const QString &name) { return group->nsp() < name; });
    if (at != m_namespaces.end() && (*at)->nsp() == nsp)
        return **at;
    GroupPointer group = makeGroup(nsp, m_nextLevel++);
    RoomGroup &made = *group;
    const int row = static_cast<int>(at - m_namespaces.begin());
    if (!m_flat)
        beginInsertRows({}, row, row);
    m_namespaces.insert(at, std::move(group));
    if (!m_flat)
        endInsertRows();
    return made;
}

RoomsModel::GroupPointer RoomsModel::makeGroup(const QString &nsp, quintptr level)
{
    auto group = std::make_unique<RoomGroup>(nsp, level, std::make_unique<Sink>(*this, level));
    setUp(*group);
    return group;
}

void RoomsModel::setUp(RoomGroup &group) const
{
    group.setFilter(m_filterText, m_privateShown);
    group.rows().setOrder(roomOrder(m_sortColumn, m_sortOrder));
}

void RoomsModel::dropEmptyGroups()
{
    for (int row = namespaceCount() - 1; row >= 0; --row) {
        if (m_namespaces[size_t(row)]->rows().total() > 0)
            continue;
        if (!m_flat)
            beginRemoveRows({}, row, row);
        m_namespaces.erase(m_namespaces.begin() + row);
        if (!m_flat)
            endRemoveRows();
    }
}

void RoomsModel::refreshSummaries()
{
    m_publicCount = m_privateCount = 0;
    for (const GroupPointer &group : m_namespaces) {
        m_publicCount += group->publicCount();
        m_privateCount += group->privateCount();
    }
    if (!m_flat && !m_namespaces.empty())
        Q_EMIT dataChanged(index(0, 0), index(namespaceCount() - 1, ColumnCount - 1));
}

}
