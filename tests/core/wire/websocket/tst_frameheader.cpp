// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/frameheader.h"

#include <QByteArray>
#include <QTest>

using namespace farol;

class TestFrameHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void collectsNoMoreThanTheHeader_data();
    void collectsNoMoreThanTheHeader();
    void namesTheBrokenRule_data();
    void namesTheBrokenRule();
    void answersEachErrorWithItsCode();
};

void TestFrameHeader::collectsNoMoreThanTheHeader_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<quint64>("payloadBytes");

    QTest::newRow("unmasked") << QByteArray("\x81\x05") << quint64(5);
    QTest::newRow("masked") << QByteArray("\x81\x85MASK") << quint64(5);
    QTest::newRow("16 bits") << QByteArray("\x82\x7e\x01\x02") << quint64(0x102);
    QTest::newRow("16 bits, masked") << QByteArray("\x82\xfe\x01\x02MASK") << quint64(0x102);
    QTest::newRow("64 bits") << QByteArray("\x82\x7f\0\0\1\2\3\4\5\6", 10) << quint64(0x1'0203'0405'06);
    QTest::newRow("64 bits, masked") << QByteArray("\x82\xff\0\0\1\2\3\4\5\6MASK", 14)
                                     << quint64(0x1'0203'0405'06);
}

void TestFrameHeader::collectsNoMoreThanTheHeader()
{
    QFETCH(QByteArray, wire);
    QFETCH(quint64, payloadBytes);
    const QByteArray more = wire + "payload";
    quint32 mask = 0;
    if (wire.endsWith("MASK"))
        memcpy(&mask, "MASK", 4);

    for (qsizetype cut = 0; cut <= wire.size(); ++cut) {
        FrameHeader header;
        QCOMPARE(header.collect(more.data(), cut), cut);
        QCOMPARE(header.isComplete(), cut == wire.size());
        QCOMPARE(header.collect(more.data() + cut, more.size() - cut), wire.size() - cut);
        QVERIFY(header.isComplete());
        QCOMPARE(header.payloadBytes(), payloadBytes);
        QCOMPARE(header.isMasked(), mask != 0);
        QCOMPARE(header.mask(), mask);
    }
}

void TestFrameHeader::namesTheBrokenRule_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<FrameError>("error");

    QTest::newRow("one byte says nothing") << QByteArray("\xff") << FrameError::None;
    QTest::newRow("fine") << QByteArray("\x81\x80MASK") << FrameError::None;
    QTest::newRow("RSV1") << QByteArray("\xc1\x80") << FrameError::ReservedBits;
    QTest::newRow("opcode 3") << QByteArray("\x83\x80") << FrameError::UnknownOpcode;
    QTest::newRow("opcode 15") << QByteArray("\x8f\x80") << FrameError::UnknownOpcode;
    QTest::newRow("ping without FIN") << QByteArray("\x09\x80") << FrameError::FragmentedControl;
    QTest::newRow("close over 125") << QByteArray("\x88\xfe") << FrameError::LongControl;
    QTest::newRow("ping in 64 bits") << QByteArray("\x89\xff") << FrameError::LongControl;
    QTest::newRow("unmasked") << QByteArray("\x81\x05") << FrameError::WrongMasking;
    QTest::newRow("long form") << QByteArray("\x81\xfe\0\x7dMASK", 8) << FrameError::BadLength;
    QTest::newRow("long form unfinished") << QByteArray("\x81\xfe\0\x7d", 4) << FrameError::None;
}

void TestFrameHeader::namesTheBrokenRule()
{
    QFETCH(QByteArray, wire);
    QFETCH(FrameError, error);
    FrameHeader header;

    header.collect(wire.data(), wire.size());

    QCOMPARE(header.error(FrameRole::Server), error);
}

void TestFrameHeader::answersEachErrorWithItsCode()
{
    QCOMPARE(closeCodeFor(FrameError::None), 1000);
    QCOMPARE(closeCodeFor(FrameError::ReservedBits), 1002);
    QCOMPARE(closeCodeFor(FrameError::BadClosePayload), 1002);
    QCOMPARE(closeCodeFor(FrameError::BadText), 1007);
    QCOMPARE(closeCodeFor(FrameError::TooManyFragments), 1008);
    QCOMPARE(closeCodeFor(FrameError::MessageTooBig), 1009);
}

QTEST_GUILESS_MAIN(TestFrameHeader)
#include "tst_frameheader.moc"
