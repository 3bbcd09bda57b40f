// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/rowchange.h"
#include "ui/models/clients/clientfilter.h"
#include "ui/models/rows/keyedrows.h"
#include "ui/models/rows/rowmodel.h"

namespace farol {

/// Connections as rows, each with its sockets as children. Rows are keyed by ClientRow::number.
/// A client that left stays, muted, for LeftKeptMs. Thread: the desktop thread.
class ClientsModel final : public RowModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        IdColumn,
        UserColumn,
        AddressColumn,
        TransportColumn,
        NamespacesColumn,
        RoomsColumn,
        SinceColumn,
        RoundTripColumn,
        InColumn,
        OutColumn,
        ColumnCount
    };

    enum Role : int {
        NumberRole = Qt::UserRole + 1, ///< quint64 ClientRow::number, for sockets that of their client
        SocketIdRole,                  ///< QByteArray, sockets only
    };

    static constexpr qint64 LeftKeptMs = 5 * 60 * 1000;
    /// A round trip above this is coloured as slow.
    static constexpr qint64 SlowRoundTripUs = 100'000;

    explicit ClientsModel(QObject *parent = nullptr);

    /// `nowMs` is the wall clock, the moment a removed client is taken to have left.
    void apply(const RowChange<ClientRow, quint64> &change, qint64 nowMs);
    /// What is due once a second: order by live columns, forget who left long ago, count up Since.
    void tick(qint64 nowMs);
    void setFilter(const ClientFilter &filter);
    /// Order stays as it is while a row is selected or under the pointer.
    void setHeld(bool held) { m_rows.setHeld(held); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Known clients that have left and are about to be forgotten.
    [[nodiscard]] int leftCount() const;
    [[nodiscard]] int total() const { return m_rows.total(); }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    /// Null when unknown.
    [[nodiscard]] const ClientRow *client(quint64 number) const { return m_rows.find(number); }
    /// The client an index belongs to, also for a socket. Null for an invalid index.
    [[nodiscard]] const ClientRow *clientAt(const QModelIndex &index) const;
    /// Invalid when unknown or filtered away.
    [[nodiscard]] QModelIndex indexOf(quint64 number) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QModelIndex parentOfLevel(quintptr level) const override;

private:
    struct KeyOf {
        quint64 operator()(const ClientRow &row) const { return row.number; }
    };

    /// Tells of sockets that come and go before it takes the new row.
    class Sink final : public LevelSink<ClientRow> {
    public:
        using LevelSink::LevelSink;
        void replace(int position, ClientRow &row, const ClientRow &next) override;

    private:
        void dropMissing(const QModelIndex &client, ClientRow &row, const ClientRow &next);
        void addNew(const QModelIndex &client, ClientRow &row, const ClientRow &next);
    };

    [[nodiscard]] QVariant clientData(const ClientRow &row, int column, int role) const;
    [[nodiscard]] QString clientText(const ClientRow &row, int column) const;
    [[nodiscard]] QVariant socketData(
        const ClientRow &row, const SocketRow &socket, int column, int role) const;
    [[nodiscard]] QVariant alignment(int column) const;

    Sink m_sink;
    KeyedRows<ClientRow, quint64, KeyOf> m_rows;
    ClientFilter m_filter;
    qint64 m_nowMs = 0;
    int m_sortColumn = OutColumn;
};

}
