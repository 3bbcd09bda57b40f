// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/plotview.h"

#include "ui/charts/data/chartgroup.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace farol {

PlotView::PlotView(QChart *chart, ChartGroup &group, QWidget *parent)
    : QChartView(chart, parent)
    , m_group(group)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    constexpr double OneNotch = 120;
    const double notches = event->angleDelta().y() / OneNotch;
    // Without Ctrl the page would never scroll past its charts, so only the plot itself zooms.
    if (notches == 0 || !m_scale.plot.contains(event->position()))
        return event->ignore();
    m_group.zoomAt(m_scale.timeAt(event->position().x()), std::pow(0.8, notches));
    event->accept();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton;
    m_dragX = event->position().x();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (m_dragging) {
        m_group.panBy(m_scale.timeAt(x) - m_scale.timeAt(m_dragX));
        m_dragX = x;
        return;
    }
    const bool inside = x >= m_scale.plot.left() && x <= m_scale.plot.right();
    m_group.setCrosshair(inside ? m_scale.timeAt(x) : -1);
}

void PlotView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *)
{
    m_group.goLive();
}

void PlotView::leaveEvent(QEvent *event)
{
    m_group.setCrosshair(-1);
    QChartView::leaveEvent(event);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        return moveCrosshair(-1);
    if (event->key() == Qt::Key_Right)
        return moveCrosshair(1);
    if (event->key() == Qt::Key_Escape && m_group.crosshairMs() >= 0)
        return m_group.setCrosshair(-1);
    // The scroll area below would take the other keys; the window's own need them more.
    event->ignore();
}

void PlotView::moveCrosshair(int steps)
{
    constexpr qint64 StepsPerPlot = 60;
    const qint64 from = m_group.crosshairMs() < 0 ? m_group.endMs() : m_group.crosshairMs();
    m_group.setCrosshair(
        qBound(m_group.fromMs(), from + steps * m_group.spanMs() / StepsPerPlot, m_group.endMs()));
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    Q_EMIT resized();
}

}
