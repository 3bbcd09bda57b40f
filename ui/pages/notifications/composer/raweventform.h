// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace farol {

/// Name and arguments of any event; the arguments are checked while they are typed.
class RawEventForm final : public QWidget {
    Q_OBJECT

public:
    explicit RawEventForm(QWidget *parent = nullptr);

    void setContent(const NotificationRequest &request);
    void fill(NotificationRequest &request) const;
    /// Empty when it can be sent, else what is wrong.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void check();
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString argumentsProblem() const;

    QLineEdit *m_name;
    QPlainTextEdit *m_arguments;
    QLabel *m_problem;
};

}
