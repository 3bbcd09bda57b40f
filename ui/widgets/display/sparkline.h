// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QPainter;
class QRectF;

namespace farol {

enum class SparkShape : unsigned char { Area, Line, Bars };

/// Paints `values`, oldest first, over the whole of `area`: from 0 when they nearly reach it, else
/// from their least. NaN cuts the line. Fewer than two values draw nothing.
void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &values, const QColor &colour,
    SparkShape shape = SparkShape::Area);

}
