// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QFont;
class QPainter;
class QRectF;

namespace farol {

/// Inter's digits differ in width and Qt 6.4 cannot ask for its tabular ones, so changing numbers
/// would wobble. These give every digit the width of the widest. Other characters keep theirs.

[[nodiscard]] qreal digitsWidth(const QFont &font, const QString &text);

/// Paints in the painter's font and pen, elided on the right when `area` is too narrow.
void paintDigits(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text);

}
