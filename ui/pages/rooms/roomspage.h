// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "ui/models/clients/roster.h"
#include "ui/models/rooms/roomsmodel.h"
#include "ui/models/rows/changebuffer.h"
#include "ui/pages/page.h"

#include <optional>

class QHBoxLayout;
class QStackedLayout;
class QTreeView;

namespace farol {

class DockArea;
class EmptyState;
class RoomDock;
class SearchField;
class TableFooter;
class ToggleSwitch;
class ViewHold;

/// Namespaces and their rooms, with numbers and members of the selected one. open() takes a room's
/// name, as the lists of the Overview carry it.
class RoomsPage final : public Page {
    Q_OBJECT

public:
    explicit RoomsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setPaused(bool paused) override;
    void open(const QVariant &argument) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct KeyOf {
        RoomRow::Key operator()(const RoomRow &row) const { return row.key(); }
    };

    [[nodiscard]] QWidget *makeMain();
    void fillBar(QHBoxLayout &bar);
    void connectOrders();
    void connectFeed();
    void catchUp();
    void onFrame(const TrafficFrame &frame);
    void showMenu(const QPoint &at);
    void sendToRoom();
    void askToEmptyRoom();
    void updateDock();
    void updateCounts();
    void updateEmptyState();
    void onEmptyAction();
    [[nodiscard]] std::optional<RoomRow> selectedRoom() const;

    RoomsModel m_model;
    Roster m_roster;
    ChangeBuffer<RoomRow, RoomRow::Key, KeyOf> m_waiting;
    SearchField *m_filter = nullptr;
    ToggleSwitch *m_private = nullptr;
    QTreeView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    TableFooter *m_footer = nullptr;
    RoomDock *m_dock = nullptr;
    DockArea *m_area = nullptr;
    ViewHold *m_hold = nullptr;
    bool m_paused = false;
};

}
