// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "ui/models/clients/roster.h"
#include "ui/models/notifications/reportsmodel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;
class QTreeView;

namespace farol {

class Composer;
class PreviewCard;
class ReportPanel;

/// Writes, sends and follows notifications. open() takes a QList<quint64> of clients, a QStringList of
/// namespace and room, or a QVariantMap with event, nsp and arguments of a raw event.
class NotificationsPage final : public Page {
    Q_OBJECT

public:
    explicit NotificationsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const QVariant &argument) override;

private:
    enum Tab { ComposeTab, HistoryTab };

    [[nodiscard]] QTreeView *makeHistory();
    void connectFeed();
    void onEdited();
    void onReport(const DeliveryReport &report);
    void onHistorySelected();
    void refreshComposer();
    void askToSend(const NotificationRequest &request, int recipients);
    void send(NotificationRequest request);
    void edit(const NotificationRequest &request);

    Roster m_roster;
    ReportsModel m_reports;
    QTimer m_refresh; // recipients are counted at most twice a second
    QTabBar *m_tabs;
    QStackedWidget *m_left;
    Composer *m_composer;
    QTreeView *m_history;
    PreviewCard *m_preview;
    ReportPanel *m_report;
};

}
