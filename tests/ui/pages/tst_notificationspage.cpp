// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "ui/charts/data/traffichistory.h"
#include "ui/pages/notifications/notificationspage.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/pages/tickets.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

class TestNotificationsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsToEveryone();
    void sendsToRoomsOfANamespace();
    void sendsToGivenClients();
    void beginsWithTheTitle();
    void refusesWithoutTitleOrRecipient();
    void checksArgumentsWhileTyping();
    void confirmsAboveAHundredClients();
    void showsTheReportAsItChanges();
    void resendsToThoseWhoTimedOut();

private:
    void connectClients(int count);
    DeliveryReport reportFor(const NotificationRequest &request) const;
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void type(const QString &name, const QString &text) { QTest::keyClicks(find<QWidget>(name), text); }
    void clickSend() { QTest::mouseClick(find<QPushButton>(u"composer.send"_s), Qt::LeftButton); }

    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<RecordingControl> m_control;
    std::unique_ptr<TrafficHistory> m_history;
    Tickets m_tickets{ 1 };
    std::unique_ptr<NotificationsPage> m_page;
};

void TestNotificationsPage::init()
{
    m_page.reset();
    m_feed = std::make_unique<FakeFeed>();
    m_control = std::make_unique<RecordingControl>();
    m_history = std::make_unique<TrafficHistory>();
    m_feed->setState(runningState());
    m_page = std::make_unique<NotificationsPage>(PageContext{ *m_feed, *m_control, *m_history, m_tickets });
    m_page->resize(1220, 850);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestNotificationsPage::connectClients(int count)
{
    ClientChange change;
    for (int number = 1; number <= count; ++number) {
        ClientRow row;
        row.number = quint64(number);
        row.id = "c" + QByteArray::number(number);
        row.user = u"user%1"_s.arg(number);
        row.sockets = { SocketRow{ "s" + QByteArray::number(number), u"/"_s,
            number % 2 == 0 ? QList<QString>{ u"even"_s } : QList<QString>{}, 0 } };
        change.updated.append(row);
    }
    Q_EMIT m_feed->clientsChanged(change);
}

DeliveryReport TestNotificationsPage::reportFor(const NotificationRequest &request) const
{
    DeliveryReport report;
    report.ticket = request.ticket;
    report.request = request;
    for (quint64 client = 1; client <= 4; ++client) {
        Delivery delivery;
        delivery.socketId = "s" + QByteArray::number(client);
        delivery.client = client;
        report.deliveries.append(delivery);
    }
    return report;
}

void TestNotificationsPage::sendsToEveryone()
{
    connectClients(5);
    type(u"composer.title"_s, u"Hello"_s);
    type(u"composer.body"_s, u"Dock 6 is full"_s);

    clickSend();

    QCOMPARE(m_control->sent.size(), 1);
    const NotificationRequest sent = m_control->sent.first();
    QCOMPARE(sent.target.kind, NotificationTarget::Kind::Everyone);
    QCOMPARE(sent.title, u"Hello"_s);
    QCOMPARE(sent.body, u"Dock 6 is full"_s);
    QVERIFY(sent.wantAck);
    QVERIFY(sent.ticket != 0);
}

void TestNotificationsPage::sendsToRoomsOfANamespace()
{
    connectClients(5);
    m_page->open(QStringList{ u"/"_s, u"even"_s });
    type(u"composer.title"_s, u"Hello"_s);

    QVERIFY(find<QLabel>(u"composer.reach"_s)->text().startsWith(u'2'));
    find<QWidget>(u"composer.title"_s)->setFocus();
    QTest::keyClick(find<QWidget>(u"composer.title"_s), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(m_control->sent.size(), 1);
    QCOMPARE(m_control->sent.first().target.kind, NotificationTarget::Kind::Rooms);
    QCOMPARE(m_control->sent.first().target.rooms, QList<QString>{ u"even"_s });
}

void TestNotificationsPage::sendsToGivenClients()
{
    connectClients(5);
    m_page->open(QVariant::fromValue(QList<quint64>{ 3 }));
    type(u"composer.title"_s, u"Hello"_s);

    clickSend();

    QCOMPARE(m_control->sent.size(), 1);
    QCOMPARE(m_control->sent.first().target.clients, QList<quint64>{ 3 });
}

void TestNotificationsPage::beginsWithTheTitle()
{
    m_page->open(u"compose"_s);

    QVERIFY(find<QWidget>(u"composer.title"_s)->isVisibleTo(m_page.get()));
    QCOMPARE(m_page->focusWidget(), find<QWidget>(u"composer.title"_s));
}

void TestNotificationsPage::refusesWithoutTitleOrRecipient()
{
    auto *send = find<QPushButton>(u"composer.send"_s);
    type(u"composer.title"_s, u"Hello"_s);
    QVERIFY(!send->isEnabled());
    connectClients(1);
    QVERIFY(send->isEnabled());

    find<QLineEdit>(u"composer.title"_s)->clear();

    QVERIFY(!send->isEnabled());
}

void TestNotificationsPage::checksArgumentsWhileTyping()
{
    connectClients(1);
    auto *mode = find<QWidget>(u"composer.mode"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Right);
    type(u"composer.event"_s, u"chat"_s);
    auto *arguments = find<QPlainTextEdit>(u"composer.arguments"_s);
    auto *problem = find<QLabel>(u"composer.arguments.problem"_s);

    arguments->selectAll();
    QTest::keyClicks(arguments, u"[1, {]"_s);
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(!find<QPushButton>(u"composer.send"_s)->isEnabled());
    arguments->selectAll();
    QTest::keyClicks(arguments, u"[1, \"a\"]"_s);
    QVERIFY(problem->text().isEmpty());
    clickSend();

    QCOMPARE(m_control->sent.size(), 1);
    QCOMPARE(m_control->sent.first().mode, NotificationRequest::Mode::RawEvent);
    QCOMPARE(m_control->sent.first().event, u"chat"_s);
    QCOMPARE(m_control->sent.first().arguments, QByteArray("[1,\"a\"]"));
}

void TestNotificationsPage::confirmsAboveAHundredClients()
{
    connectClients(150);
    type(u"composer.title"_s, u"Hello"_s);

    clickSend();
    auto *dialog = m_page->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QVERIFY(m_control->sent.isEmpty());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirm.field"_s), u"send 150"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.accept"_s), Qt::LeftButton);

    QCOMPARE(m_control->sent.size(), 1);
}

void TestNotificationsPage::showsTheReportAsItChanges()
{
    connectClients(4);
    type(u"composer.title"_s, u"Hello"_s);
    clickSend();
    DeliveryReport report = reportFor(m_control->sent.first());

    Q_EMIT m_feed->reportChanged(report);
    QVERIFY(find<QLabel>(u"report.acknowledged"_s)->text().startsWith(u"0 of 4"_s));
    for (int i : { 0, 1 }) {
        report.deliveries[i].state = DeliveryState::Acknowledged;
        report.deliveries[i].latencyUs = 21'000;
    }
    Q_EMIT m_feed->reportChanged(report);

    QVERIFY(find<QLabel>(u"report.acknowledged"_s)->text().startsWith(u"2 of 4"_s));
    QVERIFY(find<QLabel>(u"report.latencies"_s)->text().contains(u"21 ms"_s));
    QVERIFY(find<QWidget>(u"report.bar"_s)->accessibleName().contains(u'2'));
    QCOMPARE(find<QTreeView>(u"report.table"_s)->model()->rowCount(), 4);
    QCOMPARE(find<QTreeView>(u"notifications.history"_s)->model()->rowCount(), 1);
}

void TestNotificationsPage::resendsToThoseWhoTimedOut()
{
    connectClients(4);
    type(u"composer.title"_s, u"Hello"_s);
    clickSend();
    DeliveryReport report = reportFor(m_control->sent.first());
    report.deliveries[2].state = DeliveryState::TimedOut;
    Q_EMIT m_feed->reportChanged(report);

    QTest::mouseClick(find<QPushButton>(u"report.resend"_s), Qt::LeftButton);

    QCOMPARE(m_control->sent.size(), 2);
    QCOMPARE(m_control->sent.last().target.clients, QList<quint64>{ 3 });
    QCOMPARE(m_control->sent.last().title, u"Hello"_s);
    QVERIFY(m_control->sent.last().ticket != m_control->sent.first().ticket);
}

}

QTEST_MAIN(farol::TestNotificationsPage)
#include "tst_notificationspage.moc"
