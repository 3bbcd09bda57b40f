// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/eventspage.h"

#include "core/api/servercontrol.h"
#include "ui/format/numbers.h"
#include "ui/pages/events/eventcontext.h"
#include "ui/pages/events/eventtable.h"
#include "ui/pages/events/eventtoolbar.h"
#include "ui/pages/events/payload/payloadpane.h"
#include "ui/pages/parts/pageparts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badges/pill.h"
#include "ui/widgets/display/textlabel.h"
#include "ui/widgets/messages/emptystate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace farol {

EventsPage::EventsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_toolbar(new EventToolbar(this))
{
    constexpr int DetailHeight = 276;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(makeFilterLine());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTableArea());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 2 * DetailHeight, DetailHeight });
    column->addWidget(splitter, 1);
    connectToolbar();
    connectKeys();
    connect(&context.feed, &ServerFeed::eventsArrived, &m_model, &EventsModel::apply);
    connect(&context.feed, &ServerFeed::stateChanged, this, &EventsPage::updateEmptyState);
    connect(&context.feed, &ServerFeed::frameArrived, this, [this](const TrafficFrame &frame) {
        m_toolbar->setRate(frame.eventsInPerSecond + frame.eventsOutPerSecond);
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_model.isPaused())
            m_toolbar->setPausedFor(wallMilliseconds() - m_pausedAtMs);
    });
    m_second.start(std::chrono::seconds(1));
    updateCounts();
}

QString EventsPage::title() const
{
    return tr("Events");
}

QWidget *EventsPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(12);
    m_line = new QLineEdit(bar);
    m_line->setObjectName(u"events.filter"_s);
    m_line->setProperty("mono", true);
    m_line->setClearButtonEnabled(true);
    m_line->setPlaceholderText(tr("Filter: words, event:chat, nsp:/routes, to:lobby, args:42, -presence"));
    m_line->setAccessibleName(tr("Filter events"));
    m_line->addAction(themedIcon(u"filter"_s, IconColour::Muted), QLineEdit::LeadingPosition);
    m_matches = makeLabel({}, TextStyle::Small, TextShade::Muted, bar);
    m_matches->setObjectName(u"events.matches"_s);
    row->addWidget(m_line, 1);
    row->addWidget(m_matches);
    connect(m_line, &QLineEdit::textChanged, this, &EventsPage::applyFilter);
    return bar;
}

QWidget *EventsPage::makeTableArea()
{
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_table = new EventTable(m_model, area);
    m_pill = new Pill(m_table);
    m_pill->setObjectName(u"events.pill"_s);
    m_empty = new EmptyState(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_pill, &QAbstractButton::clicked, this, &EventsPage::resumeAtEnd);
    connect(m_empty, &EmptyState::actionTriggered, this, &EventsPage::onEmptyAction);
    connect(&m_model, &EventsModel::countsChanged, this, &EventsPage::updateCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EventsPage::onAcksChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &EventsPage::onSelectionChanged);
    return area;
}

QWidget *EventsPage::makeDetails()
{
    constexpr int ContextWidth = 440;
    auto *details = new QSplitter(Qt::Horizontal, this);
    details->setChildrenCollapsible(false);
    m_payload = new PayloadPane(details);
    m_context = new EventContext(details);
    details->addWidget(m_payload);
    details->addWidget(m_context);
    details->setStretchFactor(0, 1);
    details->setSizes({ 2 * ContextWidth, ContextWidth });
    connect(m_context, &EventContext::sendAgainRequested, this, &EventsPage::sendAgain);
    connect(m_context, &EventContext::clientRequested, this, [this] {
        if (m_selected)
            Q_EMIT navigationRequested(u"clients"_s, QVariant::fromValue(m_selected->client));
    });
    return details;
}

void EventsPage::connectToolbar()
{
    connect(m_toolbar, &EventToolbar::pauseToggled, this, &EventsPage::togglePause);
    connect(m_toolbar, &EventToolbar::followRequested, m_table, [this] { m_table->setFollowing(true); });
    connect(m_toolbar, &EventToolbar::clearRequested, &m_model, &EventsModel::clear);
    connect(m_toolbar, &EventToolbar::directionToggled, this, [this](EventDirection direction, bool shown) {
        m_filter.setDirection(direction, shown);
        m_model.setFilter(m_filter);
    });
    connect(m_table, &EventTable::followingChanged, m_toolbar, &EventToolbar::setFollowing);
}

void EventsPage::connectKeys()
{
    const auto bind = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    bind(QKeySequence::Find, [this] { m_line->setFocus(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_model.clear(); });
    auto *pause = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    pause->setContext(Qt::WidgetShortcut);
    connect(pause, &QShortcut::activated, this, &EventsPage::togglePause);
}

void EventsPage::setPaused(bool paused)
{
    m_allPaused = paused;
    if (paused == m_model.isPaused())
        return;
    m_pausedAtMs = wallMilliseconds();
    m_model.setPaused(paused);
    m_toolbar->setPaused(paused);
}

void EventsPage::togglePause()
{
    const bool pause = !m_model.isPaused();
    const bool wasPausedByShell = m_allPaused;
    setPaused(pause);
    m_allPaused = false;
    if (wasPausedByShell)
        Q_EMIT pauseRequested(false);
}

void EventsPage::resumeAtEnd()
{
    togglePause();
    m_table->setFollowing(true);
}

void EventsPage::open(const QVariant &argument)
{
    if (argument.isValid())
        m_line->setText(argument.toString());
}

void EventsPage::applyFilter()
{
    m_filter.setText(m_line->text());
    m_model.setFilter(m_filter);
}

void EventsPage::onSelectionChanged()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    // A record the ring has dropped stays in the panes until another one is selected.
    if (rows.isEmpty())
        return;
    m_selected = m_model.recordAt(rows.first().row());
    showSelected();
}

void EventsPage::onAcksChanged()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_selected || m_model.recordAt(rows.first().row()).ack == m_selected->ack)
        return;
    m_selected = m_model.recordAt(rows.first().row());
    m_context->show(*m_selected);
}

void EventsPage::showSelected()
{
    m_payload->show(*m_selected);
    m_context->show(*m_selected);
}

void EventsPage::sendAgain()
{
    if (!m_selected)
        return;
    const QVariantMap draft{ { u"event"_s, m_selected->event }, { u"nsp"_s, m_selected->nsp },
        { u"arguments"_s, QByteArray('[' + m_selected->arguments + ']') } };
    Q_EMIT navigationRequested(u"notifications"_s, draft);
}

void EventsPage::updateCounts()
{
    const auto kept = static_cast<int>(m_model.ring().size());
    QString text = m_filter.acceptsAll()
        ? tr("%Ln event(s)", nullptr, kept)
        : tr("%1 of %Ln event(s)", nullptr, kept).arg(formatNumber(m_model.rowCount()));
    if (m_model.isScanning())
        text = tr("%1, searching…").arg(text);
    if (m_model.dropped() > 0)
        text = tr("%1, %2 dropped").arg(text, formatNumber(qint64(m_model.dropped())));
    m_matches->setText(text);
    const quint64 waiting = m_model.newWhilePaused();
    m_pill->setMessage(
        waiting > 0 ? tr("%1 new while paused").arg(formatNumber(qint64(waiting))) : QString());
    updateEmptyState();
}

void EventsPage::updateEmptyState()
{
    const bool nothing = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(nothing && !m_model.isScanning() ? 1 : 0);
    if (!nothing)
        return;
    if (m_model.ring().size() > 0 && !m_filter.acceptsAll())
        m_empty->setContent(u"filter"_s,
            tr("0 of %n event(s) match the filter", nullptr, static_cast<int>(m_model.ring().size())),
            tr("Change the words or switch directions on."), tr("Clear filter"));
    else if (context().feed.state().run != RunState::Running)
        m_empty->setContent(u"events"_s, tr("The server is not running"),
            tr("Events appear here as they happen, once it has been started."), tr("Start server"));
    else
        m_empty->setContent(u"events"_s, tr("No event yet"),
            tr("Events appear here as soon as a client sends one or you send a notification."),
            tr("Send a notification"));
}

void EventsPage::onEmptyAction()
{
    if (m_model.ring().size() > 0 && !m_filter.acceptsAll()) {
        m_toolbar->showAllDirections();
        m_line->clear();
    } else if (context().feed.state().run != RunState::Running) {
        context().control.start();
    } else {
        Q_EMIT navigationRequested(u"notifications"_s, {});
    }
}

}
