// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "ui/charts/data/traffichistory.h"
#include "ui/pages/clients/clientspage.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/pages/tickets.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

class TestClientsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyItIsEmpty();
    void filtersWhileTyping();
    void asksBeforeItDisconnects();
    void closesTheWholeConnectionWhenChosen();
    void cancelLeavesEverybodyConnected();
    void wantsTheWordsAboveAHundredClients();
    void leadsToTheComposerWithTheSelected();
    void opensAtWhatAnotherPageNames();
    void catchesUpAfterAPause();

private:
    void connectClients(int count);
    void select(int first, int last);
    ConfirmDialog *pressDelete();
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<RecordingControl> m_control;
    std::unique_ptr<TrafficHistory> m_history;
    Tickets m_tickets{ 1 };
    std::unique_ptr<ClientsPage> m_page;
    QTreeView *m_table = nullptr;
};

void TestClientsPage::init()
{
    m_page.reset();
    m_feed = std::make_unique<FakeFeed>();
    m_control = std::make_unique<RecordingControl>();
    m_history = std::make_unique<TrafficHistory>();
    m_feed->setState(runningState());
    m_page = std::make_unique<ClientsPage>(PageContext{ *m_feed, *m_control, *m_history, m_tickets });
    m_page->resize(1220, 850);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = find<QTreeView>(u"clients.table"_s);
}

void TestClientsPage::connectClients(int count)
{
    ClientChange change;
    for (int number = 1; number <= count; ++number) {
        ClientRow row;
        row.number = quint64(number);
        row.id = "c" + QByteArray::number(number);
        row.user = u"user%1"_s.arg(number);
        row.sockets = { SocketRow{ "s" + QByteArray::number(number), u"/"_s, {}, 0 } };
        change.updated.append(row);
    }
    Q_EMIT m_feed->clientsChanged(change);
}

void TestClientsPage::select(int first, int last)
{
    const auto at = [this](int row) { return m_table->visualRect(m_table->model()->index(row, 2)).center(); };
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(first));
    if (last > first)
        m_table->selectionModel()->select(
            { m_table->model()->index(first, 0), m_table->model()->index(last, 0) },
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

ConfirmDialog *TestClientsPage::pressDelete()
{
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    return m_page->findChild<ConfirmDialog *>();
}

void TestClientsPage::saysWhyItIsEmpty()
{
    QVERIFY(!m_table->isVisible());
    m_feed->setState({});
    QVERIFY(find<QWidget>(u"clients.empty"_s)->isVisible());

    connectClients(1);

    QVERIFY(m_table->isVisible());
}

void TestClientsPage::filtersWhileTyping()
{
    connectClients(20);

    QTest::keyClicks(find<QLineEdit>(u"clients.filter"_s), u"user1"_s);
    QCOMPARE(m_table->model()->rowCount(), 11);
    QTest::keyClick(find<QLineEdit>(u"clients.filter"_s), Qt::Key_Escape);

    QCOMPARE(m_table->model()->rowCount(), 20);
}

void TestClientsPage::asksBeforeItDisconnects()
{
    connectClients(5);
    select(1, 2);

    ConfirmDialog *dialog = pressDelete();
    QVERIFY(dialog);
    QVERIFY(m_control->orders.isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.accept"_s), Qt::LeftButton);

    QCOMPARE(m_control->orders.size(), 1);
    QVERIFY(m_control->orders.first().contains(u"s2"_s));
    QVERIFY(m_control->orders.first().contains(u"s3"_s));
}

void TestClientsPage::closesTheWholeConnectionWhenChosen()
{
    connectClients(3);
    select(0, 0);

    ConfirmDialog *dialog = pressDelete();
    QVERIFY(dialog);
    QTest::mouseClick(
        dialog->findChild<QAbstractButton *>(u"confirm.choice1"_s), Qt::LeftButton, {}, { 8, 8 });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.accept"_s), Qt::LeftButton);

    QCOMPARE(m_control->orders.size(), 1);
    QVERIFY(m_control->orders.first().startsWith(u"close"_s));
}

void TestClientsPage::cancelLeavesEverybodyConnected()
{
    connectClients(3);
    select(0, 2);

    ConfirmDialog *dialog = pressDelete();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.cancel"_s), Qt::LeftButton);

    QVERIFY(m_control->orders.isEmpty());
}

void TestClientsPage::wantsTheWordsAboveAHundredClients()
{
    connectClients(127);
    select(0, 126);

    ConfirmDialog *dialog = pressDelete();
    QVERIFY(dialog);
    auto *accept = dialog->findChild<QPushButton *>(u"confirm.accept"_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirm.field"_s), u"disconnect 127"_s);
    QVERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);

    QCOMPARE(m_control->orders.size(), 1);
}

void TestClientsPage::leadsToTheComposerWithTheSelected()
{
    connectClients(3);
    select(1, 1);
    QSignalSpy led(m_page.get(), &Page::navigationRequested);

    QTest::mouseClick(find<QPushButton>(u"dock.send"_s), Qt::LeftButton);

    QCOMPARE(led.count(), 1);
    QCOMPARE(led.at(0).at(0).toString(), u"notifications"_s);
    QCOMPARE(led.at(0).at(1).value<QVariant>().value<QList<quint64>>(), QList<quint64>{ 2 });
}

void TestClientsPage::opensAtWhatAnotherPageNames()
{
    connectClients(20);

    m_page->open(u"user2"_s);
    QCOMPARE(m_table->model()->rowCount(), 2);
    m_page->open(QStringList{ u"/"_s, u"nowhere"_s });
    QCOMPARE(m_table->model()->rowCount(), 0);
    m_page->open(QVariant::fromValue(quint64(7)));

    QCOMPARE(m_table->model()->rowCount(), 20);
    QVERIFY(m_table->selectionModel()->hasSelection());
}

void TestClientsPage::catchesUpAfterAPause()
{
    connectClients(2);
    m_page->setPaused(true);
    connectClients(9);
    QCOMPARE(m_table->model()->rowCount(), 2);

    m_page->setPaused(false);

    QCOMPARE(m_table->model()->rowCount(), 9);
}

}

QTEST_MAIN(farol::TestClientsPage)
#include "tst_clientspage.moc"
