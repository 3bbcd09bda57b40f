// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "core/api/servercontrol.h"
#include "core/api/serverfeed.h"
#include "ui/charts/data/traffichistory.h"
#include "ui/pages/firstrun/firstruncard.h"
#include "ui/pages/overview/overviewbar.h"
#include "ui/pages/overview/overviewcharts.h"
#include "ui/pages/overview/recentcard.h"
#include "ui/pages/overview/statrow.h"
#include "ui/pages/overview/toplists.h"
#include "ui/pages/tickets.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

constexpr int RefreshMs = 250;
constexpr int CompactBelow = 1000;

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setObjectName(u"page"_s);
    area->setWidget(content);
    return area;
}

}

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout(this))
    , m_firstRun(new FirstRunCard)
    , m_bar(new OverviewBar(m_group))
    , m_stats(new StatRow)
    , m_charts(new OverviewCharts(context.history, m_group))
    , m_lists(new TopLists)
{
    m_stack->addWidget(scrolled(m_firstRun));
    m_stack->addWidget(buildDashboard());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshMs);
    m_firstRun->setState(context.feed.state());
    connectParts();
    onFrame();
}

QWidget *OverviewPage::buildDashboard()
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 0, 16, 12);
    inner->setSpacing(12);
    inner->addWidget(m_stats);
    inner->addWidget(m_charts);
    inner->addWidget(m_lists);
    inner->addStretch();

    auto *dashboard = new QWidget;
    auto *outer = new QVBoxLayout(dashboard);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_bar);
    outer->addWidget(scrolled(content), 1);
    return dashboard;
}

void OverviewPage::connectParts()
{
    ServerFeed &feed = context().feed;
    connect(&feed, &ServerFeed::frameArrived, this, &OverviewPage::onFrame);
    connect(&feed, &ServerFeed::stateChanged, m_firstRun, &FirstRunCard::setState);
    connect(&feed, &ServerFeed::logged, &m_lists->recent(), &RecentCard::addEntries);
    connect(&feed, &ServerFeed::reportChanged, this, &OverviewPage::onReport);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(m_bar, &OverviewBar::liveRequested, this, &OverviewPage::backToLive);
    connect(m_stats, &StatRow::pageRequested, this,
        [this](const QString &pageId) { Q_EMIT navigationRequested(pageId, QVariant()); });
    connect(m_lists, &TopLists::pageRequested, this, &Page::navigationRequested);
    connect(m_firstRun, &FirstRunCard::testRequested, this, &OverviewPage::sendTest);
    connect(m_firstRun, &FirstRunCard::skipped, this, &OverviewPage::showDashboard);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::setPaused(bool paused)
{
    m_paused = paused;
    m_group.setHeld(paused);
    refresh();
}

void OverviewPage::backToLive()
{
    if (m_paused)
        Q_EMIT pauseRequested(false);
    m_group.goLive();
}

void OverviewPage::onFrame()
{
    const TrafficHistory &history = context().history;
    m_clientSeen = m_clientSeen || (!history.isEmpty() && history.lastFrame().clients > 0);
    // One timer for a burst of frames: history may arrive by the hundred.
    if (!m_refresh.isActive())
        m_refresh.start();
}

void OverviewPage::onReport(const DeliveryReport &report)
{
    m_lists->recent().addReport(report);
}

void OverviewPage::refresh()
{
    const TrafficHistory &history = context().history;
    if (history.isEmpty() || !isVisible())
        return;
    const TrafficFrame &frame = history.lastFrame();
    if (m_stack->currentIndex() == 0 && m_clientSeen)
        m_firstRun->demoOpened() ? m_firstRun->setClientConnected() : showDashboard();
    m_group.advance(history.lastMs());
    if (m_paused)
        return;
    m_stats->refresh(history);
    m_lists->refresh(frame);
}

void OverviewPage::showDashboard()
{
    m_stack->setCurrentIndex(1);
}

void OverviewPage::sendTest()
{
    NotificationRequest request;
    request.ticket = context().tickets.take();
    request.title = tr("Hello from Farol");
    request.body = tr("This test reached every open page.");
    request.severity = Severity::Success;
    context().control.send(request);
    showDashboard();
    Q_EMIT navigationRequested(u"notifications"_s, QVariant());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    setCompact(width() < CompactBelow);
}

void OverviewPage::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_bar->setCompact(compact);
    m_stats->setCompact(compact);
    m_charts->setCompact(compact);
    m_lists->setCompact(compact);
}

}
