// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace farol {

class SegmentControl;

/// Title, body, severity, link, tag and expiry of a notification.
class NotificationForm final : public QWidget {
    Q_OBJECT

public:
    explicit NotificationForm(QWidget *parent = nullptr);

    void setContent(const NotificationRequest &request);
    /// Writes the fields into `request`.
    void fill(NotificationRequest &request) const;
    /// Empty when it can be sent, else what is missing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    SegmentControl *m_severity;
    QLineEdit *m_link;
    QLineEdit *m_tag;
    QComboBox *m_expires;
};

}
