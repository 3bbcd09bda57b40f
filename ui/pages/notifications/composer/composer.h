// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace farol {

class NotificationForm;
class RawEventForm;
class Roster;
class SegmentControl;
class TargetBox;

/// The card in which a notification or any other event is written and addressed.
class Composer final : public QFrame {
    Q_OBJECT

public:
    Composer(const Roster &roster, QWidget *parent);

    /// Takes over target and content, to send again or to edit.
    void setRequest(const NotificationRequest &request);
    void setTarget(const NotificationTarget &target);
    /// Counts recipients again, after the roster has changed.
    void refresh();

    /// What the fields say; without a ticket.
    [[nodiscard]] NotificationRequest request() const;
    /// Clients it reaches right now.
    [[nodiscard]] int recipients() const;

Q_SIGNALS:
    void edited();
    void sendRequested();

private:
    [[nodiscard]] QWidget *makeContentSection();
    [[nodiscard]] QWidget *makeDeliverySection();
    [[nodiscard]] QWidget *makeFooter();
    void addDivider();
    void onEdited();
    void send();
    [[nodiscard]] NotificationRequest::Mode mode() const;

    TargetBox *m_target;
    SegmentControl *m_mode = nullptr;
    QStackedLayout *m_forms = nullptr;
    NotificationForm *m_notification = nullptr;
    RawEventForm *m_rawEvent = nullptr;
    QCheckBox *m_wantAck = nullptr;
    QSpinBox *m_timeout = nullptr;
    QLabel *m_bytes = nullptr;
    QPushButton *m_send = nullptr;
};

/// Payload bytes of one copy on the wire, as the server will write it but for ids and times.
[[nodiscard]] qint64 payloadBytes(const NotificationRequest &request);

}
