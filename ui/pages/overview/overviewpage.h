// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data/chartgroup.h"
#include "ui/pages/page.h"

#include <QTimer>

class QStackedLayout;

namespace farol {

struct DeliveryReport;

class FirstRunCard;
class OverviewBar;
class OverviewCharts;
class StatRow;
class TopLists;

/// What the server does right now: tiles, four charts, top lists. Until the first client has
/// connected it shows how to connect one.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setPaused(bool paused) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildDashboard();
    void connectParts();
    void onFrame();
    void onReport(const DeliveryReport &report);
    void refresh();
    void showDashboard();
    void setCompact(bool compact);
    void backToLive();
    void sendTest();

    ChartGroup m_group;
    QTimer m_refresh; ///< at most 4 times a second, however many frames arrive
    QStackedLayout *m_stack;
    FirstRunCard *m_firstRun;
    OverviewBar *m_bar;
    StatRow *m_stats;
    OverviewCharts *m_charts;
    TopLists *m_lists;
    bool m_paused = false; ///< by the whole window
    bool m_compact = false;
    bool m_clientSeen = false; // ever; the first-run card is over then
};

}
