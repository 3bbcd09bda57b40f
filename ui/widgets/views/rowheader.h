// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace farol {

/// Header of every table: muted words with the padding of the cells below them, so that heads and
/// numbers share an edge, and the arrow of the sorted column right behind its word.
class RowHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit RowHeader(QWidget *parent = nullptr);

    /// The first word starts this many px further in, over the words beside a tree's carets.
    void setFirstIndent(int px) { m_firstIndent = px; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    int m_firstIndent = 0;
};

}
