// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data/niceaxis.h"
#include "ui/charts/data/plotdata.h"
#include "ui/charts/data/timeticks.h"

#include <QGraphicsItem>

#include <functional>

namespace farol {

/// Where values and times lie on the plot; shared by everything painted over or under the series.
struct PlotScale {
    QRectF plot; ///< in chart coordinates
    qint64 fromMs = 0;
    qint64 toMs = 1;
    NiceRange range;

    [[nodiscard]] qreal xOf(qint64 atMs) const;
    [[nodiscard]] qreal yOf(double value) const;
    [[nodiscard]] qint64 timeAt(qreal x) const;
};

/// Grid, labels and hatched gaps, below the series.
class PlotFrame final : public QGraphicsItem {
public:
    explicit PlotFrame(QGraphicsItem *chart);

    void setScale(const PlotScale &scale);
    void setGaps(const QList<PlotGap> &gaps);
    /// Text of a value label; the mirrored side passes its magnitude.
    void setValueText(std::function<QString(double)> valueText) { m_valueText = std::move(valueText); }
    /// Time labels near this time step aside; negative for none.
    void setHiddenNear(qint64 atMs);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintGrid(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;

    PlotScale m_scale;
    QList<TimeTick> m_ticks;
    QList<PlotGap> m_gaps;
    std::function<QString(double)> m_valueText;
    qint64 m_hiddenNearMs = -1;
};

}
