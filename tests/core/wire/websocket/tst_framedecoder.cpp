// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/framedecoder.h"
#include "core/wire/websocket/frameencoder.h"
#include "tests/support/wire/framerecorder.h"

#include <QTest>

using namespace farol;

namespace {

constexpr FrameMask Mask = 0x3dfa2137;

QByteArray client(FrameOpcode opcode, const QByteArray &payload)
{
    return encodeClientFrame(opcode, payload, Mask);
}

/// The same without FIN.
QByteArray part(FrameOpcode opcode, const QByteArray &payload)
{
    QByteArray frame = client(opcode, payload);
    frame[0] = char(frame[0] & 0x7f);
    return frame;
}

QByteArray closeFrame(quint16 code, const QByteArray &reason = {})
{
    return client(FrameOpcode::Close, closePayload(code, reason));
}

using Op = FrameOpcode;
using Events = QList<QByteArray>;

}

class TestFrameDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFrames_data();
    void readsFrames();
    void readsEveryLength_data();
    void readsEveryLength();
    void judgesCloseCodes_data();
    void judgesCloseCodes();
    void readsServerFramesAsClient();
    void refusesMaskedFramesAsClient();
    void refusesOnTheAnnouncedLength_data();
    void refusesOnTheAnnouncedLength();
    void endsFloodsOfTinyFragments_data();
    void endsFloodsOfTinyFragments();
    void allowsManyFragmentsOfFairSize();
    void failsFastOnBadText();
    void deliversControlFramesBetweenFragmentsAtOnce();
    void stopsInsideACallback();
    void lendsEachDecoderOnAThreadItsOwnArea();
    void discardsWhatFollowsAClose();
};

void TestFrameDecoder::readsFrames_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<Events>("events");

    const QByteArray euro = "\xe2\x82\xac";
    QTest::newRow("nothing") << QByteArray() << Events{};
    QTest::newRow("text") << client(Op::Text, "hello") << Events{ "text:hello" };
    QTest::newRow("binary") << client(Op::Binary, "\xff\xfe") << Events{ "binary:\xff\xfe" };
    QTest::newRow("empty text") << client(Op::Text, "") << Events{ "text:" };
    QTest::newRow("several") << client(Op::Text, "a") + client(Op::Binary, "b") + client(Op::Text, euro)
                             << Events{ "text:a", "binary:b", "text:" + euro };
    QTest::newRow("mask of zeros") << encodeClientFrame(Op::Text, "hello", 0) << Events{ "text:hello" };

    QTest::newRow("ping") << client(Op::Ping, "p") << Events{ "ping:p" };
    QTest::newRow("empty ping") << client(Op::Ping, "") << Events{ "ping:" };
    QTest::newRow("ping of 125") << client(Op::Ping, QByteArray(125, 'p'))
                                 << Events{ "ping:" + QByteArray(125, 'p') };
    QTest::newRow("ten pings") << client(Op::Ping, "p").repeated(10) << Events(10, "ping:p");
    QTest::newRow("unasked pong") << client(Op::Pong, "x") + client(Op::Ping, "y")
                                  << Events{ "pong:x", "ping:y" };
    QTest::newRow("binary ping") << client(Op::Ping, QByteArray("\0\xff", 2))
                                 << Events{ QByteArray("ping:\0\xff", 7) };
    QTest::newRow("ping of 126") << client(Op::Ping, QByteArray(125, 'p')).replace(1, 1, "\xfe\x00\x7e")
                                 << Events{ "error:1002" };

    QTest::newRow("RSV1") << QByteArray("\xc1\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV2") << QByteArray("\xa1\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV3") << QByteArray("\x91\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV1 on ping") << QByteArray("\xc9\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV after message")
        << client(Op::Text, "a") + QByteArray("\xf1\x80\0\0\0\0", 6) << Events{ "text:a", "error:1002" };
    for (const int opcode : { 3, 4, 5, 6, 7, 11, 12, 13, 14, 15 }) {
        QTest::addRow("opcode %d", opcode)
            << client(Op::Text, "a") + client(FrameOpcode(opcode), "") << Events{ "text:a", "error:1002" };
    }

    QTest::newRow("two fragments") << part(Op::Text, "he") + client(Op::Continuation, "llo")
                                   << Events{ "text:hello" };
    QTest::newRow("binary fragments")
        << part(Op::Binary, "\xff") + part(Op::Continuation, "") + client(Op::Continuation, "\xfe")
        << Events{ "binary:\xff\xfe" };
    QTest::newRow("empty fragments") << part(Op::Text, "") + part(Op::Continuation, "")
            + client(Op::Continuation, "")
                                     << Events{ "text:" };
    QTest::newRow("empty first") << part(Op::Text, "") + client(Op::Continuation, "x") << Events{ "text:x" };
    QTest::newRow("empty last") << part(Op::Text, "x") + client(Op::Continuation, "") << Events{ "text:x" };
    QTest::newRow("ping between") << part(Op::Text, "a") + client(Op::Ping, "p")
            + client(Op::Continuation, "b")
                                  << Events{ "ping:p", "text:ab" };
    QTest::newRow("ping in every gap") << client(Op::Ping, "1") + part(Op::Text, "a") + client(Op::Pong, "2")
            + part(Op::Continuation, "b") + client(Op::Ping, "3") + client(Op::Continuation, "c")
            + client(Op::Ping, "") << Events{ "ping:1", "pong:2", "ping:3", "text:abc", "ping:" };
    QTest::newRow("close between") << part(Op::Text, "a") + closeFrame(1000) << Events{ "close:1000:" };
    QTest::newRow("fragmented twice") << (part(Op::Text, "a") + client(Op::Continuation, "b")).repeated(2)
                                      << Events{ "text:ab", "text:ab" };
    QTest::newRow("whole after fragments") << part(Op::Text, "a") + client(Op::Continuation, "b")
            + client(Op::Binary, "c") << Events{ "text:ab", "binary:c" };
    QTest::newRow("continuation of nothing") << client(Op::Continuation, "x") << Events{ "error:1002" };
    QTest::newRow("unfinished of nothing") << part(Op::Continuation, "x") << Events{ "error:1002" };
    QTest::newRow("continuation after whole")
        << client(Op::Text, "a") + client(Op::Continuation, "b") << Events{ "text:a", "error:1002" };
    QTest::newRow("text inside message")
        << part(Op::Text, "a") + client(Op::Text, "b") << Events{ "error:1002" };
    QTest::newRow("part inside message")
        << part(Op::Text, "a") + part(Op::Binary, "b") << Events{ "error:1002" };
    QTest::newRow("fragmented ping") << part(Op::Ping, "a") << Events{ "error:1002" };
    QTest::newRow("fragmented pong") << part(Op::Pong, "") << Events{ "error:1002" };
    QTest::newRow("fragmented close") << part(Op::Close, "") << Events{ "error:1002" };

    QTest::newRow("unmasked") << encodeServerFrame(Op::Text, "a") << Events{ "error:1002" };
    QTest::newRow("unmasked ping") << encodeServerFrame(Op::Ping, "") << Events{ "error:1002" };
    QTest::newRow("5 in 16 bits") << QByteArray("\x81\xfe\0\5\0\0\0\0hello", 13) << Events{ "error:1002" };
    QTest::newRow("125 in 16 bits") << QByteArray("\x81\xfe\0\x7d\0\0\0\0", 8) << Events{ "error:1002" };
    QTest::newRow("5 in 64 bits") << QByteArray("\x81\xff\0\0\0\0\0\0\0\5\0\0\0\0hello", 19)
                                  << Events{ "error:1002" };
    QTest::newRow("65535 in 64 bits")
        << QByteArray("\x81\xff\0\0\0\0\0\0\xff\xff\0\0\0\0", 14) << Events{ "error:1002" };
    QTest::newRow("top bit") << QByteArray("\x82\xff\x80\0\0\0\0\1\0\0\0\0\0\0", 14)
                             << Events{ "error:1002" };
    QTest::newRow("2^63 - 1") << QByteArray("\x82\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14)
                              << Events{ "error:1009" };

    QTest::newRow("text in pieces") << part(Op::Text, euro.first(1))
            + part(Op::Continuation, euro.sliced(1, 1)) + client(Op::Continuation, euro.last(1))
                                    << Events{ "text:" + euro };
    QTest::newRow("bad text") << client(Op::Text, "a\xff") << Events{ "error:1007" };
    QTest::newRow("cut text") << client(Op::Text, euro.first(2)) << Events{ "error:1007" };
    QTest::newRow("cut in last part")
        << part(Op::Text, "a") + client(Op::Continuation, euro.first(2)) << Events{ "error:1007" };
    QTest::newRow("bad across parts")
        << part(Op::Text, "\xed") + client(Op::Continuation, "\xa0\x80") << Events{ "error:1007" };
    QTest::newRow("bad in first part")
        << part(Op::Text, "\xf8") + client(Op::Ping, "") << Events{ "error:1007" };
    QTest::newRow("any bytes in ping") << client(Op::Ping, "\xff") << Events{ "ping:\xff" };

    QTest::newRow("close without code") << client(Op::Close, "") << Events{ "close:1005:" };
    QTest::newRow("close with code") << closeFrame(1001) << Events{ "close:1001:" };
    QTest::newRow("close with reason")
        << closeFrame(3000, "bye " + euro) << Events{ "close:3000:bye " + euro };
    QTest::newRow("close of 125") << closeFrame(1000, QByteArray(123, 'r'))
                                  << Events{ "close:1000:" + QByteArray(123, 'r') };
    QTest::newRow("close of one byte") << client(Op::Close, "\3") << Events{ "error:1002" };
    QTest::newRow("bad reason") << closeFrame(1000, "\xce\xba\xed\xa0\x80") << Events{ "error:1007" };
    QTest::newRow("cut reason") << closeFrame(1000, "\xce\xba\xe2\x82") << Events{ "error:1007" };
    QTest::newRow("after close") << closeFrame(1000) + client(Op::Text, "x") + "rubbish"
                                 << Events{ "close:1000:" };
}

void TestFrameDecoder::readsFrames()
{
    QFETCH(QByteArray, wire);
    QFETCH(Events, events);

    QCOMPARE(readFrames(wire, {}, wire.size(), 0), events);
    QCOMPARE(readFrames(wire, {}, 1, 1), events);
    for (qsizetype cut = 1; cut < wire.size(); ++cut)
        QCOMPARE(readFrames(wire, {}, cut, wire.size()), events);
}

void TestFrameDecoder::readsEveryLength_data()
{
    QTest::addColumn<qsizetype>("size");

    for (const qsizetype size :
        { 0, 1, 7, 8, 9, 125, 126, 127, 128, 65'534, 65'535, 65'536, 65'537, 300'000, 1'000'000 })
        QTest::addRow("%d", int(size)) << size;
}

void TestFrameDecoder::readsEveryLength()
{
    QFETCH(qsizetype, size);
    QByteArray payload(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        payload[i] = char('!' + i % 90);
    const QByteArray wire
        = client(Op::Binary, payload) + client(Op::Text, payload) + client(Op::Ping, "after");
    const Events events{ "binary:" + payload, "text:" + payload, "ping:after" };

    for (const qsizetype slice :
        { qsizetype(1), qsizetype(3), qsizetype(997), qsizetype(65'536), wire.size() })
        QVERIFY(readFrames(wire, {}, slice, slice) == events);
    for (qsizetype cut = 1; cut < std::min<qsizetype>(32, wire.size()); ++cut)
        QVERIFY(readFrames(wire, {}, cut, wire.size()) == events);
}

void TestFrameDecoder::judgesCloseCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isSendable");

    for (const int code :
        { 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999 })
        QTest::addRow("%d", code) << code << true;
    for (const int code : { 0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 32'768, 65'535 })
        QTest::addRow("%d", code) << code << false;
}

void TestFrameDecoder::judgesCloseCodes()
{
    QFETCH(int, code);
    QFETCH(bool, isSendable);
    const QByteArray payload{ std::initializer_list<char>{ char(code >> 8), char(code) }.begin(), 2 };

    const Events events = readFrames(client(Op::Close, payload), {}, 100, 100);

    QCOMPARE(isSendableCloseCode(quint16(code)), isSendable);
    QCOMPARE(
        events, isSendable ? Events{ "close:" + QByteArray::number(code) + ':' } : Events{ "error:1002" });
}

void TestFrameDecoder::readsServerFramesAsClient()
{
    const FrameSetup setup{ .role = FrameRole::Client };
    const QByteArray wire = encodeServerFrame(Op::Text, "hello") + encodeServerFrame(Op::Ping, "p")
        + encodeServerFrame(Op::Binary, QByteArray(200, 'b'))
        + encodeServerFrame(Op::Close, closePayload(1001, "bye"));
    const Events events{ "text:hello", "ping:p", "binary:" + QByteArray(200, 'b'), "close:1001:bye" };

    for (qsizetype slice = 1; slice <= wire.size(); ++slice)
        QCOMPARE(readFrames(wire, setup, slice, slice), events);
}

void TestFrameDecoder::refusesMaskedFramesAsClient()
{
    const FrameSetup setup{ .role = FrameRole::Client };

    QCOMPARE(readFrames(client(Op::Text, "a"), setup, 100, 100), Events{ "error:1002" });
}

void TestFrameDecoder::refusesOnTheAnnouncedLength_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<qint64>("offendingBytes");

    const auto headerOf = [](const QByteArray &frame) { return frame.first(frame.size() < 132 ? 6 : 8); };
    QTest::newRow("limit itself") << client(Op::Binary, QByteArray(1000, 'x')) << qint64(0);
    QTest::newRow("limit in parts") << part(Op::Binary, QByteArray(999, 'x')) + client(Op::Continuation, "x")
                                    << qint64(0);
    QTest::newRow("one over") << headerOf(client(Op::Binary, QByteArray(1001, 'x'))) << qint64(1001);
    QTest::newRow("one over in parts")
        << part(Op::Text, QByteArray(990, 'x')) + headerOf(client(Op::Continuation, "01234567890"))
        << qint64(1001);
    QTest::newRow("far over") << QByteArray("\x82\xff\0\0\0\1\0\0\0\0\0\0\0\0", 14) << (qint64(1) << 32);
    QTest::newRow("sum over 2^63") << part(Op::Binary, "x")
            + QByteArray("\x80\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14)
                                   << std::numeric_limits<qint64>::max();
}

void TestFrameDecoder::refusesOnTheAnnouncedLength()
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

void TestFrameDecoder::endsFloodsOfTinyFragments_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("fragments");

    QTest::newRow("one byte") << QByteArray("x") << 60'000;
    QTest::newRow("empty") << QByteArray() << 100'000;
}

void TestFrameDecoder::endsFloodsOfTinyFragments()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, fragments);
    const QByteArray wire = part(Op::Text, payload) + part(Op::Continuation, payload).repeated(fragments);

    QCOMPARE(readFrames(wire, {}, 65'536, 65'536), Events{ "error:1008" });
}

void TestFrameDecoder::allowsManyFragmentsOfFairSize()
{
    const FrameSetup exactly{ .maxMessageBytes = 64 * 10'000 };
    const QByteArray payload(64, 'x');
    const QByteArray wire = part(Op::Text, payload) + part(Op::Continuation, payload).repeated(9'998)
        + client(Op::Continuation, payload);

    const Events events = readFrames(wire, exactly, 65'536, 65'536);

    QVERIFY(events == Events{ "text:" + payload.repeated(10'000) });
    QCOMPARE(
        readFrames(part(Op::Text, "1") + client(Op::Continuation, "2"), { .maxMessageBytes = 2 }, 100, 100),
        Events{ "text:12" });
}

void TestFrameDecoder::failsFastOnBadText()
{
    const QByteArray wire = client(Op::Text, QByteArray(500, 'x') + '\xff' + QByteArray(500, 'x'));
    FrameRecorder recorder;
    FrameDecoder decoder(FrameRole::Server, 1'000'000);

    QVERIFY(decoder.feed(wire.first(8 + 500), recorder));
    QVERIFY(!decoder.feed(wire.sliced(8 + 500, 1), recorder));

    QCOMPARE(decoder.error(), FrameError::BadText);
}

void TestFrameDecoder::deliversControlFramesBetweenFragmentsAtOnce()
{
    FrameRecorder recorder;
    FrameDecoder decoder(FrameRole::Server, 1'000'000);

    QVERIFY(decoder.feed(part(Op::Text, "a") + client(Op::Ping, "now"), recorder));

    QCOMPARE(recorder.events, Events{ "ping:now" });
}

void TestFrameDecoder::stopsInsideACallback()
{
    class Stopper final : public FrameReceiver {
    public:
        void onFrameMessage(QByteArrayView payload, MessageKind) override
        {
            decoder->stop();
            seen += payload.toByteArray();
        }
        void onFramePing(QByteArrayView) override { }
        void onFramePong(QByteArrayView) override { }
        void onFrameClose(quint16, QByteArrayView) override { }

        FrameDecoder *decoder = nullptr;
        QByteArray seen;
    };
    const QByteArray wire = client(Op::Text, "first") + client(Op::Text, "second");

    for (const qsizetype slice : { qsizetype(1), qsizetype(4), wire.size() }) {
        FrameDecoder decoder(FrameRole::Server, 1000);
        Stopper stopper;
        stopper.decoder = &decoder;
        bool goesOn = true;
        for (qsizetype at = 0; at < wire.size() && goesOn; at += slice)
            goesOn = decoder.feed(wire.sliced(at, std::min(slice, wire.size() - at)), stopper);

        QVERIFY(!goesOn);
        QVERIFY(decoder.isStopped());
        QCOMPARE(decoder.error(), FrameError::None);
        QCOMPARE(stopper.seen, "first");
    }
}

void TestFrameDecoder::lendsEachDecoderOnAThreadItsOwnArea()
{
    class Nester final : public FrameReceiver {
    public:
        void onFrameMessage(QByteArrayView payload, MessageKind) override
        {
            FrameDecoder inner(FrameRole::Server, 1000);
            inner.feed(client(Op::Text, "inner"), recorder);
            recorder.record("outer:", payload);
        }
        void onFramePing(QByteArrayView) override { }
        void onFramePong(QByteArrayView) override { }
        void onFrameClose(quint16, QByteArrayView) override { }

        FrameRecorder recorder;
    };
    FrameDecoder outer(FrameRole::Server, 1000);
    Nester nester;

    QVERIFY(outer.feed(client(Op::Text, "payload"), nester));

    QCOMPARE(nester.recorder.events, (Events{ "text:inner", "outer:payload" }));
}

void TestFrameDecoder::discardsWhatFollowsAClose()
{
    FrameRecorder recorder;
    FrameDecoder decoder(FrameRole::Server, 1000);

    QVERIFY(!decoder.feed(closeFrame(1000), recorder));
    QVERIFY(!decoder.feed(client(Op::Text, "late"), recorder));

    QCOMPARE(recorder.events, Events{ "close:1000:" });
    QCOMPARE(decoder.error(), FrameError::None);
}

QTEST_GUILESS_MAIN(TestFrameDecoder)
#include "tst_framedecoder.moc"
