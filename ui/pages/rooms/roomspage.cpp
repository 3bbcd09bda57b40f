// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rooms/roomspage.h"

#include "core/api/servercontrol.h"
#include "ui/format/numbers.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/pages/parts/pageparts.h"
#include "ui/pages/parts/viewhold.h"
#include "ui/pages/rooms/roomdock.h"
#include "ui/pages/rooms/roomtable.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls/searchfield.h"
#include "ui/widgets/controls/segmentcontrol.h"
#include "ui/widgets/controls/toggleswitch.h"
#include "ui/widgets/messages/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

constexpr int MinimumTableWidth = 560;

}

RoomsPage::RoomsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
{
    QWidget *main = makeMain();
    m_dock = new RoomDock;
    m_area = new DockArea(main, m_dock, MinimumTableWidth, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connectOrders();
    connectFeed();
    context.feed.requestSnapshot();
    updateCounts();
    updateEmptyState();
}

QString RoomsPage::title() const
{
    return tr("Rooms");
}

QWidget *RoomsPage::makeMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *bar = makePageBar();
    column->addLayout(bar);
    fillBar(*bar);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_table = makeRoomTable(m_model, main);
    m_hold = new ViewHold(m_table);
    m_empty = new EmptyState(main);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_footer = new TableFooter(main);
    column->addWidget(m_footer);
    return main;
}

void RoomsPage::fillBar(QHBoxLayout &bar)
{
    constexpr int FieldWidth = 200;
    m_filter = new SearchField(tr("Filter rooms"), this);
    m_filter->setObjectName(u"rooms.filter"_s);
    m_filter->setFixedWidth(FieldWidth);
    m_filter->setShortcut(QKeySequence::Find);
    auto *layout = new SegmentControl({ tr("Tree"), tr("Flat") }, SegmentControl::Height::Normal, this);
    layout->setObjectName(u"rooms.layout"_s);
    layout->setAccessibleName(tr("Layout of the rooms"));
    m_private = new ToggleSwitch(tr("Private rooms"), this);
    m_private->setObjectName(u"rooms.private"_s);
    bar.addWidget(m_filter);
    bar.addWidget(layout);
    bar.addSpacing(4);
    bar.addWidget(m_private);
    bar.addStretch();
    connect(layout, &SegmentControl::currentChanged, this, [this](int index) {
        m_model.setLayout(index == 0 ? RoomsModel::Layout::Tree : RoomsModel::Layout::Flat);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilterText(text.trimmed());
        updateEmptyState();
    });
    connect(m_private, &QAbstractButton::toggled, this, [this](bool shown) {
        m_model.setPrivateShown(shown);
        updateEmptyState();
    });
}

void RoomsPage::connectOrders()
{
    connect(m_hold, &ViewHold::heldChanged, this, [this](bool held) { m_model.setHeld(held); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoomsPage::updateDock);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RoomsPage::showMenu);
    connect(m_empty, &EmptyState::actionTriggered, this, &RoomsPage::onEmptyAction);
    connect(m_area, &DockArea::dockClosed, m_table, &QAbstractItemView::clearSelection);
    connect(m_dock, &RoomDock::sendRequested, this, &RoomsPage::sendToRoom);
    connect(m_dock, &RoomDock::emptyRequested, this, &RoomsPage::askToEmptyRoom);
    connect(m_dock, &RoomDock::clientActivated, this,
        [this](quint64 client) { Q_EMIT navigationRequested(u"clients"_s, QVariant::fromValue(client)); });
}

void RoomsPage::connectFeed()
{
    connect(&context().feed, &ServerFeed::roomsChanged, this, [this](const RoomChange &change) {
        m_waiting.add(change);
        if (!m_paused && isVisible())
            catchUp();
    });
    connect(&context().feed, &ServerFeed::clientsChanged, this,
        [this](const ClientChange &change) { m_roster.apply(change); });
    connect(&context().feed, &ServerFeed::frameArrived, this, &RoomsPage::onFrame);
    connect(&context().feed, &ServerFeed::stateChanged, this, &RoomsPage::updateEmptyState);
}

void RoomsPage::catchUp()
{
    m_model.apply(m_waiting.take());
    m_model.setSocketCounts(m_roster.socketCounts());
    updateCounts();
    updateEmptyState();
}

void RoomsPage::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        catchUp();
}

void RoomsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_paused)
        catchUp();
}

// A frame is a second of the server. The last minute of each room is kept whether anyone looks or not.
void RoomsPage::onFrame(const TrafficFrame &frame)
{
    if (m_paused)
        return;
    catchUp();
    m_model.tick(frame.atMs);
    if (isVisible())
        updateDock();
}

void RoomsPage::open(const QVariant &argument)
{
    if (!argument.isValid())
        return;
    catchUp();
    m_filter->clear();
    const QModelIndex index = m_model.indexOfName(argument.toString());
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void RoomsPage::showMenu(const QPoint &at)
{
    const auto room = selectedRoom();
    if (!room)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(u"send"_s), tr("Send to %n member(s)…", nullptr, room->members), this,
        &RoomsPage::sendToRoom);
    menu->addAction(themedIcon(u"clients"_s), tr("Show its clients"), this,
        [this, key = QStringList{ room->nsp, room->name }] {
            Q_EMIT navigationRequested(u"clients"_s, key);
        });
    menu->addAction(themedIcon(u"copy"_s), tr("Copy name"), this,
        [name = room->name] { QGuiApplication::clipboard()->setText(name); });
    menu->addSeparator();
    menu->addAction(themedIcon(u"leave"_s), tr("Empty room of %n member(s)…", nullptr, room->members), this,
        &RoomsPage::askToEmptyRoom);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RoomsPage::sendToRoom()
{
    if (const auto room = selectedRoom())
        Q_EMIT navigationRequested(u"notifications"_s, QStringList{ room->nsp, room->name });
}

void RoomsPage::askToEmptyRoom()
{
    const auto room = selectedRoom();
    if (!room)
        return;
    const QList<QByteArray> sockets = m_roster.socketsIn(room->nsp, room->name);
    Confirmation ask;
    ask.question = tr("Empty room “%1”?").arg(room->name);
    ask.consequence = tr("%n socket(s) leave the room; their connections stay open.", nullptr,
        static_cast<int>(sockets.size()));
    ask.acceptText = tr("Remove %n socket(s)", nullptr, static_cast<int>(sockets.size()));
    ask.acceptIcon = u"leave"_s;
    if (sockets.size() > TypedConfirmationAbove) {
        ask.phrase = tr("empty %1").arg(sockets.size());
        ask.fieldLabel = tr("More than %1 sockets: type “%2” to confirm")
                             .arg(formatNumber(TypedConfirmationAbove), ask.phrase);
    }
    auto *dialog = new ConfirmDialog(ask, this);
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, sockets, name = room->name] { context().control.leaveRoom(sockets, name); });
    dialog->open();
}

void RoomsPage::updateDock()
{
    const auto room = selectedRoom();
    m_area->setDockShown(room.has_value());
    if (room)
        m_dock->show(*room, m_roster, m_model.historyOf(room->key()), wallMilliseconds());
}

void RoomsPage::updateCounts()
{
    const QString rooms = tr("%n room(s)", nullptr, m_model.publicCount());
    m_footer->setCounts(tr("%1 in %n namespace(s)", nullptr, m_model.namespaceCount()).arg(rooms));
    const QString column
        = m_model.headerData(m_model.sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_footer->setNote(tr("Sorted by %1.").arg(column));
    m_private->setText(tr("Private rooms  %1").arg(formatNumber(m_model.privateCount())));
}

void RoomsPage::updateEmptyState()
{
    const ServerState state = context().feed.state();
    const bool nothing = m_model.shownCount() == 0;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!nothing)
        return;
    if (!m_filter->text().isEmpty())
        m_empty->setContent(u"filter"_s,
            tr("0 of %n room(s) match the filter", nullptr, m_model.publicCount()),
            tr("Change the filter, or clear it to see all rooms."), tr("Clear filter"));
    else if (state.run != RunState::Running)
        m_empty->setContent(u"rooms"_s, tr("The server is not running"),
            tr("Rooms appear when clients join them."), tr("Start server"));
    else
        m_empty->setContent(u"rooms"_s, tr("No room yet"),
            tr("A room exists while at least one client is in it. Select clients and let them join one."),
            tr("Show clients"));
}

void RoomsPage::onEmptyAction()
{
    if (!m_filter->text().isEmpty())
        m_filter->clear();
    else if (context().feed.state().run != RunState::Running)
        context().control.start();
    else
        Q_EMIT navigationRequested(u"clients"_s, {});
}

std::optional<RoomRow> RoomsPage::selectedRoom() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const RoomRow *room = rows.isEmpty() ? nullptr : m_model.roomAt(rows.first());
    return room ? std::optional<RoomRow>(*room) : std::nullopt;
}

}
