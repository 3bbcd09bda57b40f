// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/view/plotframe.h"

#include <QChartView>

namespace farol {

class ChartGroup;

/// Turns wheel, drag, double click, hover and arrow keys on one plot into the group's time span and
/// crosshair.
class PlotView final : public QChartView {
    Q_OBJECT

public:
    PlotView(QChart *chart, ChartGroup &group, QWidget *parent = nullptr);

    void setScale(const PlotScale &scale) { m_scale = scale; }

Q_SIGNALS:
    void resized();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void moveCrosshair(int steps);

    ChartGroup &m_group;
    PlotScale m_scale;
    qreal m_dragX = 0;
    bool m_dragging = false;
};

}
