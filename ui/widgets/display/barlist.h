// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/display/listcard.h"

#include <QWidget>

namespace farol {

/// The five lines of a ListCard, 28 px each. Arrow keys move, Enter and click activate.
class BarList final : public QWidget {
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);

    void setRows(const QList<BarRow> &rows);

    [[nodiscard]] const QList<BarRow> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 96, sizeHint().height() }; }

Q_SIGNALS:
    void activated(const QVariant &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect rowRect(int row) const;
    void paintRow(QPainter &painter, int row) const;
    void setCurrent(int row);
    void activate(int row);

    QList<BarRow> m_rows;
    int m_hovered = -1;
    int m_current = 0;
};

}
