// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wire/framerecorder.h"
#include "tests/support/wire/framesamples.h"

#include <QTest>

#include <limits>

using namespace farol;

namespace {

using Op = FrameOpcode;
using Events = QList<QByteArray>;

}

class TestFrameLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesOnTheAnnouncedLength_data();
    void refusesOnTheAnnouncedLength();
    void endsFloodsOfTinyFragments_data();
    void endsFloodsOfTinyFragments();
    void allowsManyFragmentsOfFairSize();
    void failsFastOnBadText();
};

void TestFrameLimits::refusesOnTheAnnouncedLength_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<qint64>("offendingBytes");

    const auto headerOf = [](const QByteArray &frame) { return frame.first(frame.size() < 132 ? 6 : 8); };
    QTest::newRow("limit itself") << clientFrame(Op::Binary, QByteArray(1000, 'x')) << qint64(0);
    QTest::newRow("limit in parts") << clientFragment(Op::Binary, QByteArray(999, 'x'))
            + clientFrame(Op::Continuation, "x")
                                    << qint64(0);
    QTest::newRow("one over") << headerOf(clientFrame(Op::Binary, QByteArray(1001, 'x'))) << qint64(1001);
    QTest::newRow("one over in parts") << clientFragment(Op::Text, QByteArray(990, 'x'))
            + headerOf(clientFrame(Op::Continuation, "01234567890"))
                                       << qint64(1001);
    QTest::newRow("far over") << QByteArray("\x82\xff\0\0\0\1\0\0\0\0\0\0\0\0", 14) << (qint64(1) << 32);
    QTest::newRow("sum over 2^63") << clientFragment(Op::Binary, "x")
            + QByteArray("\x80\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14)
                                   << std::numeric_limits<qint64>::max();
}

void TestFrameLimits::refusesOnTheAnnouncedLength()
{
    QFETCH(QByteArray, wire);
    QFETCH(qint64, offendingBytes);
    FrameRecorder recorder;
    FrameDecoder decoder(FrameRole::Server, 1000);

    const bool goesOn = decoder.feed(wire, recorder);

    QCOMPARE(goesOn, offendingBytes == 0);
    QCOMPARE(decoder.error(), offendingBytes == 0 ? FrameError::None : FrameError::MessageTooBig);
    QCOMPARE(decoder.offendingBytes(), offendingBytes);
}

void TestFrameLimits::endsFloodsOfTinyFragments_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("fragments");

    QTest::newRow("one byte") << QByteArray("x") << 60'000;
    QTest::newRow("empty") << QByteArray() << 100'000;
}

void TestFrameLimits::endsFloodsOfTinyFragments()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, fragments);
    const QByteArray wire
        = clientFragment(Op::Text, payload) + clientFragment(Op::Continuation, payload).repeated(fragments);

    QCOMPARE(readFrames(wire, {}, 65'536, 65'536), Events{ "error:1008" });
}

void TestFrameLimits::allowsManyFragmentsOfFairSize()
{
    const FrameSetup exactly{ .maxMessageBytes = 64 * 10'000 };
    const QByteArray payload(64, 'x');
    const QByteArray wire = clientFragment(Op::Text, payload)
        + clientFragment(Op::Continuation, payload).repeated(9'998) + clientFrame(Op::Continuation, payload);

    const Events events = readFrames(wire, exactly, 65'536, 65'536);

    QVERIFY(events == Events{ "text:" + payload.repeated(10'000) });
    QCOMPARE(readFrames(clientFragment(Op::Text, "1") + clientFrame(Op::Continuation, "2"),
                 { .maxMessageBytes = 2 }, 100, 100),
        Events{ "text:12" });
}

void TestFrameLimits::failsFastOnBadText()
{
    const QByteArray wire = clientFrame(Op::Text, QByteArray(500, 'x') + '\xff' + QByteArray(500, 'x'));
    FrameRecorder recorder;
    FrameDecoder decoder(FrameRole::Server, 1'000'000);

    QVERIFY(decoder.feed(wire.first(8 + 500), recorder));
    QVERIFY(!decoder.feed(wire.sliced(8 + 500, 1), recorder));

    QCOMPARE(decoder.error(), FrameError::BadText);
}

QTEST_GUILESS_MAIN(TestFrameLimits)
#include "tst_framelimits.moc"
