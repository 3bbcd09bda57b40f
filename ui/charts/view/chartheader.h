// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace farol {

/// One entry of a chart's legend.
struct LegendEntry {
    enum class Sample : unsigned char { Line, Dash, Square, Hatched };

    QString name;
    QString value;  ///< now, or at the crosshair
    int colour = 0; ///< place in the tokens' series
    Sample sample = Sample::Line;
};

/// 36 px: title, unit muted, legend on the right with values. Gives up names before values when
/// narrow.
class ChartHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ChartHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &unit);
    void setLegend(const QList<LegendEntry> &legend);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal legendWidth(bool withNames) const;
    void paintLegend(QPainter &painter, qreal left, bool withNames) const;

    QString m_title;
    QString m_unit;
    QList<LegendEntry> m_legend;
};

}
