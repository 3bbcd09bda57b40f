// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace farol {

/// One step of the first-run card, 70 px: a number or a tick, what to do, why, and its control.
class StepRow final : public QFrame {
    Q_OBJECT

public:
    /// Takes `control` as its child.
    StepRow(
        int number, const QString &title, const QString &detail, QWidget *control, QWidget *parent = nullptr);

    void setDone(bool done);
    void setDetail(const QString &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    QLabel *m_detail;
    bool m_done = false;
};

}
