// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/stagedpage.h"

#include "ui/models/clients/clientsmodel.h"
#include "ui/models/events/eventsmodel.h"
#include "ui/models/notifications/deliverymodel.h"
#include "ui/models/rooms/roomsmodel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

template <typename Widget>
Widget *named(const QWidget &window, const QString &name)
{
    auto *found = window.findChild<Widget *>(name);
    Q_ASSERT(found);
    return found;
}

QModelIndex findText(const QAbstractItemModel &model, int column, const QString &text)
{
    const auto found = model.match(
        model.index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first().siblingAtColumn(0);
}

void stageClients(const QWidget &window)
{
    auto *table = named<QTreeView>(window, u"clients.table"_s);
    const QModelIndex client = findText(*table->model(), ClientsModel::UserColumn, u"dispatch-desk"_s);
    table->setCurrentIndex(client);
    table->expand(client);
    table->setFocus();
    table->scrollToTop();
}

void stageRooms(const QWidget &window)
{
    auto *table = named<QTreeView>(window, u"rooms.table"_s);
    table->setCurrentIndex(findText(*table->model(), RoomsModel::NameColumn, u"dispatch"_s));
    table->setFocus();
    table->scrollToTop();
}

void stageEvents(const QWidget &window)
{
    auto *table = named<QTableView>(window, u"events.table"_s);
    named<QAbstractButton>(window, u"events.pause"_s)->click();
    table->setFocus();
    constexpr int RowsAboveTheEnd = 8;
    const QAbstractItemModel &model = *table->model();
    for (int row = model.rowCount() - RowsAboveTheEnd; row > 0; --row) {
        if (model.index(row, EventsModel::EventColumn).data() != u"chat:message"_s
            && model.index(row, EventsModel::EventColumn).data() != u"position"_s)
            continue;
        table->setCurrentIndex(model.index(row, 0));
        return table->scrollToBottom();
    }
}

void stageNotifications(const QWidget &window)
{
    const auto chooseNext = [&window](const QString &segments) {
        QTest::keyClick(named<QWidget>(window, segments), Qt::Key_Right);
    };
    chooseNext(u"composer.target"_s);
    chooseNext(u"composer.target"_s);
    auto *rooms = named<QLineEdit>(window, u"composer.rooms"_s);
    for (const QString &room : { u"dispatch"_s, u"shift:a"_s }) {
        rooms->setText(room);
        QTest::keyClick(rooms, Qt::Key_Return);
    }
    named<QLineEdit>(window, u"composer.title"_s)->setText(u"Dock 6 is full, use dock 8"_s);
    named<QPlainTextEdit>(window, u"composer.body"_s)
        ->setPlainText(u"Dock 6 has no free bay until about 14:50. Please go to dock 8. Reach the gate "
                       "from the north side and report to the yard desk."_s);
    chooseNext(u"composer.severity"_s);
    chooseNext(u"composer.severity"_s);
    named<QLineEdit>(window, u"composer.link"_s)->setText(u"/map?dock=8"_s);
    named<QLineEdit>(window, u"composer.tag"_s)->setText(u"dock-6"_s);
    // Those who do not answer shall not keep the picture waiting.
    auto *timeout = named<QSpinBox>(window, u"composer.timeout"_s);
    const int usual = timeout->value();
    timeout->setValue(1);
    named<QAbstractButton>(window, u"composer.send"_s)->click();
    timeout->setValue(usual);
}

}

void stagePage(const QString &page, QWidget &window)
{
    if (page == "clients"_L1)
        stageClients(window);
    else if (page == "rooms"_L1)
        stageRooms(window);
    else if (page == "events"_L1)
        stageEvents(window);
    else if (page == "notifications"_L1)
        stageNotifications(window);
}

bool isStaged(const QString &page, const QWidget &window)
{
    if (page != "notifications"_L1)
        return true;
    const QAbstractItemModel &report = *named<QTreeView>(window, u"report.table"_s)->model();
    return report.rowCount() > 0
        && !findText(report, DeliveryModel::ResultColumn, DeliveryModel::tr("waiting")).isValid();
}

}
