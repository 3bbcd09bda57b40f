// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace farol {

/// Says why there is nothing and what to do next, with one button; in the middle, 720 px at most.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `icon` is a name for themedIcon(); an empty `action` hides the button.
    void setContent(
        const QString &icon, const QString &reason, const QString &nextStep, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_icon;
    QLabel *m_reason;
    QLabel *m_nextStep;
    QPushButton *m_action;
};

}
