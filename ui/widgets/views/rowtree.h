// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace farol {

/// Tree or list whose rows look the same from edge to edge: background and row line reach below the
/// carets, and the carets are the design's chevrons.
class RowTree final : public QTreeView {
    Q_OBJECT

public:
    explicit RowTree(QWidget *parent = nullptr);

    /// Height of every row in px; the tokens' row unless set.
    void setRowHeight(int px) { m_rowHeight = px; }
    /// Words of the first column stand beside carets, so its head does as well.
    void setCarets(bool shown);
    /// A line down from each open row beside its children.
    void setBranchLines(bool shown) { m_branchLines = shown; }

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// The first cell of the row under the pointer, wherever in the row that is; invalid: none.
    [[nodiscard]] QModelIndex hoveredRow() const { return m_hovered; }

protected:
    bool viewportEvent(QEvent *event) override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void setHovered(const QModelIndex &index);
    void updateRow(const QModelIndex &index);

    QPersistentModelIndex m_hovered;
    int m_rowHeight;
    bool m_branchLines = false;
};

}
