// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"

#include <QAbstractTableModel>

#include <deque>

namespace farol {

/// What was sent from this window, newest first, with how it arrived; the oldest go when there are
/// more than Kept. Thread: the desktop thread.
class ReportsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, ContentColumn, TargetColumn, RecipientsColumn, ResultColumn, ColumnCount };

    static constexpr int Kept = 200;

    using QAbstractTableModel::QAbstractTableModel;

    /// Inserts an unknown ticket at the top, replaces a known one in place.
    void apply(const DeliveryReport &report);

    [[nodiscard]] const DeliveryReport &reportAt(int row) const { return m_reports[size_t(row)]; }
    /// −1 when unknown.
    [[nodiscard]] int rowOf(quint64 ticket) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DeliveryReport &report, int column) const;
    [[nodiscard]] QString result(const DeliveryReport &report) const;

    std::deque<DeliveryReport> m_reports;
};

/// Who a notification goes to, in words: "Everyone", "#lobby, #desk in /", "3 clients".
[[nodiscard]] QString targetInWords(const NotificationTarget &target);

}
