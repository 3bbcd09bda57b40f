// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverstate.h"
#include "core/api/trafficframe.h"
#include "ui/charts/data/traffichistory.h"
#include "ui/pages/tickets.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace farol {

class Notice;
class Page;
class ServerControl;
class ServerFeed;
class ServerSwitch;
class Sidebar;
class StatusStrip;
class TopBar;

/// The one window: sidebar, top bar, pages, status strip. Keeps the traffic history for all pages.
/// Feed and control must outlive it. Thread: the desktop thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(ServerFeed &feed, ServerControl &control, QWidget *parent = nullptr);

    /// Shows a page by id and hands it `argument`; unknown ids are ignored.
    void navigateTo(const QString &pageId, const QVariant &argument = {});
    /// Stops the display of all pages from changing, or lets it go on.
    void setPaused(bool paused);

    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QStringList pageIds() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addPages();
    void bindKeys();
    void connectFeed();
    void onState(const ServerState &state);
    void onFrame(const TrafficFrame &frame);
    void onTick();

    ServerFeed &m_feed;
    ServerControl &m_control;
    TrafficHistory m_history;
    Tickets m_tickets;
    QTimer m_tick; ///< clock and uptime, once a second
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    Notice *m_banner;
    QStackedWidget *m_pages;
    StatusStrip *m_status;
    ServerSwitch *m_switch = nullptr;
    bool m_paused = false;
};

}
