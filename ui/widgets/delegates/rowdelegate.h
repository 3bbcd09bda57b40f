// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace farol {

/// What all table delegates share: background for hover and selection, the 1 px row line, and the
/// font and colour that MutedRole, StrongRole, MonoRole and ToneRole ask for.
/// Use it itself for plain text cells; text is elided on the right, IconRole draws before it.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws what the cell holds into `area`, the cell without its 8 px side padding. Font and pen of
    /// the painter are already those of the cell.
    virtual void paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const;
};

/// The row's own background and line, for the parts of it that belong to no cell.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);

/// Elided text with the alignment of `index`, in the painter's font and pen.
void paintCellText(QPainter &painter, const QRect &area, const QModelIndex &index);

}
