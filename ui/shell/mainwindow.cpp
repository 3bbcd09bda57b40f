// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/api/servercontrol.h"
#include "core/api/serverfeed.h"
#include "ui/format/numbers.h"
#include "ui/pages/page.h"
#include "ui/shell/frame/sidebar.h"
#include "ui/shell/frame/sourcecard.h"
#include "ui/shell/frame/statusstrip.h"
#include "ui/shell/frame/topbar.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/serverswitch.h"
#include "ui/widgets/messages/notice.h"

#include <QApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

constexpr int CollapseBelow = 1040;

/// Whether Space means something to the widget itself: a letter, or a press.
bool needsSpace(const QWidget *focus)
{
    return focus
        && (focus->inherits("QLineEdit") || focus->inherits("QPlainTextEdit") || focus->inherits("QTextEdit")
            || focus->inherits("QAbstractSpinBox") || focus->inherits("QComboBox")
            || focus->inherits("QAbstractButton"));
}

}

MainWindow::MainWindow(ServerFeed &feed, ServerControl &control, QWidget *parent)
    : QMainWindow(parent)
    , m_feed(feed)
    , m_control(control)
    // Tickets of an earlier window must not be taken for those of this one.
    , m_tickets(quint64(QDateTime::currentMSecsSinceEpoch()))
{
    m_sidebar = new Sidebar;
    m_topBar = new TopBar;
    m_banner = new Notice;
    m_pages = new QStackedWidget;
    m_status = new StatusStrip;
    build();
    m_switch = new ServerSwitch(m_feed, m_control, *m_banner, *this);
    m_switch->setParent(this);
    // First of all listeners, so pages find the frame in the history when they hear of it.
    connectFeed();
    addPages();
    bindKeys();
    onState(m_feed.state());
    onTick();
}

void MainWindow::build()
{
    setWindowTitle(u"Farol"_s);
    setWindowIcon(QIcon(u":/icons/logo.svg"_s));
    setMinimumSize(900, 600);
    resize(1440, 900);
    // Hidden together with its margins; ServerSwitch shows it.
    auto *bannerSpace = new QWidget;
    bannerSpace->hide();
    auto *bannerRow = new QVBoxLayout(bannerSpace);
    bannerRow->setContentsMargins(16, 8, 16, 0);
    bannerRow->addWidget(m_banner);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(bannerSpace);
    right->addWidget(m_pages, 1);

    auto *frame = new QWidget;
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_sidebar, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->addWidget(m_status, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setCentralWidget(frame);
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { navigateTo(id); });
    connect(m_topBar, &TopBar::pauseToggled, this, &MainWindow::setPaused);
    connect(m_topBar, &TopBar::startStopRequested, this, [this] { m_switch->toggle(); });
}

void MainWindow::addPages()
{
    const PageContext context{ m_feed, m_control, m_history, m_tickets };
    for (const PageEntry &entry : pageTable()) {
        const QString id = QString::fromLatin1(entry.id);
        Page *page = entry.make(context, m_pages);
        page->setObjectName(id);
        m_pages->addWidget(page);
        m_sidebar->addPage(id, QString::fromLatin1(entry.icon), page->title());
        connect(page, &Page::navigationRequested, this, &MainWindow::navigateTo);
        connect(page, &Page::pauseRequested, this, &MainWindow::setPaused);
    }
    m_feed.requestSnapshot();
    navigateTo(pageIds().constFirst());
    // Without this the first button would have the focus, and take the Space key with it.
    m_pages->setFocusPolicy(Qt::ClickFocus);
    m_pages->setFocus();
}

void MainWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence &key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    const QStringList ids = pageIds();
    for (int at = 0; at < qMin(9, int(ids.size())); ++at)
        bind(QKeySequence(int(Qt::CTRL) + Qt::Key_1 + at), [this, id = ids.at(at)] { navigateTo(id); });
    bind(Qt::CTRL | Qt::Key_N, [this] { navigateTo(u"notifications"_s, u"compose"_s); });
    bind(Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { m_switch->toggle(); });
    bind(Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    auto *space = new QShortcut(Qt::Key_Space, this);
    connect(space, &QShortcut::activated, this, [this] { setPaused(!m_paused); });
    connect(qApp, &QApplication::focusChanged, space,
        [space](QWidget *, QWidget *now) { space->setEnabled(!needsSpace(now)); });
}

void MainWindow::connectFeed()
{
    connect(&m_feed, &ServerFeed::stateChanged, this, &MainWindow::onState);
    connect(&m_feed, &ServerFeed::frameArrived, this, &MainWindow::onFrame);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::onTick);
    m_tick.start(1000);
}

void MainWindow::navigateTo(const QString &pageId, const QVariant &argument)
{
    auto *page = m_pages->findChild<Page *>(pageId, Qt::FindDirectChildrenOnly);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    // Qt would give the focus to the first control, ring and all.
    page->setFocus();
    m_sidebar->setCurrent(pageId);
    m_topBar->setTitle(page->title());
    setWindowTitle(u"%1 – Farol"_s.arg(page->title()));
    if (argument.isValid())
        page->open(argument);
}

void MainWindow::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_topBar->setPaused(paused);
    for (Page *page : m_pages->findChildren<Page *>(Qt::FindDirectChildrenOnly))
        page->setPaused(paused);
}

QString MainWindow::currentPage() const
{
    return m_pages->currentWidget()->objectName();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageEntry &entry : pageTable())
        ids << QString::fromLatin1(entry.id);
    return ids;
}

void MainWindow::onState(const ServerState &state)
{
    m_sidebar->source().setState(state);
    m_topBar->setState(state);
    m_status->setState(state);
}

void MainWindow::onFrame(const TrafficFrame &frame)
{
    m_history.append(frame);
    m_switch->setClients(frame.clients);
    m_status->setFrame(frame);
    m_sidebar->setCount(u"clients"_s, formatNumber(frame.clients));
    m_sidebar->setCount(u"rooms"_s, formatNumber(frame.rooms));
}

void MainWindow::onTick()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_status->setNow(now);
    m_sidebar->source().setNow(now);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < CollapseBelow;
    m_sidebar->setCollapsed(compact);
    m_topBar->setCompact(compact);
}

}
