// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "ui/models/notifications/deliverymodel.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace farol {

class DeliveryBar;
class Notice;

/// How one notification arrived: bar, latencies, recipients with problems first, and a button that
/// sends it again to those who did not answer.
class ReportPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent = nullptr);

    void show(const DeliveryReport &report);
    [[nodiscard]] quint64 ticket() const { return m_report.ticket; }

Q_SIGNALS:
    /// The same content for the clients that have not acknowledged.
    void resendRequested(const farol::NotificationRequest &request);

private:
    void addHead(QVBoxLayout &column);
    void addTable(QVBoxLayout &column);
    void addFooter(QVBoxLayout &column);
    void resend();
    [[nodiscard]] QList<quint64> missing() const;

    DeliveryModel m_model;
    DeliveryReport m_report;
    QLabel *m_what = nullptr;
    Notice *m_notice = nullptr;
    DeliveryBar *m_bar = nullptr;
    QLabel *m_acknowledged = nullptr;
    QLabel *m_latencies = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_resend = nullptr;
    QLabel *m_empty = nullptr;
    QList<QWidget *> m_parts; // of a report; hidden before there is one
};

/// The latency below which `share` (0…1) of the acknowledgements lie, −1 without any.
[[nodiscard]] qint64 latencyAtShare(const DeliveryReport &report, double share);

}
