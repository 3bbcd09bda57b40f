// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientspage.h"

#include "core/api/servercontrol.h"
#include "ui/format/numbers.h"
#include "ui/models/clients/clientorder.h"
#include "ui/pages/clients/clientactions.h"
#include "ui/pages/clients/clientbar.h"
#include "ui/pages/clients/clientdock.h"
#include "ui/pages/clients/clienttable.h"
#include "ui/pages/parts/pageparts.h"
#include "ui/pages/parts/viewhold.h"
#include "ui/widgets/messages/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeView>

#include <chrono>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

constexpr int MinimumTableWidth = 800;
// Summing up more than this is done once a second only, not with every change.
constexpr qsizetype MaxClientsSummedAtOnce = 50;

}

ClientsPage::ClientsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_actions(new ClientActions(context.control, this))
{
    QWidget *main = makeMain();
    m_dock = new ClientDock;
    m_area = new DockArea(main, m_dock, MinimumTableWidth, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connectOrders();
    connect(&context.feed, &ServerFeed::clientsChanged, this, &ClientsPage::onClientsChanged);
    connect(&context.feed, &ServerFeed::stateChanged, this, &ClientsPage::updateEmptyState);
    connect(&context.feed, &ServerFeed::frameArrived, this, &ClientsPage::onFrame);
    connect(&m_second, &QTimer::timeout, this, &ClientsPage::tick);
    m_second.start(std::chrono::seconds(1));
    context.feed.requestSnapshot();
    updateFooter();
    updateEmptyState();
}

QString ClientsPage::title() const
{
    return tr("Clients");
}

QWidget *ClientsPage::makeMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new ClientBar(main);
    column->addWidget(m_bar);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_table = makeClientTable(m_model, main);
    m_hold = new ViewHold(m_table);
    m_empty = new EmptyState(main);
    m_empty->setObjectName(u"clients.empty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_footer = new TableFooter(main);
    column->addWidget(m_footer);
    return main;
}

void ClientsPage::connectOrders()
{
    connect(m_bar, &ClientBar::filterChanged, this, [this](const ClientFilter &filter) {
        m_model.setFilter(filter);
        updateEmptyState();
    });
    connect(m_hold, &ViewHold::heldChanged, this, [this](bool held) {
        m_model.setHeld(held);
        updateFooter();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ClientsPage::onSelectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ClientsPage::showMenu);
    connect(m_empty, &EmptyState::actionTriggered, this, &ClientsPage::onEmptyAction);
    connect(m_area, &DockArea::dockClosed, m_table, &QAbstractItemView::clearSelection);
    connect(m_dock, &ClientDock::sendRequested, this,
        [this] { Q_EMIT m_actions->sendRequested(selectedNumbers(*m_table)); });
    connect(m_dock, &ClientDock::joinRequested, this, [this] { m_actions->joinRoom(selectedClients()); });
    connect(m_dock, &ClientDock::disconnectRequested, this,
        [this] { m_actions->disconnectClients(selectedClients()); });
    connect(m_dock, &ClientDock::copyRequested, this, [this] {
        if (const auto clients = selectedClients(); !clients.isEmpty())
            QGuiApplication::clipboard()->setText(clientAsJson(clients.first()));
    });
    connect(m_actions, &ClientActions::sendRequested, this, [this](const QList<quint64> &clients) {
        Q_EMIT navigationRequested(u"notifications"_s, QVariant::fromValue(clients));
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { m_actions->disconnectClients(selectedClients()); });
}

void ClientsPage::onClientsChanged(const ClientChange &change)
{
    m_traffic.apply(change);
    m_waiting.add(change);
    if (!m_paused && isVisible())
        catchUp();
}

// The last minute of each client is kept whether anyone looks or not.
void ClientsPage::onFrame()
{
    m_traffic.record();
    if (!m_paused && isVisible())
        m_dock->showTraffic(m_traffic.linesOf(selectedNumbers(*m_table)));
}

void ClientsPage::catchUp()
{
    m_model.apply(m_waiting.take(), wallMilliseconds());
    if (m_table->selectionModel()->selectedRows().size() <= MaxClientsSummedAtOnce)
        updateDock();
    updateFooter();
    updateEmptyState();
}

void ClientsPage::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        catchUp();
}

void ClientsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_paused)
        catchUp();
}

void ClientsPage::tick()
{
    if (m_paused || !isVisible())
        return;
    m_model.tick(wallMilliseconds());
    updateDock();
    updateFooter();
}

void ClientsPage::open(const QVariant &argument)
{
    if (!argument.isValid())
        return;
    m_bar->clear();
    if (argument.typeId() == QMetaType::QStringList)
        return m_bar->setRoom(argument.toStringList().value(1));
    if (argument.typeId() == QMetaType::QString)
        return m_bar->setText(argument.toString());
    catchUp();
    const QModelIndex index = m_model.indexOf(argument.toULongLong());
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ClientsPage::onSelectionChanged()
{
    m_area->setDockShown(m_table->selectionModel()->hasSelection());
    updateDock();
    m_dock->showTraffic(m_traffic.linesOf(selectedNumbers(*m_table)));
    updateFooter();
}

void ClientsPage::showMenu(const QPoint &at)
{
    const QList<ClientRow> clients = selectedClients();
    if (clients.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"clients.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillMenu(*menu, clients);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ClientsPage::updateDock()
{
    m_dock->show(selectedClients(), wallMilliseconds());
}

void ClientsPage::updateFooter()
{
    const int left = m_model.leftCount();
    QString counts = m_bar->filter().isEmpty()
        ? tr("%n client(s)", nullptr, m_model.total() - left)
        : tr("%1 of %n client(s)", nullptr, m_model.total()).arg(formatNumber(m_model.rowCount()));
    if (m_bar->filter().isEmpty() && left > 0)
        counts = tr("%1 · %n left", nullptr, left).arg(counts);
    if (const auto selected = selectedNumbers(*m_table).size(); selected > 0)
        counts = tr("%1 · %2 selected").arg(counts, formatNumber(selected));
    m_footer->setCounts(counts);
    const int column = m_model.sortColumn();
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool held = m_hold->isHeld() && isLiveClientColumn(column);
    m_footer->setNote(held
            ? tr("Sorted by %1. Order is held while a row is selected or under the pointer.").arg(name)
            : tr("Sorted by %1.").arg(name));
}

void ClientsPage::updateEmptyState()
{
    const ServerState state = context().feed.state();
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() > 0)
        return;
    if (m_model.total() > 0)
        m_empty->setContent(u"filter"_s, tr("0 of %n client(s) match the filter", nullptr, m_model.total()),
            tr("Change the filter, or clear it to see all clients."), tr("Clear filter"));
    else if (state.run != RunState::Running)
        m_empty->setContent(u"clients"_s, tr("The server is not running"),
            tr("Clients can connect once it has been started."), tr("Start server"));
    else
        m_empty->setContent(u"clients"_s, tr("No client yet"),
            tr("Open http://%1:%2/ in a browser; it connects by itself.").arg(state.address).arg(state.port),
            tr("Copy address"));
}

void ClientsPage::onEmptyAction()
{
    const ServerState state = context().feed.state();
    if (m_model.total() > 0)
        m_bar->clear();
    else if (state.run != RunState::Running)
        context().control.start();
    else
        QGuiApplication::clipboard()->setText(u"http://%1:%2/"_s.arg(state.address).arg(state.port));
}

QList<ClientRow> ClientsPage::selectedClients() const
{
    QList<ClientRow> clients;
    for (const quint64 number : selectedNumbers(*m_table)) {
        if (const ClientRow *row = m_model.client(number))
            clients.append(*row);
    }
    return clients;
}

}
