// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/messageframe.h"

#include <QTest>

using namespace farol;

class TestMessageFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAPayload_data();
    void framesAPayload();
    void keepsTheBufferItIsGiven();
    void isEmptyByDefault();
};

void TestMessageFrame::framesAPayload_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("empty text") << QByteArray() << MessageKind::Text << QByteArray("\x81\x00", 2);
    QTest::newRow("text") << QByteArray("42[]") << MessageKind::Text << QByteArray("\x81\x04");
    QTest::newRow("binary") << QByteArray("\xff") << MessageKind::Binary << QByteArray("\x82\x01");
    QTest::newRow("126 bytes") << QByteArray(126, 'x') << MessageKind::Text
                               << QByteArray("\x81\x7e\0\x7e", 4);
    QTest::newRow("64 KiB") << QByteArray(65'536, 'x') << MessageKind::Binary
                            << QByteArray("\x82\x7f\0\0\0\0\0\1\0\0", 10);
}

void TestMessageFrame::framesAPayload()
{
    QFETCH(QByteArray, payload);
    QFETCH(MessageKind, kind);
    QFETCH(QByteArray, header);

    const MessageFrame copied = MessageFrame::copyOf(payload, kind);
    const MessageFrame inPlace
        = MessageFrame::inPlace(QByteArray(MessageFrame::Headroom, '?') + payload, kind);

    for (const MessageFrame &frame : { copied, inPlace }) {
        QCOMPARE(frame.kind(), kind);
        QVERIFY(frame.payload() == payload);
        QVERIFY(frame.bytes() == header + payload);
    }
}

void TestMessageFrame::keepsTheBufferItIsGiven()
{
    QByteArray buffer = QByteArray(MessageFrame::Headroom, '?') + "hello";
    const char *const payload = buffer.constData() + MessageFrame::Headroom;

    const MessageFrame frame = MessageFrame::inPlace(std::move(buffer), MessageKind::Text);
    const MessageFrame shared = frame;

    QCOMPARE(static_cast<const void *>(frame.payload().data()), static_cast<const void *>(payload));
    QCOMPARE(static_cast<const void *>(shared.bytes().data()), static_cast<const void *>(payload - 2));
}

void TestMessageFrame::isEmptyByDefault()
{
    QVERIFY(MessageFrame().bytes().isEmpty());
    QVERIFY(MessageFrame().payload().isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageFrame)
#include "tst_messageframe.moc"
