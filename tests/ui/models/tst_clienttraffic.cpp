// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/clienttraffic.h"

#include <QTest>

using namespace farol;

/// The last minute of each client's traffic, second by second.
class TestClientTraffic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyWhatCameSinceItKnowsTheClient();
    void addsSeveralClientsAlignedAtNow();
    void keepsOneMinute();
    void forgetsWhoLeft();
    void snapshotKeepsWhatWasRecorded();

private:
    static ClientRow row(quint64 number, quint64 bytesIn, quint64 bytesOut)
    {
        ClientRow row;
        row.number = number;
        row.bytesIn = bytesIn;
        row.bytesOut = bytesOut;
        return row;
    }
    static RowChange<ClientRow, quint64> change(const QList<ClientRow> &rows)
    {
        RowChange<ClientRow, quint64> change;
        change.updated = rows;
        return change;
    }
};

void TestClientTraffic::countsOnlyWhatCameSinceItKnowsTheClient()
{
    ClientTraffic traffic;
    traffic.apply(change({ row(1, 5000, 9000) }));
    traffic.record();
    traffic.apply(change({ row(1, 5100, 9300) }));
    traffic.record();

    QCOMPARE(traffic.linesOf({ 1 }).in, (QList<double>{ 100 }));
    QCOMPARE(traffic.linesOf({ 1 }).out, (QList<double>{ 300 }));
}

void TestClientTraffic::addsSeveralClientsAlignedAtNow()
{
    ClientTraffic traffic;
    traffic.apply(change({ row(1, 0, 0) }));
    traffic.record();
    traffic.apply(change({ row(1, 10, 0), row(2, 0, 0) }));
    traffic.record();
    traffic.apply(change({ row(1, 20, 0), row(2, 7, 0) }));
    traffic.record();

    QCOMPARE(traffic.linesOf({ 1, 2, 99 }).in, (QList<double>{ 10, 17 }));
    QVERIFY(traffic.linesOf({ 99 }).in.isEmpty());
}

void TestClientTraffic::keepsOneMinute()
{
    ClientTraffic traffic;
    for (quint64 second = 0; second < 100; ++second) {
        traffic.apply(change({ row(1, second * second, 0) }));
        traffic.record();
    }

    const QList<double> in = traffic.linesOf({ 1 }).in;
    QCOMPARE(in.size(), ClientTraffic::Seconds);
    QCOMPARE(in.last(), 99. * 99 - 98 * 98);
}

void TestClientTraffic::forgetsWhoLeft()
{
    ClientTraffic traffic;
    traffic.apply(change({ row(1, 0, 0) }));
    traffic.record();
    ClientRow left = row(1, 0, 0);
    left.liveness = ClientLiveness::Left;
    traffic.apply(change({ left }));

    QVERIFY(traffic.linesOf({ 1 }).in.isEmpty());
}

void TestClientTraffic::snapshotKeepsWhatWasRecorded()
{
    ClientTraffic traffic;
    traffic.apply(change({ row(1, 0, 0), row(2, 0, 0) }));
    traffic.record();
    auto snapshot = change({ row(1, 40, 0) });
    snapshot.snapshot = true;
    traffic.apply(snapshot);
    traffic.record();

    QCOMPARE(traffic.linesOf({ 1 }).in, (QList<double>{ 40 }));
    QVERIFY(traffic.linesOf({ 2 }).in.isEmpty());
}

QTEST_GUILESS_MAIN(TestClientTraffic)
#include "tst_clienttraffic.moc"
