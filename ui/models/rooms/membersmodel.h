// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/roomrow.h"
#include "ui/models/rows/keyedrows.h"
#include "ui/models/rows/rowmodel.h"

namespace farol {

class Roster;

/// The sockets in one room, those with the most events first. Thread: the desktop thread.
class MembersModel final : public RowModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        ClientColumn,
        SocketColumn,
        SinceColumn,
        RoundTripColumn,
        InColumn,
        ColumnCount
    };
    enum Role : int {
        NumberRole = Qt::UserRole + 1, ///< quint64 ClientRow::number
        SocketIdRole,                  ///< QByteArray
    };

    explicit MembersModel(QObject *parent = nullptr);

    /// Shows the members of `room` as `roster` knows them; the same room changes by row.
    void show(const RoomRow::Key &room, const Roster &roster, qint64 nowMs);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QModelIndex parentOfLevel(quintptr level) const override;

private:
    struct Member {
        SocketRow socket;
        quint64 client = 0;
        QString label;
        ClientLiveness liveness = ClientLiveness::Live;
        qint64 roundTripUs = -1;
        quint32 eventsInPerSecond = 0;
    };
    struct KeyOf {
        QByteArray operator()(const Member &member) const { return member.socket.id; }
    };

    [[nodiscard]] QString text(const Member &member, int column) const;

    LevelSink<Member> m_sink;
    KeyedRows<Member, QByteArray, KeyOf> m_rows;
    qint64 m_nowMs = 0;
};

}
