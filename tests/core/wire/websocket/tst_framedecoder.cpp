// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/framedecoder.h"
#include "tests/support/wire/framerecorder.h"
#include "tests/support/wire/framesamples.h"

#include <QTest>

using namespace farol;

namespace {

QByteArray closeFrame(quint16 code, const QByteArray &reason = {})
{
    return clientFrame(FrameOpcode::Close, closePayload(code, reason));
}

using Op = FrameOpcode;
using Events = QList<QByteArray>;

const QByteArray Euro = "\xe2\x82\xac";

void addMessages()
{
    QTest::newRow("nothing") << QByteArray() << Events{};
    QTest::newRow("text") << clientFrame(Op::Text, "hello") << Events{ "text:hello" };
    QTest::newRow("binary") << clientFrame(Op::Binary, "\xff\xfe") << Events{ "binary:\xff\xfe" };
    QTest::newRow("empty text") << clientFrame(Op::Text, "") << Events{ "text:" };
    QTest::newRow("several") << clientFrame(Op::Text, "a") + clientFrame(Op::Binary, "b")
            + clientFrame(Op::Text, Euro)
                             << Events{ "text:a", "binary:b", "text:" + Euro };
    QTest::newRow("mask of zeros") << encodeClientFrame(Op::Text, "hello", 0) << Events{ "text:hello" };

    QTest::newRow("ping") << clientFrame(Op::Ping, "p") << Events{ "ping:p" };
    QTest::newRow("empty ping") << clientFrame(Op::Ping, "") << Events{ "ping:" };
    QTest::newRow("ping of 125") << clientFrame(Op::Ping, QByteArray(125, 'p'))
                                 << Events{ "ping:" + QByteArray(125, 'p') };
    QTest::newRow("ten pings") << clientFrame(Op::Ping, "p").repeated(10) << Events(10, "ping:p");
    QTest::newRow("unasked pong") << clientFrame(Op::Pong, "x") + clientFrame(Op::Ping, "y")
                                  << Events{ "pong:x", "ping:y" };
    QTest::newRow("binary ping") << clientFrame(Op::Ping, QByteArray("\0\xff", 2))
                                 << Events{ QByteArray("ping:\0\xff", 7) };
    QTest::newRow("ping of 126") << clientFrame(Op::Ping, QByteArray(125, 'p')).replace(1, 1, "\xfe\x00\x7e")
                                 << Events{ "error:1002" };
}

void addReservedValues()
{
    QTest::newRow("RSV1") << QByteArray("\xc1\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV2") << QByteArray("\xa1\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV3") << QByteArray("\x91\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV1 on ping") << QByteArray("\xc9\x80\0\0\0\0", 6) << Events{ "error:1002" };
    QTest::newRow("RSV after message")
        << clientFrame(Op::Text, "a") + QByteArray("\xf1\x80\0\0\0\0", 6) << Events{ "text:a", "error:1002" };
    for (const int opcode : { 3, 4, 5, 6, 7, 11, 12, 13, 14, 15 }) {
        QTest::addRow("opcode %d", opcode)
            << clientFrame(Op::Text, "a") + clientFrame(FrameOpcode(opcode), "")
            << Events{ "text:a", "error:1002" };
    }
}

void addFragments()
{
    QTest::newRow("two fragments") << clientFragment(Op::Text, "he") + clientFrame(Op::Continuation, "llo")
                                   << Events{ "text:hello" };
    QTest::newRow("binary fragments") << clientFragment(Op::Binary, "\xff")
            + clientFragment(Op::Continuation, "") + clientFrame(Op::Continuation, "\xfe")
                                      << Events{ "binary:\xff\xfe" };
    QTest::newRow("empty fragments") << clientFragment(Op::Text, "") + clientFragment(Op::Continuation, "")
            + clientFrame(Op::Continuation, "")
                                     << Events{ "text:" };
    QTest::newRow("empty first") << clientFragment(Op::Text, "") + clientFrame(Op::Continuation, "x")
                                 << Events{ "text:x" };
    QTest::newRow("empty last") << clientFragment(Op::Text, "x") + clientFrame(Op::Continuation, "")
                                << Events{ "text:x" };
    QTest::newRow("ping between") << clientFragment(Op::Text, "a") + clientFrame(Op::Ping, "p")
            + clientFrame(Op::Continuation, "b")
                                  << Events{ "ping:p", "text:ab" };
    QTest::newRow("ping in every gap") << clientFrame(Op::Ping, "1") + clientFragment(Op::Text, "a")
            + clientFrame(Op::Pong, "2") + clientFragment(Op::Continuation, "b") + clientFrame(Op::Ping, "3")
            + clientFrame(Op::Continuation, "c")
            + clientFrame(Op::Ping, "") << Events{ "ping:1", "pong:2", "ping:3", "text:abc", "ping:" };
    QTest::newRow("close between") << clientFragment(Op::Text, "a") + closeFrame(1000)
                                   << Events{ "close:1000:" };
    QTest::newRow("fragmented twice")
        << (clientFragment(Op::Text, "a") + clientFrame(Op::Continuation, "b")).repeated(2)
        << Events{ "text:ab", "text:ab" };
    QTest::newRow("whole after fragments")
        << clientFragment(Op::Text, "a") + clientFrame(Op::Continuation, "b") + clientFrame(Op::Binary, "c")
        << Events{ "text:ab", "binary:c" };
    QTest::newRow("continuation of nothing") << clientFrame(Op::Continuation, "x") << Events{ "error:1002" };
    QTest::newRow("unfinished of nothing") << clientFragment(Op::Continuation, "x") << Events{ "error:1002" };
    QTest::newRow("continuation after whole")
        << clientFrame(Op::Text, "a") + clientFrame(Op::Continuation, "b")
        << Events{ "text:a", "error:1002" };
    QTest::newRow("text inside message")
        << clientFragment(Op::Text, "a") + clientFrame(Op::Text, "b") << Events{ "error:1002" };
    QTest::newRow("part inside message")
        << clientFragment(Op::Text, "a") + clientFragment(Op::Binary, "b") << Events{ "error:1002" };
    QTest::newRow("fragmented ping") << clientFragment(Op::Ping, "a") << Events{ "error:1002" };
    QTest::newRow("fragmented pong") << clientFragment(Op::Pong, "") << Events{ "error:1002" };
    QTest::newRow("fragmented close") << clientFragment(Op::Close, "") << Events{ "error:1002" };
}

void addWrongHeaders()
{
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
}

void addTextsAndCloses()
{
    QTest::newRow("text in pieces") << clientFragment(Op::Text, Euro.first(1))
            + clientFragment(Op::Continuation, Euro.sliced(1, 1))
            + clientFrame(Op::Continuation, Euro.last(1))
                                    << Events{ "text:" + Euro };
    QTest::newRow("bad text") << clientFrame(Op::Text, "a\xff") << Events{ "error:1007" };
    QTest::newRow("cut text") << clientFrame(Op::Text, Euro.first(2)) << Events{ "error:1007" };
    QTest::newRow("cut in last part")
        << clientFragment(Op::Text, "a") + clientFrame(Op::Continuation, Euro.first(2))
        << Events{ "error:1007" };
    QTest::newRow("bad across parts")
        << clientFragment(Op::Text, "\xed") + clientFrame(Op::Continuation, "\xa0\x80")
        << Events{ "error:1007" };
    QTest::newRow("bad in first part")
        << clientFragment(Op::Text, "\xf8") + clientFrame(Op::Ping, "") << Events{ "error:1007" };
    QTest::newRow("any bytes in ping") << clientFrame(Op::Ping, "\xff") << Events{ "ping:\xff" };

    QTest::newRow("close without code") << clientFrame(Op::Close, "") << Events{ "close:1005:" };
    QTest::newRow("close with code") << closeFrame(1001) << Events{ "close:1001:" };
    QTest::newRow("close with reason")
        << closeFrame(3000, "bye " + Euro) << Events{ "close:3000:bye " + Euro };
    QTest::newRow("close of 125") << closeFrame(1000, QByteArray(123, 'r'))
                                  << Events{ "close:1000:" + QByteArray(123, 'r') };
    QTest::newRow("close of one byte") << clientFrame(Op::Close, "\3") << Events{ "error:1002" };
    QTest::newRow("bad reason") << closeFrame(1000, "\xce\xba\xed\xa0\x80") << Events{ "error:1007" };
    QTest::newRow("cut reason") << closeFrame(1000, "\xce\xba\xe2\x82") << Events{ "error:1007" };
    QTest::newRow("after close") << closeFrame(1000) + clientFrame(Op::Text, "x") + "rubbish"
                                 << Events{ "close:1000:" };
}

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
    void deliversControlFramesBetweenFragmentsAtOnce();
    void stopsInsideACallback();
    void lendsEachDecoderOnAThreadItsOwnArea();
    void discardsWhatFollowsAClose();
};

void TestFrameDecoder::readsFrames_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<Events>("events");

    addMessages();
    addReservedValues();
    addFragments();
    addWrongHeaders();
    addTextsAndCloses();
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
        = clientFrame(Op::Binary, payload) + clientFrame(Op::Text, payload) + clientFrame(Op::Ping, "after");
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

    const Events events = readFrames(clientFrame(Op::Close, payload), {}, 100, 100);

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

    QCOMPARE(readFrames(clientFrame(Op::Text, "a"), setup, 100, 100), Events{ "error:1002" });
}

void TestFrameDecoder::deliversControlFramesBetweenFragmentsAtOnce()
{
    FrameRecorder recorder;
    FrameDecoder decoder(FrameRole::Server, 1'000'000);

    QVERIFY(decoder.feed(clientFragment(Op::Text, "a") + clientFrame(Op::Ping, "now"), recorder));

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
    const QByteArray wire = clientFrame(Op::Text, "first") + clientFrame(Op::Text, "second");

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
            inner.feed(clientFrame(Op::Text, "inner"), recorder);
            recorder.record("outer:", payload);
        }
        void onFramePing(QByteArrayView) override { }
        void onFramePong(QByteArrayView) override { }
        void onFrameClose(quint16, QByteArrayView) override { }

        FrameRecorder recorder;
    };
    FrameDecoder outer(FrameRole::Server, 1000);
    Nester nester;

    QVERIFY(outer.feed(clientFrame(Op::Text, "payload"), nester));

    QCOMPARE(nester.recorder.events, (Events{ "text:inner", "outer:payload" }));
}

void TestFrameDecoder::discardsWhatFollowsAClose()
{
    FrameRecorder recorder;
    FrameDecoder decoder(FrameRole::Server, 1000);

    QVERIFY(!decoder.feed(closeFrame(1000), recorder));
    QVERIFY(!decoder.feed(clientFrame(Op::Text, "late"), recorder));

    QCOMPARE(recorder.events, Events{ "close:1000:" });
    QCOMPARE(decoder.error(), FrameError::None);
}

QTEST_GUILESS_MAIN(TestFrameDecoder)
#include "tst_framedecoder.moc"
