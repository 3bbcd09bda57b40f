// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

/// The Socket.IO part of the official protocol suite, title by title, against raw packets.
/// Source: socket.io-protocol, v5 test suite.
class TestProtocolSuite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsToTheMainNamespace();
    void connectsToTheMainNamespaceWithAPayload();
    void connectsToACustomNamespace();
    void connectsToACustomNamespaceWithAPayload();
    void refusesAnUnknownNamespace();
    void closesUponAnInvalidHandshake();
    void closesWhenNoHandshakeIsReceived();
    void disconnectsFromTheMainNamespace();
    void connectsThenDisconnectsFromACustomNamespace();
    void echoesAPlainTextPacket();
    void echoesAPacketWithAttachments();
    void acknowledgesAPlainTextPacket();
    void acknowledgesAPacketWithAttachments();
    void closesUponInvalidFormat_data();
    void closesUponInvalidFormat();
};

namespace {

/// The server under test as the suite's page describes it.
struct SuiteServer : SocketIoFixture {
    SuiteServer()
        : SocketIoFixture(config())
    {
        io.onConnection([](Socket &socket) {
            socket.emit("auth", socket.handshake().auth());
            socket.on("message", [&](const EventArguments &args) { socket.emit("message-back", args); });
            socket.on("message-with-ack", [](const EventArguments &args, const Ack &ack) { ack(args); });
        });
        io.of("/custom").onConnection([](Socket &socket) { socket.emit("auth", socket.handshake().auth()); });
    }

    static ServerConfig config()
    {
        ServerConfig config;
        config.connectTimeout = 1000ms;
        return config;
    }
};

/// `40` and the main namespace's greeting, taken away.
RawPeer &joined(SuiteServer &server)
{
    auto &peer = server.open();
    peer.text("0");
    peer.forget();
    return peer;
}

}

void TestProtocolSuite::connectsToTheMainNamespace()
{
    SuiteServer server;
    auto &peer = server.open();

    peer.text("0");

    QCOMPARE(peer.take(), (QList<QByteArray>{ "40{\"sid\":\"id000000000000000001\"}", "42[\"auth\",{}]" }));
}

void TestProtocolSuite::connectsToTheMainNamespaceWithAPayload()
{
    SuiteServer server;
    auto &peer = server.open();

    peer.text("0{\"token\":\"123\"}");

    const auto packets = peer.take();
    QCOMPARE(packets.size(), 2);
    QCOMPARE(packets.at(1), "42[\"auth\",{\"token\":\"123\"}]");
}

void TestProtocolSuite::connectsToACustomNamespace()
{
    SuiteServer server;
    auto &peer = server.open();

    peer.text("0/custom,");

    QCOMPARE(peer.take(),
        (QList<QByteArray>{ "40/custom,{\"sid\":\"id000000000000000001\"}", "42/custom,[\"auth\",{}]" }));
}

void TestProtocolSuite::connectsToACustomNamespaceWithAPayload()
{
    SuiteServer server;
    auto &peer = server.open();

    peer.text("0/custom,{\"token\":\"abc\"}");

    QCOMPARE(peer.take().at(1), "42/custom,[\"auth\",{\"token\":\"abc\"}]");
}

void TestProtocolSuite::refusesAnUnknownNamespace()
{
    SuiteServer server;
    auto &peer = server.open();

    peer.text("0/random");

    QCOMPARE(peer.take(), QList<QByteArray>{ "44/random,{\"message\":\"Invalid namespace\"}" });
    QVERIFY(peer.isOpen());
}

void TestProtocolSuite::closesUponAnInvalidHandshake()
{
    SuiteServer server;
    auto &peer = server.open();

    peer.text("4abc");

    QVERIFY(!peer.isOpen());
}

void TestProtocolSuite::closesWhenNoHandshakeIsReceived()
{
    SuiteServer server;
    auto &peer = server.open();

    server.runtime.advance(999ms);
    QVERIFY(peer.isOpen());
    server.runtime.advance(10ms);

    QVERIFY(!peer.isOpen());
    QCOMPARE(peer.closeReason(), CloseReason::ForcedServerClose);
    QVERIFY(server.io.connections().empty());
}

void TestProtocolSuite::disconnectsFromTheMainNamespace()
{
    SuiteServer server;
    auto &peer = joined(server);

    peer.text("1");
    server.runtime.advance(5000ms);

    QVERIFY(peer.isOpen());
    QVERIFY(peer.take().isEmpty());
    QVERIFY(server.io.of("/").sockets().empty());
}

void TestProtocolSuite::connectsThenDisconnectsFromACustomNamespace()
{
    SuiteServer server;
    auto &peer = joined(server);

    peer.text("0/custom");
    QCOMPARE(peer.take().size(), 2);
    peer.text("1/custom");
    peer.text("2[\"message\",\"message to main namespace\"]");

    QCOMPARE(peer.take(), QList<QByteArray>{ "42[\"message-back\",\"message to main namespace\"]" });
}

void TestProtocolSuite::echoesAPlainTextPacket()
{
    SuiteServer server;
    auto &peer = joined(server);

    peer.text("2[\"message\",1,\"2\",{\"3\":[true]}]");

    QCOMPARE(peer.take(), QList<QByteArray>{ "42[\"message-back\",1,\"2\",{\"3\":[true]}]" });
}

void TestProtocolSuite::echoesAPacketWithAttachments()
{
    SuiteServer server;
    auto &peer = joined(server);

    peer.text("52-[\"message\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]");
    peer.binary(QByteArrayView("\x01\x02\x03"));
    peer.binary(QByteArrayView("\x04\x05\x06"));

    QCOMPARE(peer.take(),
        (QList<QByteArray>{
            "452-[\"message-back\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]",
            "binary:\x01\x02\x03", "binary:\x04\x05\x06" }));
}

void TestProtocolSuite::acknowledgesAPlainTextPacket()
{
    SuiteServer server;
    auto &peer = joined(server);

    peer.text("2456[\"message-with-ack\",1,\"2\",{\"3\":[false]}]");

    QCOMPARE(peer.take(), QList<QByteArray>{ "43456[1,\"2\",{\"3\":[false]}]" });
}

void TestProtocolSuite::acknowledgesAPacketWithAttachments()
{
    SuiteServer server;
    auto &peer = joined(server);

    peer.text(
        "52-789[\"message-with-ack\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]");
    peer.binary(QByteArrayView("\x01\x02\x03"));
    peer.binary(QByteArrayView("\x04\x05\x06"));

    QCOMPARE(peer.take(),
        (QList<QByteArray>{ "462-789[{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]",
            "binary:\x01\x02\x03", "binary:\x04\x05\x06" }));
}

void TestProtocolSuite::closesUponInvalidFormat_data()
{
    QTest::addColumn<QByteArray>("packet");

    QTest::newRow("unknown packet type") << QByteArray("abc");
    QTest::newRow("invalid payload format") << QByteArray("2{}");
    QTest::newRow("invalid ack id") << QByteArray("2abc[\"message-with-ack\",1,\"2\",{\"3\":[false]}]");
    QTest::newRow("CONNECT_ERROR from a client") << QByteArray("4{\"message\":\"no\"}");
    QTest::newRow("reserved event name") << QByteArray("2[\"disconnect\"]");
    QTest::newRow("second CONNECT") << QByteArray("0");
    QTest::newRow("namespace not joined") << QByteArray("2/custom,[\"message\"]");
    QTest::newRow("ack for a namespace not joined") << QByteArray("3/custom,1[]");
}

void TestProtocolSuite::closesUponInvalidFormat()
{
    QFETCH(QByteArray, packet);
    SuiteServer server;
    auto &peer = joined(server);

    peer.text(packet);
    server.runtime.settle();

    QVERIFY(!peer.isOpen());
    QVERIFY(server.io.of("/").sockets().empty());
    QCOMPARE(server.runtime.refusals.all().size(), 1);
}

QTEST_GUILESS_MAIN(TestProtocolSuite)
#include "tst_protocolsuite.moc"
