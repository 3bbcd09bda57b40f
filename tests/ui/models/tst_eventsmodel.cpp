// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/modelrows.h"
#include "ui/models/events/eventsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using farol::testrows::events;

namespace farol {

class TestEventsModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendsABatchInOneInsertion();
    void removesOnceAtTheFrontWhenFull();
    void obeysTheByteLimit();
    void takesABatchGreaterThanTheRing();
    void standsStillWhilePausedAndLosesNothing();
    void dropsTheFrontWhilePausedAndFull();
    void filtersOldAndNewRecords();
    void cancelsAScanForTheNextFilter();
    void filtersByDirectionAndField_data();
    void filtersByDirectionAndField();
    void tellsWhichAcksChanged();
    void findsAcksAfterNumbersStartOver();
    void clears();
    void takesFiftyThousandEventsInBoundedWork();
};

namespace {

EventRing::Limits recordLimit(size_t records)
{
    EventRing::Limits limits;
    limits.records = records;
    return limits;
}

quint64 numberAt(const EventsModel &model, int row)
{
    return model.recordAt(row).number;
}

}

void TestEventsModel::appendsABatchInOneInsertion()
{
    EventsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

    model.apply(events(1, 40));
    model.apply(events(41, 2));

    QCOMPARE(model.rowCount(), 42);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.index(41, EventsModel::NumberColumn).data().toString(), u"42"_s);
}

void TestEventsModel::removesOnceAtTheFrontWhenFull()
{
    EventsModel model(recordLimit(100));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(events(1, 90));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    model.apply(events(91, 30));

    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(numberAt(model, 0), quint64(21));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
}

void TestEventsModel::obeysTheByteLimit()
{
    EventBatch batch = events(1, 10);
    for (EventRecord &record : batch.records)
        record.arguments = QByteArray(1000, 'x');
    EventRing::Limits limits;
    limits.bytes = 4 * EventRing::costOf(batch.records.first());
    EventsModel model(limits);

    model.apply(batch);

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(numberAt(model, 0), quint64(7));
    QVERIFY(model.ring().bytes() <= limits.bytes);
}

void TestEventsModel::takesABatchGreaterThanTheRing()
{
    EventsModel model(recordLimit(50));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(events(1, 20));

    model.apply(events(21, 500));

    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(numberAt(model, 49), quint64(520));
}

void TestEventsModel::standsStillWhilePausedAndLosesNothing()
{
    EventsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(events(1, 10));

    model.setPaused(true);
    model.apply(events(11, 300));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.newWhilePaused(), quint64(300));

    model.setPaused(false);
    QCOMPARE(model.rowCount(), 310);
    QCOMPARE(numberAt(model, 309), quint64(310));
    QCOMPARE(model.newWhilePaused(), quint64(0));
}

void TestEventsModel::dropsTheFrontWhilePausedAndFull()
{
    EventsModel model(recordLimit(100));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(events(1, 100));

    model.setPaused(true);
    model.apply(events(101, 60));
    QCOMPARE(model.rowCount(), 40);
    model.apply(events(161, 90));
    QCOMPARE(model.rowCount(), 0);

    model.setPaused(false);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(numberAt(model, 99), quint64(250));
}

void TestEventsModel::filtersOldAndNewRecords()
{
    EventsModel model(recordLimit(5000));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(events(1, 700));

    EventFilter filter;
    filter.setText(u"to:user3"_s);
    model.setFilter(filter);
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 100);
    model.apply(events(701, 70));
    QCOMPARE(model.rowCount(), 110);
    QVERIFY(numberAt(model, 109) > numberAt(model, 108));
    model.setFilter({});

    QCOMPARE(model.rowCount(), 770);
}

void TestEventsModel::cancelsAScanForTheNextFilter()
{
    EventsModel model;
    model.apply(events(1, 50'000));
    EventFilter never;
    never.setText(u"nothing-like-this"_s);
    EventFilter one;
    one.setText(u"args:49999"_s);

    model.setFilter(never);
    QVERIFY(model.isScanning());
    model.setFilter(one);

    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 1);
}

void TestEventsModel::filtersByDirectionAndField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("outShown");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("nothing asked") << u""_s << true << true;
    QTest::newRow("direction off") << u""_s << false << false;
    QTest::newRow("event") << u"CHAT"_s << true << true;
    QTest::newRow("two words") << u"chat lobby"_s << true << true;
    QTest::newRow("one word of two missing") << u"chat nowhere"_s << true << false;
    QTest::newRow("event with colon") << u"chat:message"_s << true << true;
    QTest::newRow("namespace field") << u"nsp:/supp"_s << true << true;
    QTest::newRow("wrong field") << u"event:lobby"_s << true << false;
    QTest::newRow("arguments") << u"args:ação"_s << true << true;
    QTest::newRow("without") << u"-event:chat"_s << true << false;
}

void TestEventsModel::filtersByDirectionAndField()
{
    QFETCH(QString, text);
    QFETCH(bool, outShown);
    QFETCH(bool, accepted);
    EventRecord record;
    record.direction = EventDirection::Out;
    record.nsp = u"/support"_s;
    record.event = u"chat:message"_s;
    record.target = u"lobby"_s;
    record.arguments = u"\"Ação\""_s.toUtf8();

    EventFilter filter;
    filter.setText(text);
    filter.setDirection(EventDirection::Out, outShown);

    QCOMPARE(filter.accepts(record), accepted);
}

void TestEventsModel::tellsWhichAcksChanged()
{
    EventsModel model;
    model.apply(events(1, 20));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    EventBatch batch;
    batch.acks
        = { { 5, AckState::Answered, 3000 }, { 7, AckState::TimedOut, -1 }, { 999, AckState::Answered, 1 } };
    model.apply(batch);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 4);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 6);
    QCOMPARE(model.recordAt(4).ackUs, 3000);
}

void TestEventsModel::findsAcksAfterNumbersStartOver()
{
    EventsModel model;
    model.apply(events(1000, 10));
    model.apply(events(1, 10));

    EventBatch batch;
    batch.acks = { { 3, AckState::Answered, 3000 } };
    model.apply(batch);

    QCOMPARE(model.recordAt(12).ack, AckState::Answered);
}

void TestEventsModel::clears()
{
    EventsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(events(1, 20));

    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.apply(events(21, 5));

    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(numberAt(model, 0), quint64(21));
}

void TestEventsModel::takesFiftyThousandEventsInBoundedWork()
{
    EventsModel model(recordLimit(20'000));
    EventFilter filter;
    filter.setText(u"to:user1"_s);
    model.setFilter(filter);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    for (int batch = 0; batch < 20; ++batch)
        model.apply(events(1 + quint64(batch) * 2500, 2500));

    QCOMPARE(model.ring().size(), size_t(20'000));
    QCOMPARE(numberAt(model, model.rowCount() - 1) % 7, quint64(1));
    QCOMPARE(inserted.count(), 20);
    QCOMPARE(removed.count(), 12);
    QCOMPARE(changed.count(), 0);
}

}

QTEST_GUILESS_MAIN(farol::TestEventsModel)
#include "tst_eventsmodel.moc"
