// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace farol {

/// Which colour of the theme an icon takes; looked up whenever it is painted.
enum class IconColour : unsigned char {
    Text,   ///< text.secondary
    Strong, ///< text.primary
    Muted,
    Accent,
    OnAccent,
    Success,
    Warning,
    Error,
    Info,
    Inverse, ///< on a button filled with text.primary
};

/// `:/icons/<name>.svg` in one colour. `size` is in device independent pixels. Cached; null when
/// there is no such icon.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal pixelRatio);

/// Icon that follows the theme by itself: no refill after a change. Disabled is text.disabled.
[[nodiscard]] QIcon themedIcon(const QString &name, IconColour colour = IconColour::Text);

/// Paints it sharp into the middle of `area`.
void paintIcon(QPainter &painter, const QString &name, const QRectF &area, int size, const QColor &colour);

[[nodiscard]] QColor colourOf(IconColour colour);

}
