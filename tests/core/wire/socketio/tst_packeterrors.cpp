// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetdecoder.h"

#include <QTest>

using namespace farol;

Q_DECLARE_METATYPE(PacketError)

/// Everything that closes a connection with "parse error".
class TestPacketErrors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesTexts_data();
    void refusesTexts();
    void refusesReservedNames_data();
    void refusesReservedNames();
    void refusesBadPlaceholders_data();
    void refusesBadPlaceholders();
    void looksInsideNoPlaceholder();
    void limitsPlaceholders();
    void limitsAttachments();
    void limitsAttachmentBytes();
    void refusesBinaryWithoutHeader();
    void refusesTextBetweenAttachments();
    void limitsDepthAndKeys();
    void limitsNamespaces();
    void takesConnectErrorsFromServersOnly();
    void namesEveryErrorOnce();
};

namespace {

PacketError errorOf(QByteArrayView text, PeerRole role = PeerRole::Client, const PacketLimits &limits = {})
{
    PacketDecoder decoder(role, limits);
    const auto progress = decoder.text(text);
    // A text that is accepted shows as an error no text can have.
    return progress ? PacketError::UnexpectedBinary : progress.error();
}

bool accepts(QByteArrayView text, const PacketLimits &limits = {})
{
    return PacketDecoder(PeerRole::Client, limits).text(text).ok();
}

}

void TestPacketErrors::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PacketError>("error");

    using E = PacketError;
    const auto row = [](const char *name, QByteArray text, E error) { QTest::newRow(name) << text << error; };
    row("nothing", "", E::Empty);
    row("unknown type", "abc", E::UnknownType);
    row("type 7", "7[\"a\"]", E::UnknownType);
    row("type 9", "9", E::UnknownType);
    row("type minus", "-1", E::UnknownType);
    row("type NUL", QByteArray("\0", 1), E::UnknownType);

    row("event without payload", "2", E::MissingPayload);
    row("event in namespace without payload", "2/x,", E::MissingPayload);
    row("event with id only", "213", E::MissingPayload);
    row("answer without payload", "31", E::MissingPayload);
    row("payload object", "2{}", E::PayloadNotArray);
    row("payload text", "2\"a\"", E::PayloadNotArray);
    row("payload null", "2null", E::PayloadNotArray);
    row("answer object", "31{}", E::PayloadNotArray);
    row("empty event", "2[]", E::EmptyEvent);
    row("empty event with space", "2[ ]", E::EmptyEvent);
    row("name null", "2[null]", E::BadEventName);
    row("name true", "2[true]", E::BadEventName);
    row("name object", "2[{}]", E::BadEventName);
    row("name array", "2[[\"a\"]]", E::BadEventName);
    row("name is a placeholder", R"(51-[{"_placeholder":true,"num":0}])", E::BadEventName);

    row("invalid payload", R"(2{"a":)", E::IllegalJson);
    row("invalid ack id", R"(2abc["message-with-ack",1])", E::IllegalJson);
    row("signed ack id", R"(2-1["a"])", E::IllegalJson);
    row("ack id with fraction", R"(21.5["a"])", E::IllegalJson);
    row("ack id with exponent", R"(21e3["a"])", E::IllegalJson);
    row("space before payload", R"(2 ["a"])", E::IllegalJson);
    row("space after ack id", R"(21 ["a"])", E::IllegalJson);
    row("byte order mark before payload", "2\xEF\xBB\xBF[\"a\"]", E::IllegalJson);
    row("two payloads", R"(2["a"]["b"])", E::IllegalJson);
    row("cut off", R"(2["a",)", E::IllegalJson);
    row("single quotes", "2['a']", E::IllegalJson);
    row("namespace without slash", R"(2admin,["a"])", E::IllegalJson);
    row("payload not UTF-8", "2[\"\xff\"]", E::BadUtf8);
    row("namespace not UTF-8", "0/\xff,", E::BadUtf8);

    row("ack id above 2^53", R"(29007199254740993["a"])", E::BadAckId);
    row("ack id of 30 digits", "2" + QByteArray(30, '1') + "[\"a\"]", E::BadAckId);
    row("ack id of 100 000 digits", "3" + QByteArray(100'000, '1') + "[]", E::BadAckId);

    row("connect with array", "0[]", E::PayloadNotObject);
    row("connect with text", "0\"a\"", E::PayloadNotObject);
    row("connect with null", "0null", E::PayloadNotObject);
    row("connect with bad JSON", "0{", E::IllegalJson);
    row("disconnect with payload", "1{}", E::UnexpectedPayload);
    row("disconnect with junk", "1x", E::UnexpectedPayload);
    row("connect error from a client", R"(4{"message":"x"})", E::WrongDirection);

    for (const char digit : { '5', '6' }) {
        const auto binary = [&](const char *name, const QByteArray &rest, E error) {
            QTest::addRow("%c: %s", digit, name) << digit + rest << error;
        };
        binary("no count", R"(["a"])", E::BadAttachmentCount);
        binary("nothing", "", E::BadAttachmentCount);
        binary("empty count", R"(-["a"])", E::BadAttachmentCount);
        binary("no dash", R"(1["a"])", E::BadAttachmentCount);
        binary("zero", R"(0-["a"])", E::BadAttachmentCount);
        binary("leading zero", R"(01-["a"])", E::BadAttachmentCount);
        binary("plus", R"(+1-["a"])", E::BadAttachmentCount);
        binary("negative", R"(-1-["a"])", E::BadAttachmentCount);
        binary("space", R"( 1-["a"])", E::BadAttachmentCount);
        binary("hexadecimal", R"(0x1-["a"])", E::BadAttachmentCount);
        binary("fraction", R"(1.0-["a"])", E::BadAttachmentCount);
        binary("exponent", R"(1e0-["a"])", E::BadAttachmentCount);
        binary("letters", R"(abc-["a"])", E::BadAttachmentCount);
        binary("eleven", R"(11-["a"])", E::TooManyAttachments);
        binary("beyond 64 bits", R"(99999999999999999999999-["a"])", E::TooManyAttachments);
        binary("no payload", "1-", E::MissingPayload);
        binary("object", "1-{}", E::PayloadNotArray);
    }
}

void TestPacketErrors::refusesTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(PacketError, error);

    QCOMPARE(errorOf(text), error);
}

void TestPacketErrors::refusesReservedNames_data()
{
    QTest::addColumn<QByteArray>("name");

    for (const auto *name :
        { "connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener" })
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("escaped") << QByteArray("\\u0063onnect");
}

void TestPacketErrors::refusesReservedNames()
{
    QFETCH(QByteArray, name);

    QCOMPARE(errorOf("2[\"" + name + "\"]"), PacketError::ReservedEventName);
    QCOMPARE(errorOf("51-[\"" + name + "\"]"), PacketError::ReservedEventName);
    QCOMPARE(errorOf("2[\"" + name + "\"]", PeerRole::Server), PacketError::ReservedEventName);
}

void TestPacketErrors::refusesBadPlaceholders_data()
{
    QTest::addColumn<QByteArray>("placeholder");

    const QList<QByteArray> numbers{ "1", "-1", "-0", "0.5", "0.0", "1e0", "1e999", "\"0\"", "null", "true",
        "[0]", "{}", "99999999999999999999" };
    for (const auto &number : numbers)
        QTest::newRow(number.constData()) << QByteArray(R"({"_placeholder":true,"num":)" + number + "}");
    QTest::newRow("no number") << QByteArray(R"({"_placeholder":true})");
    QTest::newRow("deep inside") << QByteArray(R"([{"a":[{"_placeholder":true,"num":1}]}])");
    QTest::newRow("escaped key") << QByteArray(R"({"\u005fplaceholder":true,"n\u0075m":1})");
    QTest::newRow("last of repeated numbers") << QByteArray(R"({"_placeholder":true,"num":0,"num":1})");
    QTest::newRow("last of repeated markers") << QByteArray(R"({"_placeholder":false,"_placeholder":true})");
    QTest::newRow("more keys") << QByteArray(R"({"x":{"num":0},"_placeholder":true,"num":1,"y":[]})");
}

void TestPacketErrors::refusesBadPlaceholders()
{
    QFETCH(QByteArray, placeholder);

    QCOMPARE(errorOf("51-[\"a\"," + placeholder + "]"), PacketError::BadPlaceholder);
    QCOMPARE(errorOf("61-1[" + placeholder + "]"), PacketError::BadPlaceholder);
}

void TestPacketErrors::looksInsideNoPlaceholder()
{
    QVERIFY(accepts(R"(51-["a",{"_placeholder":true,"num":0,"x":{"_placeholder":true,"num":9}}])"));
    QVERIFY(accepts(
        R"(51-["a",{"_placeholder":false,"num":9},{"_placeholder":1,"num":9},["_placeholder",true]])"));
    QVERIFY(accepts(R"(51-["a",{"x":{"_placeholder":null},"_placeholder":"true"}])"));
}

void TestPacketErrors::limitsPlaceholders()
{
    const QByteArray placeholder = R"(,{"_placeholder":true,"num":0})";

    QVERIFY(accepts("51-[\"a\"" + placeholder.repeated(10) + "]"));
    QCOMPARE(errorOf("51-[\"a\"" + placeholder.repeated(11) + "]"), PacketError::BadPlaceholder);
}

void TestPacketErrors::limitsAttachments()
{
    QVERIFY(accepts(R"(510-["a"])"));
    QVERIFY(accepts(R"(512-["a"])", { .maxAttachments = 12 }));
    QCOMPARE(
        errorOf(R"(51-["a"])", PeerRole::Client, { .maxAttachments = 0 }), PacketError::TooManyAttachments);
}

void TestPacketErrors::limitsAttachmentBytes()
{
    PacketDecoder decoder(PeerRole::Client, { .maxAttachmentBytes = 10 });

    QVERIFY(decoder.text(R"(52-["a"])").ok());
    QVERIFY(decoder.binary("12345").ok());
    QVERIFY(decoder.binary("67890").ok());
    (void)decoder.take();
    QVERIFY(decoder.text(R"(52-["a"])").ok());
    QVERIFY(decoder.binary("12345").ok());
    QCOMPARE(decoder.binary("678901").error(), PacketError::AttachmentsTooLarge);
}

void TestPacketErrors::refusesBinaryWithoutHeader()
{
    PacketDecoder decoder(PeerRole::Client);

    QCOMPARE(decoder.binary("x").error(), PacketError::UnexpectedBinary);
    QVERIFY(decoder.text(R"(2["a"])").ok());
    QCOMPARE(decoder.binary("x").error(), PacketError::UnexpectedBinary);
    QVERIFY(decoder.text(R"(51-["a"])").ok());
    QVERIFY(decoder.binary("x").ok());
    QCOMPARE(decoder.binary("x").error(), PacketError::UnexpectedBinary);
}

void TestPacketErrors::refusesTextBetweenAttachments()
{
    PacketDecoder decoder(PeerRole::Client);

    QVERIFY(decoder.text(R"(52-["a"])").ok());
    QVERIFY(decoder.binary("x").ok());
    QCOMPARE(decoder.text(R"(2["b"])").error(), PacketError::UnexpectedText);
}

void TestPacketErrors::limitsDepthAndKeys()
{
    const auto nested = [](int depth) {
        return "2[\"a\"," + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "]";
    };
    QByteArray keys;
    for (int i = 0; i < 10'000; ++i)
        keys += ",\"" + QByteArray::number(i) + "\":0";

    QVERIFY(accepts(nested(128)));
    QCOMPARE(errorOf(nested(129)), PacketError::JsonTooDeep);
    QCOMPARE(errorOf(nested(100'000)), PacketError::JsonTooDeep);
    QVERIFY(accepts("2[\"a\",{" + keys.sliced(1) + "}]"));
    QCOMPARE(errorOf("2[\"a\",{\"x\":1" + keys + "}]"), PacketError::JsonTooManyKeys);
    QCOMPARE(errorOf("0{\"x\":1" + keys + "}"), PacketError::JsonTooManyKeys);
}

void TestPacketErrors::limitsNamespaces()
{
    QVERIFY(accepts("0/" + QByteArray(255, 'x')));
    QCOMPARE(errorOf("0/" + QByteArray(256, 'x')), PacketError::NamespaceTooLong);
    QVERIFY(accepts("0/abc", { .maxNamespaceBytes = 4 }));
}

void TestPacketErrors::takesConnectErrorsFromServersOnly()
{
    PacketDecoder decoder(PeerRole::Server);

    QVERIFY(decoder.text(R"(4/random,{"message":"Invalid namespace"})").ok());
    const auto packet = decoder.take();
    QCOMPARE(packet.type, PacketType::ConnectError);
    QCOMPARE(packet.nsp, QByteArray("/random"));
    QCOMPARE(packet.arguments.list(), QByteArray(R"({"message":"Invalid namespace"})"));
    QVERIFY(decoder.text(R"(4"Invalid namespace")").ok());
    QCOMPARE(decoder.text("4").error(), PacketError::MissingPayload);
    QCOMPARE(decoder.text("4[]").error(), PacketError::PayloadNotObject);
}

void TestPacketErrors::namesEveryErrorOnce()
{
    QList<QByteArray> keys;
    for (int error = 0; error <= int(PacketError::UnexpectedText); ++error) {
        const QByteArray key(packetErrorKey(PacketError(error)));
        QVERIFY(!key.isEmpty());
        QVERIFY(!keys.contains(key));
        keys.append(key);
    }
}

QTEST_GUILESS_MAIN(TestPacketErrors)
#include "tst_packeterrors.moc"
