// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetdecoder.h"

#include <QTest>

using namespace farol;

Q_DECLARE_METATYPE(PacketType)

class TestPacketDecoder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTextPackets_data();
    void readsTextPackets();
    void readsAcknowledgementIds_data();
    void readsAcknowledgementIds();
    void readsEventNames_data();
    void readsEventNames();
    void keepsArgumentsAsTheyCame_data();
    void keepsArgumentsAsTheyCame();
    void gathersAttachmentsInOrder();
    void readsBinaryAcknowledgements();
    void acceptsUnusedAndSharedAttachments();
    void takesPlaceholdersOfPlainEventsForData();
    void readsTheNextPacketAfterAttachments();
    void keepsNoReferenceToTheMessage();
    void sharesNamesBetweenPackets();
};

namespace {

SocketPacket decoded(QByteArrayView text, PeerRole role = PeerRole::Client)
{
    PacketDecoder decoder(role);
    const auto progress = decoder.text(text);
    if (progress && *progress == PacketProgress::Complete)
        return decoder.take();

    SocketPacket none;
    none.nsp = "not a packet";
    return none;
}

}

void TestPacketDecoder::readsTextPackets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PacketType>("type");
    QTest::addColumn<QByteArray>("nsp");
    QTest::addColumn<QByteArray>("list");

    const QByteArray root("/");
    const QByteArray none;
    QTest::newRow("connect") << QByteArray("0") << PacketType::Connect << root << none;
    QTest::newRow("connect with payload") << QByteArray(R"(0{"token":"123"})") << PacketType::Connect << root
                                          << QByteArray(R"({"token":"123"})");
    QTest::newRow("connect, empty payload")
        << QByteArray("0{}") << PacketType::Connect << root << QByteArray("{}");
    QTest::newRow("connect, comma") << QByteArray("0/custom,") << PacketType::Connect << QByteArray("/custom")
                                    << none;
    QTest::newRow("connect, no comma")
        << QByteArray("0/custom") << PacketType::Connect << QByteArray("/custom") << none;
    QTest::newRow("connect, both") << QByteArray(R"(0/custom,{"token":"abc"} )") << PacketType::Connect
                                   << QByteArray("/custom") << QByteArray(R"({"token":"abc"})");
    QTest::newRow("namespace with query") << QByteArray("0/custom?a=b,{}") << PacketType::Connect
                                          << QByteArray("/custom?a=b") << QByteArray("{}");
    QTest::newRow("namespace slash") << QByteArray("0/,{}") << PacketType::Connect << root
                                     << QByteArray("{}");
    QTest::newRow("namespace in UTF-8")
        << QByteArray("0/\u00e9,") << PacketType::Connect << QByteArray("/\u00e9") << none;
    QTest::newRow("namespace prototype")
        << QByteArray("0/__proto__") << PacketType::Connect << QByteArray("/__proto__") << none;
    QTest::newRow("disconnect") << QByteArray("1") << PacketType::Disconnect << root << none;
    QTest::newRow("disconnect from namespace")
        << QByteArray("1/custom,") << PacketType::Disconnect << QByteArray("/custom") << none;
    QTest::newRow("event") << QByteArray(R"(2["message",1,"2",{"3":[true]}])") << PacketType::Event << root
                           << QByteArray(R"(1,"2",{"3":[true]})");
    QTest::newRow("event without arguments")
        << QByteArray(R"(2["message"])") << PacketType::Event << root << none;
    QTest::newRow("event in namespace") << QByteArray(R"(2/custom,["message",null])") << PacketType::Event
                                        << QByteArray("/custom") << QByteArray("null");
    QTest::newRow("acknowledgement") << QByteArray(R"(3456[1,"2",{"3":[false]}])") << PacketType::Ack << root
                                     << QByteArray(R"(1,"2",{"3":[false]})");
    QTest::newRow("empty acknowledgement") << QByteArray("30[]") << PacketType::Ack << root << none;
}

void TestPacketDecoder::readsTextPackets()
{
    QFETCH(QByteArray, text);

    const auto packet = decoded(text);

    QTEST(packet.type, "type");
    QTEST(packet.nsp, "nsp");
    QTEST(packet.arguments.list(), "list");
    QVERIFY(packet.arguments.isEmpty() == packet.arguments.list().isEmpty());
}

void TestPacketDecoder::readsAcknowledgementIds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasId");
    QTest::addColumn<AckId>("id");

    QTest::newRow("none") << QByteArray(R"(2["a"])") << false << AckId(0);
    QTest::newRow("zero") << QByteArray(R"(20["a"])") << true << AckId(0);
    QTest::newRow("in namespace") << QByteArray(R"(2/admin,456["a"])") << true << AckId(456);
    QTest::newRow("leading zeros") << QByteArray(R"(2007["a"])") << true << AckId(7);
    QTest::newRow("largest exact") << QByteArray(R"(29007199254740992["a"])") << true << (AckId(1) << 53);
    QTest::newRow("answer without") << QByteArray("3[]") << false << AckId(0);
}

void TestPacketDecoder::readsAcknowledgementIds()
{
    QFETCH(QByteArray, text);

    const auto packet = decoded(text);

    QTEST(packet.ackId.has_value(), "hasId");
    QTEST(packet.ackId.value_or(0), "id");
}

void TestPacketDecoder::readsEventNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("event");

    QTest::newRow("plain") << QByteArray(R"(2["chat message"])") << QByteArray("chat message");
    QTest::newRow("empty") << QByteArray(R"(2[""])") << QByteArray("");
    QTest::newRow("UTF-8") << QByteArray("2[\"\u20ac\"]") << QByteArray("\u20ac");
    QTest::newRow("escapes") << QByteArray(R"(2["a\"\u00e9\n"])") << QByteArray("a\"\u00e9\n");
    QTest::newRow("lone surrogate") << QByteArray(R"(2["\ud800"])") << QByteArray("\ufffd");
    QTest::newRow("number") << QByteArray("2[17,1]") << QByteArray("17");
    QTest::newRow("negative number") << QByteArray("2[-1.5]") << QByteArray("-1.5");
    QTest::newRow("white space around") << QByteArray("2[ \"a\" , 1 ]") << QByteArray("a");
    QTest::newRow("prototype") << QByteArray(R"(2["__proto__"])") << QByteArray("__proto__");
    QTest::newRow("constructor") << QByteArray(R"(2["constructor"])") << QByteArray("constructor");
    QTest::newRow("hasOwnProperty") << QByteArray(R"(2["hasOwnProperty"])") << QByteArray("hasOwnProperty");
    QTest::newRow("error") << QByteArray(R"(2["error"])") << QByteArray("error");
    QTest::newRow("connection") << QByteArray(R"(2["connection"])") << QByteArray("connection");
    QTest::newRow("reserved in other case") << QByteArray(R"(2["Connect"])") << QByteArray("Connect");
    QTest::newRow("long") << QByteArray("2[\"" + QByteArray(1000, 'x') + "\"]") << QByteArray(1000, 'x');
}

void TestPacketDecoder::readsEventNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, event);

    QCOMPARE(decoded(text).event, event);
}

void TestPacketDecoder::keepsArgumentsAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("key order") << QByteArray(R"({"z":1,"a":2,"m":3})") << qsizetype(1);
    QTest::newRow("repeated keys") << QByteArray(R"({"a":1,"a":2})") << qsizetype(1);
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993,18446744073709551616") << qsizetype(2);
    QTest::newRow("number forms") << QByteArray("-0,1.0,1E5,1e999,0.10") << qsizetype(5);
    QTest::newRow("lone surrogate") << QByteArray(R"("\ud800","\udc00")") << qsizetype(2);
    QTest::newRow("escapes") << QByteArray(R"("\/\u0041")") << qsizetype(1);
    QTest::newRow("white space inside") << QByteArray("{ \"a\" : 1 } , [ ]") << qsizetype(2);
    QTest::newRow("prototype keys") << QByteArray(R"({"__proto__":{"x":1},"constructor":null})")
                                    << qsizetype(1);
    QTest::newRow("empty values") << QByteArray(R"(null,"",[],{},false,0)") << qsizetype(6);
}

void TestPacketDecoder::keepsArgumentsAsTheyCame()
{
    QFETCH(QByteArray, list);

    const auto event = decoded("2[\"e\"," + list + "]");
    const auto answer = decoded("31[" + list + "]");

    QCOMPARE(event.arguments.list(), list);
    QCOMPARE(answer.arguments.list(), list);
    QTEST(event.arguments.count(), "count");
    QTEST(answer.arguments.count(), "count");
}

void TestPacketDecoder::gathersAttachmentsInOrder()
{
    PacketDecoder decoder(PeerRole::Client);

    const auto announced = decoder.text(
        R"(52-/custom,7["message",{"_placeholder":true,"num":1},{"_placeholder":true,"num":0}])");
    QCOMPARE(announced.value(), PacketProgress::NeedsMoreAttachments);
    QVERIFY(decoder.isReassembling());
    QCOMPARE(decoder.binary("\x01\x02").value(), PacketProgress::NeedsMoreAttachments);
    QCOMPARE(decoder.binary("").value(), PacketProgress::Complete);
    QVERIFY(!decoder.isReassembling());

    const auto packet = decoder.take();
    QCOMPARE(packet.type, PacketType::Event);
    QCOMPARE(packet.nsp, QByteArray("/custom"));
    QCOMPARE(packet.ackId.value(), AckId(7));
    const QList<QByteArray> attachments{ "\x01\x02", "" };
    QCOMPARE(packet.arguments.attachments(), attachments);
    QVERIFY(packet.arguments.at(0).isBinary());
    QCOMPARE(packet.arguments.at(0).toBytes(), QByteArray());
    QCOMPARE(packet.arguments.at(1).toBytes(), QByteArray("\x01\x02"));
}

void TestPacketDecoder::readsBinaryAcknowledgements()
{
    PacketDecoder decoder(PeerRole::Client);

    QVERIFY(decoder.text(R"(61-789[{"_placeholder":true,"num":0}])").ok());
    QCOMPARE(decoder.binary("abc").value(), PacketProgress::Complete);

    const auto packet = decoder.take();
    QCOMPARE(packet.type, PacketType::Ack);
    QCOMPARE(packet.ackId.value(), AckId(789));
    QCOMPARE(packet.arguments.at(0).toBytes(), QByteArray("abc"));
}

void TestPacketDecoder::acceptsUnusedAndSharedAttachments()
{
    PacketDecoder decoder(PeerRole::Client);

    QVERIFY(decoder.text(R"(52-["a",{"_placeholder":true,"num":1},{"num":1,"_placeholder":true}])").ok());
    QVERIFY(decoder.binary("unused").ok());
    QCOMPARE(decoder.binary("used").value(), PacketProgress::Complete);

    const auto packet = decoder.take();
    QCOMPARE(packet.arguments.at(0).toBytes(), QByteArray("used"));
    QCOMPARE(packet.arguments.at(1).toBytes(), QByteArray("used"));
}

void TestPacketDecoder::takesPlaceholdersOfPlainEventsForData()
{
    const auto packet = decoded(R"(2["a",{"_placeholder":true,"num":5}])");

    QVERIFY(!packet.arguments.hasBinary());
    QCOMPARE(packet.arguments.at(0).type(), Argument::Type::Object);
}

void TestPacketDecoder::readsTheNextPacketAfterAttachments()
{
    PacketDecoder decoder(PeerRole::Client);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(decoder.text(R"(51-["a",{"_placeholder":true,"num":0}])").ok());
        QCOMPARE(decoder.binary("x").value(), PacketProgress::Complete);
        QCOMPARE(decoder.take().arguments.attachments().size(), 1);

        QCOMPARE(decoder.text(R"(2["b",1])").value(), PacketProgress::Complete);
        const auto plain = decoder.take();
        QCOMPARE(plain.event, QByteArray("b"));
        QVERIFY(!plain.arguments.hasBinary());
        QVERIFY(!plain.ackId);
    }
}

void TestPacketDecoder::keepsNoReferenceToTheMessage()
{
    QByteArray message(R"(2/some,["name",{"key":"value"}])");
    const auto packet = decoded(message);

    message.fill('x');

    QCOMPARE(packet.nsp, QByteArray("/some"));
    QCOMPARE(packet.event, QByteArray("name"));
    QCOMPARE(packet.arguments.list(), QByteArray(R"({"key":"value"})"));
}

void TestPacketDecoder::sharesNamesBetweenPackets()
{
    const auto first = decoded(R"(2/room,["message",1])");
    const auto second = decoded(R"(2/room,["message",2])");

    QCOMPARE(first.event.constData(), second.event.constData());
    QCOMPARE(first.nsp.constData(), second.nsp.constData());
}

QTEST_GUILESS_MAIN(TestPacketDecoder)
#include "tst_packetdecoder.moc"
