// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "ui/charts/data/traffichistory.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/pages/rooms/roomspage.h"
#include "ui/pages/tickets.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

class TestRoomsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensNamespacesByThemselves();
    void showsTheMembersOfTheSelected();
    void asksBeforeItEmptiesARoom();
    void leadsToTheComposerWithTheRoom();
    void filtersAndShowsPrivateRooms();

private:
    QModelIndex desk() const { return m_table->model()->index(0, 0, m_table->model()->index(0, 0)); }
    void selectDesk()
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(desk()).center());
    }

    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<RecordingControl> m_control;
    std::unique_ptr<TrafficHistory> m_history;
    Tickets m_tickets{ 1 };
    std::unique_ptr<RoomsPage> m_page;
    QTreeView *m_table = nullptr;
};

void TestRoomsPage::init()
{
    m_page.reset();
    m_feed = std::make_unique<FakeFeed>();
    m_control = std::make_unique<RecordingControl>();
    m_history = std::make_unique<TrafficHistory>();
    m_feed->setState(runningState());
    m_page = std::make_unique<RoomsPage>(PageContext{ *m_feed, *m_control, *m_history, m_tickets });
    m_page->resize(1220, 850);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<QTreeView *>(u"rooms.table"_s);

    ClientRow client;
    client.number = 1;
    client.sockets = { SocketRow{ "s1", u"/"_s, { u"desk"_s }, 0 } };
    ClientChange clients;
    clients.updated = { client };
    Q_EMIT m_feed->clientsChanged(clients);
    RoomChange rooms;
    RoomRow own;
    own.nsp = u"/"_s;
    own.name = u"s1"_s;
    own.isPrivate = true;
    RoomRow shown;
    shown.nsp = u"/"_s;
    shown.name = u"desk"_s;
    shown.members = 1;
    rooms.updated = { own, shown };
    Q_EMIT m_feed->roomsChanged(rooms);
}

void TestRoomsPage::opensNamespacesByThemselves()
{
    QVERIFY(m_table->isExpanded(m_table->model()->index(0, 0)));
    QCOMPARE(desk().data().toString(), u"desk"_s);
}

void TestRoomsPage::showsTheMembersOfTheSelected()
{
    selectDesk();

    auto *members = m_page->findChild<QTreeView *>(u"rooms.members"_s);
    QVERIFY(members->isVisible());
    QCOMPARE(members->model()->rowCount(), 1);
}

void TestRoomsPage::asksBeforeItEmptiesARoom()
{
    selectDesk();

    QTest::mouseClick(m_page->findChild<QPushButton *>(u"rooms.empty"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QVERIFY(m_control->orders.isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.accept"_s), Qt::LeftButton);

    QCOMPARE(m_control->orders, QStringList{ u"leave desk s1"_s });
}

void TestRoomsPage::leadsToTheComposerWithTheRoom()
{
    selectDesk();
    QSignalSpy led(m_page.get(), &Page::navigationRequested);

    QTest::mouseClick(m_page->findChild<QPushButton *>(u"rooms.send"_s), Qt::LeftButton);

    QCOMPARE(led.count(), 1);
    QCOMPARE(led.at(0).at(1).value<QVariant>().toStringList(), (QStringList{ u"/"_s, u"desk"_s }));
}

void TestRoomsPage::filtersAndShowsPrivateRooms()
{
    const QModelIndex root = m_table->model()->index(0, 0);
    QTest::mouseClick(m_page->findChild<QAbstractButton *>(u"rooms.private"_s), Qt::LeftButton, {}, { 8, 8 });
    QCOMPARE(m_table->model()->rowCount(root), 2);

    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"rooms.filter"_s), u"des"_s);

    QCOMPARE(m_table->model()->rowCount(root), 1);
}

}

QTEST_MAIN(farol::TestRoomsPage)
#include "tst_roomspage.moc"
