// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/view/plotframe.h"

#include <QColor>

namespace farol {

/// Crosshair with its time and one ring per line, above the series.
class PlotOverlay final : public QGraphicsItem {
public:
    struct Ring {
        double value = 0; ///< in axis values, negative on the mirrored side
        int colour = 0;
    };

    explicit PlotOverlay(QGraphicsItem *chart);

    void setScale(const PlotScale &scale);
    /// Negative hides it.
    void setCrosshair(qint64 atMs, const QList<Ring> &rings);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    PlotScale m_scale;
    qint64 m_atMs = -1;
    QList<Ring> m_rings;
};

}
