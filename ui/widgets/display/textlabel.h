// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>

namespace farol {

/// Contrast of a label's text; follows the theme through the style sheet.
enum class TextShade : unsigned char { Primary, Secondary, Muted };

/// Plain-text label of one step of the type scale. Its text is never read as markup, whatever a
/// client put into it.
[[nodiscard]] QLabel *makeLabel(const QString &text, TextStyle style, TextShade shade, QWidget *parent);

/// Label for text of any length: takes the room it gets, elides on the right and tells the whole text
/// in its tooltip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(TextStyle style, TextShade shade, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, QLabel::minimumSizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Label for numbers that change: digits of equal width, elided when narrow.
class NumberLabel final : public QLabel {
    Q_OBJECT

public:
    NumberLabel(TextStyle style, TextShade shade, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
