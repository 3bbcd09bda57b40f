// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/frameencoder.h"

#include <QTest>

using namespace farol;

class TestFrameEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheShortestLength_data();
    void writesTheShortestLength();
    void writesTheExamplesOfTheStandard();
    void masksAnyPartOfAFrame();
    void writesClosePayloads_data();
    void writesClosePayloads();
};

void TestFrameEncoder::writesTheShortestLength_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("0") << qsizetype(0) << QByteArray("\x82\x00", 2);
    QTest::newRow("125") << qsizetype(125) << QByteArray("\x82\x7d");
    QTest::newRow("126") << qsizetype(126) << QByteArray("\x82\x7e\x00\x7e", 4);
    QTest::newRow("65535") << qsizetype(65'535) << QByteArray("\x82\x7e\xff\xff");
    QTest::newRow("65536") << qsizetype(65'536) << QByteArray("\x82\x7f\0\0\0\0\0\1\0\0", 10);
}

void TestFrameEncoder::writesTheShortestLength()
{
    QFETCH(qsizetype, size);
    QFETCH(QByteArray, header);
    const QByteArray payload(size, 'x');
    QByteArray maskedHeader = header;
    maskedHeader[1] = char(maskedHeader[1] | 0x80);
    char before[10];

    const QByteArray server = encodeServerFrame(FrameOpcode::Binary, payload);
    const QByteArray client = encodeClientFrame(FrameOpcode::Binary, payload, 0);
    const qsizetype written = writeHeaderBefore(before + 10, FrameOpcode::Binary, size);

    QVERIFY(server == header + payload);
    QVERIFY(client == maskedHeader + QByteArray(4, '\0') + payload);
    QCOMPARE(QByteArray(before + 10 - written, written), header);
}

// Source: RFC 6455 section 5.7.
void TestFrameEncoder::writesTheExamplesOfTheStandard()
{
    FrameMask mask;
    memcpy(&mask, "\x37\xfa\x21\x3d", 4);

    QCOMPARE(encodeServerFrame(FrameOpcode::Text, "Hello"), "\x81\x05Hello");
    QCOMPARE(
        encodeClientFrame(FrameOpcode::Text, "Hello", mask), "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58");
    QCOMPARE(encodeServerFrame(FrameOpcode::Ping, "Hello"), "\x89\x05Hello");
    QCOMPARE(
        encodeClientFrame(FrameOpcode::Pong, "Hello", mask), "\x8a\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58");
}

void TestFrameEncoder::masksAnyPartOfAFrame()
{
    const FrameMask mask = 0x3dfa2137;
    const auto key = reinterpret_cast<const char *>(&mask);
    QByteArray payload(100, Qt::Uninitialized);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(i * 7);
    QByteArray expected = payload;
    for (qsizetype i = 0; i < payload.size(); ++i)
        expected[i] = char(expected[i] ^ key[i % 4]);

    for (qsizetype from = 0; from < 20; ++from) {
        for (qsizetype to = from; to <= payload.size(); ++to) {
            QByteArray masked(to - from, '\0');
            applyMask(masked.data(), payload.data() + from, to - from, mask, from);
            QCOMPARE(masked, expected.sliced(from, to - from));

            applyMask(masked.data(), masked.data(), to - from, mask, from);
            QCOMPARE(masked, payload.sliced(from, to - from));
        }
    }
}

void TestFrameEncoder::writesClosePayloads_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("payload");

    QTest::newRow("no code") << 0 << QByteArray("lost") << QByteArray();
    QTest::newRow("code for none") << 1005 << QByteArray() << QByteArray();
    QTest::newRow("code") << 1000 << QByteArray() << QByteArray("\x03\xe8");
    QTest::newRow("code and reason") << 4999 << QByteArray("bye")
                                     << QByteArray("\x13\x87"
                                                   "bye");
    QTest::newRow("longest") << 1000 << QByteArray(123, 'r') << "\x03\xe8" + QByteArray(123, 'r');
    QTest::newRow("too long") << 1000 << QByteArray(124, 'r') << "\x03\xe8" + QByteArray(123, 'r');
    QTest::newRow("cut before a character") << 1000 << QByteArray(122, 'r') + "\xe2\x82\xac"
                                            << "\x03\xe8" + QByteArray(122, 'r');
    QTest::newRow("cut after a character") << 1000
                                           << QByteArray(120, 'r')
            + "\xe2\x82\xac"
              "x"
                                           << "\x03\xe8" + QByteArray(120, 'r') + "\xe2\x82\xac";
}

void TestFrameEncoder::writesClosePayloads()
{
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, payload);

    QCOMPARE(closePayload(quint16(code), reason), payload);
}

QTEST_GUILESS_MAIN(TestFrameEncoder)
#include "tst_frameencoder.moc"
