// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/itemroles.h"

#include <QWidget>

class QFont;

namespace farol {

/// A word in a small frame, 20 px high, for docks and forms; tables use ChipDelegate.
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString &text, ChipStyle style, QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipStyle m_style;
};

/// Width a chip of `text` takes; room chips (Outlined) include their "# ".
[[nodiscard]] int chipWidth(const QString &text, ChipStyle style);
void paintChip(QPainter &painter, const QRect &area, const QString &text, ChipStyle style);

}
