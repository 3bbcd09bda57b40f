// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/itemroles.h"

#include <QColor>

class QPainter;
class QRectF;

namespace farol {

[[nodiscard]] QColor glyphColour(StateGlyph glyph);
[[nodiscard]] QColor toneColour(Tone tone); ///< text.primary for Plain

/// Paints the shape, 12 px, into the middle of `area`.
void paintGlyph(QPainter &painter, StateGlyph glyph, const QRectF &area);

}
