// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/display/sparkline.h"

#include <QAbstractButton>

namespace farol {

/// A number with its name, change and last minute; the whole tile is one link. 160×96, or 64 px high
/// without change and sparkline when compact.
class StatTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatTile(const QString &label, QWidget *parent = nullptr);

    void setValue(const QString &value, const QString &unit);
    /// `direction` below, at or above 0 picks the arrow; empty text hides the change.
    void setChange(const QString &text, int direction);
    void setSparkline(const QList<double> &values, SparkShape shape = SparkShape::Line);
    /// A word such as "high" with a warning triangle, top right; empty takes it away.
    void setWarning(const QString &word);
    void setCompact(bool compact);

    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, const QRect &inner) const;
    void paintValue(QPainter &painter, const QRect &inner) const;
    void paintFoot(QPainter &painter, const QRect &inner) const;
    void updateAccessibleName();

    QString m_value;
    QString m_unit;
    QString m_change;
    QString m_warning;
    int m_direction = 0;
    QList<double> m_spark;
    SparkShape m_shape = SparkShape::Line;
    bool m_compact = false;
};

}
