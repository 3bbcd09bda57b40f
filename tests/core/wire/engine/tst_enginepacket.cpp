// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/enginepacket.h"

#include <QTest>

using namespace farol;

Q_DECLARE_METATYPE(EnginePacketType)
Q_DECLARE_METATYPE(EnginePacketError)

class TestEnginePacket final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType_data();
    void readsEveryType();
    void viewsDataInPlace();
    void refusesBadPackets_data();
    void refusesBadPackets();
    void readsBinaryOverPollingOnly();
    void refusesBadBase64();
};

void TestEnginePacket::readsEveryType_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<EnginePacketType>("type");
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("open") << QByteArray("0{}") << EnginePacketType::Open << QByteArray("{}");
    QTest::newRow("close") << QByteArray("1") << EnginePacketType::Close << QByteArray();
    QTest::newRow("ping") << QByteArray("2") << EnginePacketType::Ping << QByteArray();
    QTest::newRow("ping probe") << QByteArray("2probe") << EnginePacketType::Ping << QByteArray("probe");
    QTest::newRow("pong probe") << QByteArray("3probe") << EnginePacketType::Pong << QByteArray("probe");
    QTest::newRow("message") << QByteArray("4hello") << EnginePacketType::Message << QByteArray("hello");
    QTest::newRow("empty message") << QByteArray("4") << EnginePacketType::Message << QByteArray();
    QTest::newRow("upgrade") << QByteArray("5") << EnginePacketType::Upgrade << QByteArray();
    QTest::newRow("noop") << QByteArray("6") << EnginePacketType::Noop << QByteArray();
}

void TestEnginePacket::readsEveryType()
{
    QFETCH(QByteArray, wire);
    QFETCH(EnginePacketType, type);
    QFETCH(QByteArray, data);

    const auto packet = decodeEnginePacket(wire);

    QVERIFY(packet.ok());
    QCOMPARE(packet->type, type);
    QCOMPARE(packet->kind, MessageKind::Text);
    QCOMPARE(packet->data.toByteArray(), data);
    QCOMPARE(packetDigit(type), wire.front());
}

void TestEnginePacket::viewsDataInPlace()
{
    const QByteArray wire("4hello");

    QCOMPARE(decodeEnginePacket(wire)->data.data(), wire.constData() + 1);
}

void TestEnginePacket::refusesBadPackets_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<EnginePacketError>("error");

    QTest::newRow("nothing") << QByteArray() << EnginePacketError::Empty;
    QTest::newRow("letter") << QByteArray("abc") << EnginePacketError::UnknownType;
    QTest::newRow("7") << QByteArray("7") << EnginePacketError::UnknownType;
    QTest::newRow("9x") << QByteArray("9x") << EnginePacketError::UnknownType;
    QTest::newRow("slash") << QByteArray("/") << EnginePacketError::UnknownType;
    QTest::newRow("NUL") << QByteArray("\0", 1) << EnginePacketError::UnknownType;
    QTest::newRow("high byte") << QByteArray("\xff") << EnginePacketError::UnknownType;
    QTest::newRow("binary prefix") << QByteArray("bAQID") << EnginePacketError::UnknownType;
}

void TestEnginePacket::refusesBadPackets()
{
    QFETCH(QByteArray, wire);
    QFETCH(EnginePacketError, error);

    QCOMPARE(decodeEnginePacket(wire).error(), error);
}

void TestEnginePacket::readsBinaryOverPollingOnly()
{
    QByteArray storage;

    const auto packet = decodePollingPacket("bAQIDBA==", storage);

    QVERIFY(packet.ok());
    QCOMPARE(packet->type, EnginePacketType::Message);
    QCOMPARE(packet->kind, MessageKind::Binary);
    QCOMPARE(packet->data.toByteArray(), QByteArray("\x01\x02\x03\x04"));
    QVERIFY(decodePollingPacket("b", storage)->data.isEmpty());
    QCOMPARE(decodePollingPacket("4x", storage)->kind, MessageKind::Text);
}

void TestEnginePacket::refusesBadBase64()
{
    QByteArray storage;

    QCOMPARE(decodePollingPacket("b!!!!", storage).error(), EnginePacketError::BadBase64);
    QCOMPARE(decodePollingPacket("bAQI", storage).error(), EnginePacketError::BadBase64);
}

QTEST_GUILESS_MAIN(TestEnginePacket)
#include "tst_enginepacket.moc"
