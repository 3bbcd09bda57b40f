// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"

#include <QFrame>

class QLabel;

namespace farol {

class ToastPreview;

/// How the notification will look in a visitor's browser.
class PreviewCard final : public QFrame {
    Q_OBJECT

public:
    explicit PreviewCard(QWidget *parent = nullptr);

    void show(const NotificationRequest &request);

private:
    ToastPreview *m_toast;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_link;
    QLabel *m_foot;
};

/// The toast's frame, with its 3 px edge in the colour of the severity.
class ToastPreview final : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

    void setSeverity(Severity severity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Info;
};

}
