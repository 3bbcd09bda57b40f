// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/display/gauge.h"

#include "ui/format/numbers.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

namespace {

constexpr double NearlyFull = 0.8;

}

Gauge::Gauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Gauge::setShare(double share)
{
    const double bounded = qBound(0.0, share, 1.0);
    if (bounded == m_share)
        return;
    m_share = bounded;
    setAccessibleName(formatPercent(m_share * 100));
    update();
}

QSize Gauge::sizeHint() const
{
    return { 56, 6 };
}

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().surface.track);
    painter.drawRoundedRect(rect(), 2, 2);
    QRectF filled = rect();
    filled.setWidth(filled.width() * m_share);
    painter.setBrush(m_share >= 1   ? tokens().error.fg
            : m_share >= NearlyFull ? tokens().warning.fg
                                    : tokens().text.muted);
    painter.drawRoundedRect(filled, 2, 2);
}

}
