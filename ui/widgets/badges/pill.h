// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace farol {

/// "12,408 new while paused": floats over the lower end of `over`, follows its size, and is a button.
/// Hidden while there is no text.
class Pill final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Pill(QWidget *over);

    /// Empty hides it.
    void setMessage(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
};

}
