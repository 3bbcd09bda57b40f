// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/itemroles.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace farol {

/// One tinted sentence with an icon and at most one button. Hidden until it has a text.
class Notice final : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// `tone` Info, Success, Warning or Error. An empty `action` hides the button.
    void showMessage(Tone tone, const QString &sentence, const QString &action = {});

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_text;
    QPushButton *m_action;
};

}
