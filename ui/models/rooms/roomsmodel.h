// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/roomrow.h"
#include "core/api/rowchange.h"
#include "ui/models/rooms/roomgroup.h"
#include "ui/models/rows/rowmodel.h"

#include <memory>
#include <vector>

namespace farol {

/// Namespaces with their rooms beneath (Tree), or all rooms in one list (Flat). Rooms that belong
/// to one socket are hidden unless asked for. Thread: the desktop thread.
class RoomsModel final : public RowModel {
    Q_OBJECT

public:
    enum class Layout : unsigned char { Tree, Flat };
    enum Column {
        NameColumn,
        MembersColumn,
        InColumn,
        OutColumn,
        HistoryColumn,
        ActivityColumn,
        ColumnCount
    };
    enum Role : int {
        NamespaceRole = Qt::UserRole + 1, ///< QString
        RoomRole,                         ///< QString, empty for a namespace row
        HistoryRole, ///< QList<double>, events per second, oldest first, at most HistorySeconds
        DetailRole,  ///< QString in muted text behind the name: "24 rooms", in Flat the namespace
    };

    static constexpr int HistorySeconds = RoomGroup::HistorySeconds;

    explicit RoomsModel(QObject *parent = nullptr);
    ~RoomsModel() override;

    void apply(const RowChange<RoomRow, RoomRow::Key> &change);
    /// Once a second: takes one history value per room, counts activity up, puts rows in order.
    void tick(qint64 nowMs);
    /// How many sockets each namespace has; the members of its row.
    void setSocketCounts(const QHash<QString, int> &counts);
    void setLayout(Layout layout);
    void setPrivateShown(bool shown);
    /// Part of a room's name; case does not matter.
    void setFilterText(const QString &text);
    void setHeld(bool held);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] Layout roomLayout() const { return m_layout; }
    /// All known rooms, without the private ones.
    [[nodiscard]] int publicCount() const { return m_publicCount; }
    [[nodiscard]] int privateCount() const { return m_privateCount; }
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int namespaceCount() const { return static_cast<int>(m_namespaces.size()); }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    /// Null when unknown.
    [[nodiscard]] const RoomRow *room(const RoomRow::Key &key) const;
    [[nodiscard]] QModelIndex indexOf(const RoomRow::Key &key) const;
    /// The first shown room of that name in any namespace; invalid when there is none.
    [[nodiscard]] QModelIndex indexOfName(const QString &name) const;
    /// Null for a namespace row and an invalid index.
    [[nodiscard]] const RoomRow *roomAt(const QModelIndex &index) const;
    [[nodiscard]] RoomHistory historyOf(const RoomRow::Key &key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QModelIndex parentOfLevel(quintptr level) const override;

private:
    using GroupPointer = std::unique_ptr<RoomGroup>;
    class Sink;

    void applySnapshot(const QList<RoomRow> &rows);
    RoomGroup &groupFor(const QString &nsp);
    RoomGroup *findGroup(const QString &nsp) const;
    RoomGroup *groupOfLevel(quintptr level) const;
    GroupPointer makeGroup(const QString &nsp, quintptr level);
    void dropEmptyGroups();
    void refreshSummaries();
    void setUp(RoomGroup &group) const;
    [[nodiscard]] QVariant groupData(const RoomGroup &group, int column, int role) const;
    [[nodiscard]] QVariant roomData(const RoomRow &row, int column, int role) const;
    [[nodiscard]] QString activityText(qint64 lastActivityMs) const;
    [[nodiscard]] QString roomText(const RoomRow &row, int column) const;

    std::vector<GroupPointer> m_namespaces; // by name; Tree shows them as the top level
    GroupPointer m_flat;                    // every room once more; only in Flat
    quintptr m_nextLevel = TopLevel + 1;
    Layout m_layout = Layout::Tree;
    QString m_filterText;
    bool m_privateShown = false;
    int m_sortColumn = MembersColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    int m_publicCount = 0;
    int m_privateCount = 0;
    qint64 m_nowMs = 0;
};

}
