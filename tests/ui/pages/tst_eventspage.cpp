// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "ui/charts/data/traffichistory.h"
#include "ui/pages/events/eventspage.h"
#include "ui/pages/events/payload/payloadtokens.h"
#include "ui/pages/tickets.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

class TestEventsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheEnd();
    void pausesAndResumesWithoutLoss();
    void filtersByWordsAndDirections();
    void showsThePayloadOfTheSelected();
    void staysWhereAPersonScrolledTo();
    void clearsWithItsKey();
    void splitsPayloadsForColouring_data();
    void splitsPayloadsForColouring();

private:
    void happen(quint64 first, int count);
    int rows() const { return m_table->model()->rowCount(); }
    void click(const QString &name)
    {
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(name), Qt::LeftButton);
    }

    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<RecordingControl> m_control;
    std::unique_ptr<TrafficHistory> m_history;
    Tickets m_tickets{ 1 };
    std::unique_ptr<EventsPage> m_page;
    QTableView *m_table = nullptr;
};

void TestEventsPage::init()
{
    m_page.reset();
    m_feed = std::make_unique<FakeFeed>();
    m_control = std::make_unique<RecordingControl>();
    m_history = std::make_unique<TrafficHistory>();
    m_feed->setState(runningState());
    m_page = std::make_unique<EventsPage>(PageContext{ *m_feed, *m_control, *m_history, m_tickets });
    m_page->resize(1220, 850);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<QTableView *>(u"events.table"_s);
}

void TestEventsPage::happen(quint64 first, int count)
{
    EventBatch batch;
    for (int i = 0; i < count; ++i) {
        EventRecord record;
        record.number = first + quint64(i);
        record.direction = i % 2 == 0 ? EventDirection::In : EventDirection::Out;
        record.nsp = u"/"_s;
        record.event = i % 2 == 0 ? u"chat"_s : u"position"_s;
        record.target = u"ana"_s;
        record.arguments = R"({"text":"hello","n":5})";
        batch.records.append(record);
    }
    Q_EMIT m_feed->eventsArrived(batch);
}

void TestEventsPage::followsTheEnd()
{
    happen(1, 500);

    QScrollBar *bar = m_table->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestEventsPage::pausesAndResumesWithoutLoss()
{
    happen(1, 50);
    click(u"events.pause"_s);
    happen(51, 12'408);

    auto *pill = m_page->findChild<QAbstractButton *>(u"events.pill"_s);
    QCOMPARE(rows(), 50);
    QVERIFY(pill->isVisible());
    QTest::mouseClick(pill, Qt::LeftButton);

    QCOMPARE(rows(), 12'458);
    QVERIFY(!pill->isVisible());
}

void TestEventsPage::filtersByWordsAndDirections()
{
    happen(1, 100);

    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"events.filter"_s), u"event:chat"_s);
    QTRY_COMPARE(rows(), 50);
    click(u"events.in"_s);
    QTRY_COMPARE(rows(), 0);
    click(u"events.in"_s);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"events.filter"_s), u" nothing"_s);
    QTRY_COMPARE(rows(), 0);
    m_page->findChild<QLineEdit *>(u"events.filter"_s)->clear();

    QCOMPARE(rows(), 100);
}

void TestEventsPage::showsThePayloadOfTheSelected()
{
    happen(1, 5);

    const QRect cell = m_table->visualRect(m_table->model()->index(2, 4));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());

    const auto *tree = m_page->findChild<QTreeView *>(u"events.tree"_s);
    const QModelIndex object = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QCOMPARE(tree->model()->rowCount(object), 2);
    QCOMPARE(tree->model()->index(1, 1, object).data().toString(), u"\"hello\""_s);
}

void TestEventsPage::staysWhereAPersonScrolledTo()
{
    happen(1, 500);
    QScrollBar *bar = m_table->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());

    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(bar->value(), 0);
    happen(501, 100);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_table, Qt::Key_End);

    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestEventsPage::clearsWithItsKey()
{
    happen(1, 20);
    m_table->setFocus();

    QTest::keyClick(m_table, Qt::Key_L, Qt::ControlModifier);

    QCOMPARE(rows(), 0);
}

void TestEventsPage::splitsPayloadsForColouring_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("object") << uR"({"a": 1})"_s << u"pkpnp"_s;
    QTest::newRow("escaped quote") << uR"("a\"b",true)"_s << u"spl"_s;
    QTest::newRow("cut string") << uR"({"a":"b)"_s << u"pkps"_s;
    QTest::newRow("cut escape") << uR"("a\)"_s << u"s"_s;
    QTest::newRow("negative") << u"[-4.5e3,null]"_s << u"pnplp"_s;
}

void TestEventsPage::splitsPayloadsForColouring()
{
    QFETCH(QString, json);
    QFETCH(QString, kinds);

    QString found;
    for (const PayloadToken &token : payloadTokens(json))
        found += u"ksnlp"_s.at(int(token.kind));

    QCOMPARE(found, kinds);
}

}

QTEST_MAIN(farol::TestEventsPage)
#include "tst_eventspage.moc"
