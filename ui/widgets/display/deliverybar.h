// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"

#include <QWidget>

namespace farol {

/// How a notification arrived: acknowledged solid, written hatched, timed out solid warning, left
/// grey; segments 2 px apart, and a legend with glyph, word and count below. 36 px high, or 8 px
/// without legend.
class DeliveryBar final : public QWidget {
    Q_OBJECT

public:
    enum class Legend : bool { Hidden, Shown };

    explicit DeliveryBar(Legend legend = Legend::Shown, QWidget *parent = nullptr);

    void setCounts(int acknowledged, int written, int timedOut, int leftBefore);
    void setReport(const DeliveryReport &report);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Segment;
    [[nodiscard]] QList<Segment> segments() const;
    void paintBar(QPainter &painter, const QRectF &area) const;
    void paintLegend(QPainter &painter, const QRectF &area) const;

    Legend m_legend;
    int m_acknowledged = 0;
    int m_written = 0;
    int m_timedOut = 0;
    int m_left = 0;
};

}
