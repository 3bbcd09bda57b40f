// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/openpacket.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(OpenPacketError)

class TestOpenPacket final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesExactlyFiveKeysInOrder();
    void writesAnEmptyListWithoutUpgrades();
    void leavesHeadroom();
    void readsWhatItWrites();
    void ignoresUnknownKeysAndAMissingMaxPayload();
    void refusesBadData_data();
    void refusesBadData();
};

void TestOpenPacket::writesExactlyFiveKeysInOrder()
{
    const OpenPacket packet{ "lv_VI97HAXpY6yYWAAAC", { "websocket" }, 300ms, 200ms, 1'000'000 };

    QCOMPARE(encodeOpenPacket(packet),
        QByteArray(R"(0{"sid":"lv_VI97HAXpY6yYWAAAC","upgrades":["websocket"],)"
                   R"("pingInterval":300,"pingTimeout":200,"maxPayload":1000000})"));
}

void TestOpenPacket::writesAnEmptyListWithoutUpgrades()
{
    QVERIFY(encodeOpenPacket({}).contains(R"("upgrades":[],)"));
    QVERIFY(encodeOpenPacket({ {}, { "a", "b" } }).contains(R"("upgrades":["a","b"],)"));
}

void TestOpenPacket::leavesHeadroom()
{
    const auto text = encodeOpenPacket({}, 10);

    QCOMPARE(text.sliced(10), encodeOpenPacket({}));
}

void TestOpenPacket::readsWhatItWrites()
{
    const OpenPacket packet{ "a\"b", { "websocket", "webtransport" }, 25s, 20s, 123 };

    const auto read = decodeOpenPacket(encodeOpenPacket(packet).sliced(1));

    QVERIFY(read.ok());
    QCOMPARE(read->sid, packet.sid);
    QCOMPARE(read->upgrades, packet.upgrades);
    QCOMPARE(read->pingInterval, packet.pingInterval);
    QCOMPARE(read->pingTimeout, packet.pingTimeout);
    QCOMPARE(read->maxPayloadBytes, packet.maxPayloadBytes);
}

void TestOpenPacket::ignoresUnknownKeysAndAMissingMaxPayload()
{
    const auto read
        = decodeOpenPacket(R"( {"x":[{}],"sid":"s","pingTimeout":2,"pingInterval":1,"upgrades":[]} )");

    QVERIFY(read.ok());
    QCOMPARE(read->pingInterval, 1ms);
    QCOMPARE(read->maxPayloadBytes, 0);
}

void TestOpenPacket::refusesBadData_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<OpenPacketError>("error");

    QTest::newRow("nothing") << QByteArray() << OpenPacketError::NotAnObject;
    QTest::newRow("not JSON") << QByteArray("{") << OpenPacketError::NotAnObject;
    QTest::newRow("array") << QByteArray("[]") << OpenPacketError::NotAnObject;
    QTest::newRow("no sid") << QByteArray(R"({"upgrades":[],"pingInterval":1,"pingTimeout":1})")
                            << OpenPacketError::MissingField;
    QTest::newRow("no upgrades") << QByteArray(R"({"sid":"","pingInterval":1,"pingTimeout":1})")
                                 << OpenPacketError::MissingField;
    QTest::newRow("no interval") << QByteArray(R"({"sid":"","upgrades":[],"pingTimeout":1})")
                                 << OpenPacketError::MissingField;
    QTest::newRow("no timeout") << QByteArray(R"({"sid":"","upgrades":[],"pingInterval":1})")
                                << OpenPacketError::MissingField;
    QTest::newRow("sid is a number") << QByteArray(
        R"({"sid":1,"upgrades":[],"pingInterval":1,"pingTimeout":1})")
                                     << OpenPacketError::BadField;
    QTest::newRow("upgrades is text")
        << QByteArray(R"({"sid":"","upgrades":"","pingInterval":1,"pingTimeout":1})")
        << OpenPacketError::BadField;
    QTest::newRow("upgrade is a number")
        << QByteArray(R"({"sid":"","upgrades":[1],"pingInterval":1,"pingTimeout":1})")
        << OpenPacketError::BadField;
    QTest::newRow("negative interval")
        << QByteArray(R"({"sid":"","upgrades":[],"pingInterval":-1,"pingTimeout":1})")
        << OpenPacketError::BadField;
    QTest::newRow("huge timeout") << QByteArray(
        R"({"sid":"","upgrades":[],"pingInterval":1,"pingTimeout":1e30})")
                                  << OpenPacketError::BadField;
}

void TestOpenPacket::refusesBadData()
{
    QFETCH(QByteArray, data);
    QFETCH(OpenPacketError, error);

    QCOMPARE(decodeOpenPacket(data).error(), error);
}

QTEST_GUILESS_MAIN(TestOpenPacket)
#include "tst_openpacket.moc"
