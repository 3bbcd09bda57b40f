// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetdecoder.h"
#include "core/wire/socketio/packetencoder.h"

#include <QTest>

using namespace farol;

class TestPacketEncoder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesExactBytes_data();
    void writesExactBytes();
    void leavesHeadroom();
    void allocatesExactlyOnce();
    void escapesEventNames_data();
    void escapesEventNames();
    void keepsPacketsThroughARoundTrip_data();
    void keepsPacketsThroughARoundTrip();
};

Q_DECLARE_METATYPE(SocketPacket)

namespace {

SocketPacket packet(PacketType type, QByteArray nsp = "/", std::optional<AckId> id = {},
    QByteArray event = {}, EventArguments arguments = {})
{
    return { type, std::move(nsp), id, std::move(event), std::move(arguments) };
}

EventArguments raw(QByteArrayView json)
{
    EventArguments arguments;
    arguments.appendRaw(json);
    return arguments;
}

void addPackets()
{
    using P = PacketType;
    QTest::addColumn<SocketPacket>("packet");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *name, const SocketPacket &value, QByteArray text) {
        QTest::newRow(name) << value << text;
    };
    row("connect", packet(P::Connect), "0");
    row("connect with sid", packet(P::Connect, "/", {}, {}, raw(R"({"sid":"abc"})")), R"(0{"sid":"abc"})");
    row("connect to namespace", packet(P::Connect, "/custom"), "0/custom,");
    row("connect to namespace, payload", packet(P::Connect, "/custom", {}, {}, raw("{}")), "0/custom,{}");
    row("disconnect", packet(P::Disconnect), "1");
    row("disconnect from namespace", packet(P::Disconnect, "/custom"), "1/custom,");
    row("refusal", packet(P::ConnectError, "/random", {}, {}, raw(R"({"message":"Invalid namespace"})")),
        R"(4/random,{"message":"Invalid namespace"})");
    row("auth", packet(P::Event, "/", {}, "auth", raw(R"({"token":"123"})")), R"(2["auth",{"token":"123"}])");
    row("auth in namespace", packet(P::Event, "/custom", {}, "auth", raw("{}")), R"(2/custom,["auth",{}])");
    row("event", packet(P::Event, "/", {}, "message-back", raw(R"(1,"2",{"3":[true]})")),
        R"(2["message-back",1,"2",{"3":[true]}])");
    row("event without arguments", packet(P::Event, "/", {}, "a"), R"(2["a"])");
    row("event with acknowledgement", packet(P::Event, "/admin", 0, "a"), R"(2/admin,0["a"])");
    row("acknowledgement", packet(P::Ack, "/", 456, {}, raw(R"(1,"2",{"3":[false]})")),
        R"(3456[1,"2",{"3":[false]}])");
    row("empty acknowledgement", packet(P::Ack, "/custom", 1), "3/custom,1[]");
    row("largest id", packet(P::Ack, "/", AckId(1) << 53), "39007199254740992[]");
    row("binary event",
        packet(P::Event, "/", {}, "message-back",
            EventArguments::of(QByteArray("\x01\x02\x03"), QByteArray("\x04"))),
        R"(52-["message-back",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])");
    row("binary acknowledgement",
        packet(P::Ack, "/", 789, {}, EventArguments::of(QByteArray("a"), QByteArray("b"))),
        R"(62-789[{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])");
    row("binary in namespace", packet(P::Event, "/custom", 12, "a", EventArguments::of(1, QByteArray("a"))),
        R"(51-/custom,12["a",1,{"_placeholder":true,"num":0}])");
}

}

void TestPacketEncoder::writesExactBytes_data()
{
    addPackets();
}

void TestPacketEncoder::writesExactBytes()
{
    QFETCH(SocketPacket, packet);
    QFETCH(QByteArray, text);

    QCOMPARE(encodePacketText(packet), text);
}

void TestPacketEncoder::leavesHeadroom()
{
    const auto text = encodePacketText(packet(PacketType::Event, "/", {}, "a"), 11);

    QCOMPARE(text.size(), 11 + 6);
    QCOMPARE(text.sliced(11), QByteArray(R"(2["a"])"));
}

void TestPacketEncoder::allocatesExactlyOnce()
{
    const auto text
        = encodePacketText(packet(PacketType::Event, "/n", 1, "a", EventArguments::of("text", 1)), 11);

    // Growing would have left spare room of half the size or more.
    QVERIFY(text.capacity() < text.size() + 32);
}

void TestPacketEncoder::escapesEventNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray(R"(2["a\"b"])");
    QTest::newRow("line break") << QByteArray("a\nb") << QByteArray(R"(2["a\nb"])");
    QTest::newRow("UTF-8") << QByteArray("\u20ac") << QByteArray("2[\"\u20ac\"]");
    QTest::newRow("not UTF-8") << QByteArray("\xff") << QByteArray("2[\"\ufffd\"]");
    QTest::newRow("empty") << QByteArray() << QByteArray(R"(2[""])");
}

void TestPacketEncoder::escapesEventNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);

    QCOMPARE(encodePacketText(packet(PacketType::Event, "/", {}, name)), text);
}

void TestPacketEncoder::keepsPacketsThroughARoundTrip_data()
{
    addPackets();
}

void TestPacketEncoder::keepsPacketsThroughARoundTrip()
{
    QFETCH(SocketPacket, packet);
    PacketDecoder decoder(PeerRole::Server);

    auto progress = decoder.text(encodePacketText(packet, 3).sliced(3));
    for (const auto &attachment : packet.arguments.attachments())
        progress = decoder.binary(attachment);

    QCOMPARE(progress.value(), PacketProgress::Complete);
    const auto read = decoder.take();
    QCOMPARE(read.type, packet.type);
    QCOMPARE(read.nsp, packet.nsp);
    QVERIFY(read.ackId == packet.ackId);
    QCOMPARE(read.event, packet.event);
    QCOMPARE(read.arguments.list(), packet.arguments.list());
    QCOMPARE(read.arguments.attachments(), packet.arguments.attachments());
}

QTEST_GUILESS_MAIN(TestPacketEncoder)
#include "tst_packetencoder.moc"
