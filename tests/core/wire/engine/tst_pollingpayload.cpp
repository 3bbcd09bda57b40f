// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/pollingpayload.h"
#include "core/wire/websocket/messageframe.h"

#include <QTest>

#include <vector>

using namespace farol;

class TestPollingPayload final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPacketsInOrder();
    void readsTextAndBinaryMixed();
    void refusesEmptyPackets_data();
    void refusesEmptyPackets();
    void stopsBeingReadableAtTheFirstError();
    void writesTextAsIs();
    void writesBinaryAsBase64();
    void writesNothingForNoPackets();
    void needsExactlyTheAnnouncedRoom();
    void startsAnewAfterTake();
    void keepsPacketsThroughARoundTrip();
};

namespace {

MessageFrame textFrame(QByteArrayView text)
{
    return MessageFrame::copyOf(text, MessageKind::Text);
}

MessageFrame binaryFrame(QByteArrayView bytes)
{
    return MessageFrame::copyOf(bytes, MessageKind::Binary);
}

}

void TestPollingPayload::readsPacketsInOrder()
{
    PollingPayloadReader packets("4hello\x1e"
                                 "2\x1e"
                                 "4world");

    QCOMPARE(packets.next()->data.toByteArray(), QByteArray("hello"));
    QCOMPARE(packets.next()->type, EnginePacketType::Ping);
    QVERIFY(!packets.atEnd());
    QCOMPARE(packets.next()->data.toByteArray(), QByteArray("world"));
    QVERIFY(packets.atEnd());
}

void TestPollingPayload::readsTextAndBinaryMixed()
{
    PollingPayloadReader packets("bAQIDBA==\x1e"
                                 "4a\x1e"
                                 "b/w==");

    const auto first = packets.next();
    QCOMPARE(first->kind, MessageKind::Binary);
    QCOMPARE(first->data.toByteArray(), QByteArray("\x01\x02\x03\x04"));
    QCOMPARE(packets.next()->kind, MessageKind::Text);
    QCOMPARE(packets.next()->data.toByteArray(), QByteArray("\xff"));
    QVERIFY(packets.atEnd());
}

void TestPollingPayload::refusesEmptyPackets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("goodPackets");

    QTest::newRow("empty body") << QByteArray() << 0;
    QTest::newRow("separator only") << QByteArray("\x1e") << 0;
    QTest::newRow("separator first") << QByteArray("\x1e"
                                                   "4a")
                                     << 0;
    QTest::newRow("separator last") << QByteArray("4a\x1e") << 1;
    QTest::newRow("two separators") << QByteArray("4a\x1e\x1e"
                                                  "4b")
                                    << 1;
}

void TestPollingPayload::refusesEmptyPackets()
{
    QFETCH(QByteArray, body);
    QFETCH(int, goodPackets);
    PollingPayloadReader packets(body);

    for (int i = 0; i < goodPackets; ++i)
        QVERIFY(packets.next().ok());

    QCOMPARE(packets.next().error(), EnginePacketError::Empty);
}

void TestPollingPayload::stopsBeingReadableAtTheFirstError()
{
    PollingPayloadReader packets("4a\x1e"
                                 "abc\x1e"
                                 "4b");

    QVERIFY(packets.next().ok());
    QCOMPARE(packets.next().error(), EnginePacketError::UnknownType);
}

void TestPollingPayload::writesTextAsIs()
{
    const std::vector<MessageFrame> frames{ textFrame("4hello"), textFrame("2"), textFrame("4\u20ac") };

    QCOMPARE(encodePollingPayload(frames),
        QByteArray("4hello\x1e"
                   "2\x1e"
                   "4\u20ac"));
}

void TestPollingPayload::writesBinaryAsBase64()
{
    const std::vector<MessageFrame> frames{ textFrame("4test"), binaryFrame("\x01\x02\x03\x04"),
        binaryFrame("") };

    QCOMPARE(encodePollingPayload(frames),
        QByteArray("4test\x1e"
                   "bAQIDBA==\x1e"
                   "b"));
}

void TestPollingPayload::writesNothingForNoPackets()
{
    QVERIFY(encodePollingPayload(std::vector<MessageFrame>()).isEmpty());
}

void TestPollingPayload::needsExactlyTheAnnouncedRoom()
{
    PollingPayloadBuilder builder;
    qsizetype room = 0;
    for (qsizetype size = 1; size < 10; ++size) {
        const QByteArray bytes(size, '4');
        room += PollingPayloadBuilder::sizeOf(size, MessageKind::Text);
        room += PollingPayloadBuilder::sizeOf(size, MessageKind::Binary);
        builder.add(bytes, MessageKind::Text);
        builder.add(bytes, MessageKind::Binary);
    }

    // One separator less than there are packets.
    QCOMPARE(builder.size(), room - 1);
}

void TestPollingPayload::startsAnewAfterTake()
{
    PollingPayloadBuilder builder;
    builder.add("4a", MessageKind::Text);

    QCOMPARE(builder.take(), QByteArray("4a"));
    builder.add("4b", MessageKind::Text);
    QCOMPARE(builder.take(), QByteArray("4b"));
}

void TestPollingPayload::keepsPacketsThroughARoundTrip()
{
    std::vector<MessageFrame> frames;
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes(i, char(i));
        frames.push_back(i % 3 ? textFrame("4" + bytes.toHex()) : binaryFrame(bytes));
    }
    const auto payload = encodePollingPayload(frames);

    PollingPayloadReader packets(payload);
    for (const auto &frame : frames) {
        const auto packet = packets.next();
        QVERIFY(packet.ok());
        QCOMPARE(packet->kind, frame.kind());
        const auto skipped = frame.kind() == MessageKind::Text ? 1 : 0;
        QCOMPARE(packet->data.toByteArray(), frame.payload().sliced(skipped).toByteArray());
    }
    QVERIFY(packets.atEnd());
}

QTEST_GUILESS_MAIN(TestPollingPayload)
#include "tst_pollingpayload.moc"
