// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace farol {

/// A flat bar, 56×6, filled to a share of 0…1; amber from 0.8, red at 1.
class Gauge final : public QWidget {
    Q_OBJECT

public:
    explicit Gauge(QWidget *parent = nullptr);

    void setShare(double share);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

}
