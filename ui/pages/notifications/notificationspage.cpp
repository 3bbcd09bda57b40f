// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/notificationspage.h"

#include "core/api/servercontrol.h"
#include "ui/format/numbers.h"
#include "ui/pages/notifications/composer/composer.h"
#include "ui/pages/notifications/previewcard.h"
#include "ui/pages/notifications/reportpanel.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/pages/tickets.h"
#include "ui/widgets/views/rowtree.h"
#include "ui/widgets/views/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>

#include <chrono>

using namespace Qt::StringLiterals;

namespace farol {

NotificationsPage::NotificationsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_tabs(new QTabBar(this))
    , m_left(new QStackedWidget(this))
    , m_composer(new Composer(m_roster, this))
    , m_history(makeHistory())
    , m_preview(new PreviewCard(this))
    , m_report(new ReportPanel(this))
{
    constexpr int ComposerWidth = 640;
    constexpr int TabsHeight = 44;
    m_tabs->setObjectName(u"notifications.tabs"_s);
    m_tabs->addTab(tr("Compose"));
    m_tabs->addTab(tr("History"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFixedHeight(TabsHeight);
    m_tabs->setStyleSheet(u"QTabBar::tab { min-height: 42px; }"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_composer);
    m_left->addWidget(scroll);
    m_left->addWidget(m_history);
    m_left->setMaximumWidth(ComposerWidth);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_preview);
    right->addWidget(m_report, 1);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(12);
    columns->addWidget(m_left, 7);
    columns->addLayout(right, 5);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(8, 0, 16, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    page->addLayout(tabRow);
    page->addLayout(columns, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_left->setCurrentIndex(tab);
        m_preview->setVisible(tab == ComposeTab);
    });
    connect(m_composer, &Composer::edited, this, &NotificationsPage::onEdited);
    connect(m_composer, &Composer::sendRequested, this,
        [this] { askToSend(m_composer->request(), m_composer->recipients()); });
    connect(m_report, &ReportPanel::resendRequested, this, [this](const NotificationRequest &request) {
        askToSend(request, m_roster.reachOf(request.target).clients);
    });
    connectFeed();
    onEdited();
    context.feed.requestSnapshot();
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

QTreeView *NotificationsPage::makeHistory()
{
    auto *history = new RowTree(this);
    history->setObjectName(u"notifications.history"_s);
    history->setAccessibleName(tr("Sent notifications"));
    history->setModel(&m_reports);
    styleTree(*history);
    history->setCarets(false);
    history->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int Widths[] = { 84, 160, 140, 84, 160 };
    history->header()->setStretchLastSection(false);
    for (int column = 0; column < ReportsModel::ColumnCount; ++column)
        history->setColumnWidth(column, Widths[column]);
    history->header()->setSectionResizeMode(ReportsModel::ContentColumn, QHeaderView::Stretch);
    connect(history->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &NotificationsPage::onHistorySelected);
    connect(history, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { edit(m_reports.reportAt(index.row()).request); });
    return history;
}

void NotificationsPage::connectFeed()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(std::chrono::milliseconds(500));
    connect(&m_refresh, &QTimer::timeout, this, &NotificationsPage::refreshComposer);
    connect(&context().feed, &ServerFeed::clientsChanged, this, [this](const ClientChange &change) {
        const bool first = m_roster.clients().isEmpty();
        m_roster.apply(change);
        if (first)
            refreshComposer();
        else if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&context().feed, &ServerFeed::reportChanged, this, &NotificationsPage::onReport);
}

void NotificationsPage::refreshComposer()
{
    m_composer->refresh();
}

void NotificationsPage::onEdited()
{
    m_preview->show(m_composer->request());
}

void NotificationsPage::onReport(const DeliveryReport &report)
{
    const bool isNew = m_reports.rowOf(report.ticket) < 0;
    m_reports.apply(report);
    // What was just sent takes the panel; older reports only change where they are shown.
    if (report.ticket == m_report->ticket() || (isNew && m_tabs->currentIndex() == ComposeTab))
        m_report->show(report);
}

void NotificationsPage::onHistorySelected()
{
    const QModelIndexList rows = m_history->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_report->show(m_reports.reportAt(rows.first().row()));
}

void NotificationsPage::askToSend(const NotificationRequest &request, int recipients)
{
    if (recipients <= TypedConfirmationAbove)
        return send(request);
    Confirmation ask;
    ask.question = tr("Send to %n client(s)?", nullptr, recipients);
    ask.consequence = tr("It cannot be taken back once it is on its way.");
    ask.acceptText = tr("Send to %n client(s)", nullptr, recipients);
    ask.acceptIcon = u"send"_s;
    ask.phrase = tr("send %1").arg(recipients);
    ask.fieldLabel = tr("More than %1 clients: type “%2” to confirm")
                         .arg(formatNumber(TypedConfirmationAbove), ask.phrase);
    auto *dialog = new ConfirmDialog(ask, this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, request] { send(request); });
    dialog->open();
}

void NotificationsPage::send(NotificationRequest request)
{
    request.ticket = context().tickets.take();
    context().control.send(request);
}

void NotificationsPage::edit(const NotificationRequest &request)
{
    m_composer->setRequest(request);
    m_tabs->setCurrentIndex(ComposeTab);
}

void NotificationsPage::open(const QVariant &argument)
{
    if (!argument.isValid())
        return;
    m_tabs->setCurrentIndex(ComposeTab);
    NotificationTarget target;
    if (argument.typeId() == qMetaTypeId<QList<quint64>>()) {
        target.kind = NotificationTarget::Kind::Clients;
        target.clients = argument.value<QList<quint64>>();
        return m_composer->setTarget(target);
    }
    if (argument.typeId() == QMetaType::QStringList) {
        target.kind = NotificationTarget::Kind::Rooms;
        target.nsp = argument.toStringList().value(0);
        target.rooms = argument.toStringList().mid(1);
        return m_composer->setTarget(target);
    }
    if (argument.typeId() != QMetaType::QVariantMap)
        return m_composer->setFocus();
    const QVariantMap draft = argument.toMap();
    NotificationRequest request = m_composer->request();
    request.mode = NotificationRequest::Mode::RawEvent;
    request.target = {};
    request.target.kind = NotificationTarget::Kind::Namespace;
    request.target.nsp = draft.value(u"nsp"_s).toString();
    request.event = draft.value(u"event"_s).toString();
    request.arguments = draft.value(u"arguments"_s).toByteArray();
    m_composer->setRequest(request);
}

}
