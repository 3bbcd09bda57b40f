// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace farol {

/// Two lines over the last minute, in solid and out dashed, with their latest values in the head.
/// Painted directly: a dock needs neither zoom nor markers.
class MiniChart final : public QWidget {
    Q_OBJECT

public:
    /// `title` is strong, `unit` muted behind it.
    MiniChart(const QString &title, const QString &unit, QWidget *parent = nullptr);

    /// One value a second, oldest first, the last one now; `out` may be empty.
    void setValues(const QList<double> &in, const QList<double> &out);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int Seconds = 60;

    void paintHead(QPainter &painter) const;
    void paintGrid(QPainter &painter, const QRectF &plot, double greatest) const;
    void paintLine(QPainter &painter, const QRectF &plot, const QList<double> &values, double greatest,
        int series) const;

    QString m_title;
    QString m_unit;
    QList<double> m_in;
    QList<double> m_out;
};

}
