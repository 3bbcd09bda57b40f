// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "ui/models/rows/keyedrows.h"
#include "ui/models/rows/rowmodel.h"

namespace farol {

/// The recipients of one notification, problems first: timed out, left before, waiting, then the
/// acknowledged by latency. Thread: the desktop thread.
class DeliveryModel final : public RowModel {
    Q_OBJECT

public:
    enum Column { GlyphColumn, ClientColumn, ResultColumn, LatencyColumn, ColumnCount };

    explicit DeliveryModel(QObject *parent = nullptr);

    /// Another ticket is another table; the same one changes by row.
    void setReport(const DeliveryReport &report);

    [[nodiscard]] const Delivery &deliveryAt(int row) const { return m_rows.at(row); }

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
        QByteArray operator()(const Delivery &row) const { return row.socketId; }
    };
    using Rows = KeyedRows<Delivery, QByteArray, KeyOf>;

    [[nodiscard]] QString text(const Delivery &delivery, int column) const;

    LevelSink<Delivery> m_sink;
    Rows m_rows;
    bool m_wantsAck = true;
};

}
