// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace farol {

/// Table that marks the whole row under the pointer; Qt's own marks one cell.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// -1: none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

protected:
    bool viewportEvent(QEvent *event) override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);

    int m_hoveredRow = -1;
};

}
