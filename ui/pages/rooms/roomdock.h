// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/roomrow.h"
#include "ui/models/rooms/membersmodel.h"
#include "ui/models/rooms/roomgroup.h"
#include "ui/pages/parts/dockarea.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace farol {

class MiniChart;
class NumberLabel;

/// Numbers, last minute and members of the selected room.
class RoomDock final : public DetailDock {
    Q_OBJECT

public:
    explicit RoomDock(QWidget *parent = nullptr);

    void show(const RoomRow &room, const Roster &roster, const RoomHistory &history, qint64 nowMs);

Q_SIGNALS:
    void sendRequested();
    void emptyRequested();
    /// A member was activated; `client` is ClientRow::number.
    void clientActivated(quint64 client);

private:
    NumberLabel *addNumber(QHBoxLayout &row, const QString &name, const QString &objectName);

    MembersModel m_members;
    QLabel *m_line;
    QPushButton *m_send;
    QPushButton *m_empty;
    NumberLabel *m_memberCount;
    NumberLabel *m_in;
    NumberLabel *m_out;
    MiniChart *m_chart;
    QTreeView *m_table;
};

}
