// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/itemroles.h"

#include <QStringList>
#include <QWidget>

namespace farol {

/// Chips side by side, wrapped into as many lines as they need.
class ChipFlow final : public QWidget {
    Q_OBJECT

public:
    explicit ChipFlow(ChipStyle style, QWidget *parent = nullptr);

    void setChips(const QStringList &texts);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;

    ChipStyle m_style;
    QStringList m_texts;
};

}
