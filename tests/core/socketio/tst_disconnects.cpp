// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

using Leave = std::function<void(Socket &, RawPeer &)>;
Q_DECLARE_METATYPE(Leave)

class TestDisconnects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void giveTheReason_data();
    void giveTheReason();
    void keepRoomsWhileDisconnecting();
    void reachOthersFromTheDisconnectHandlers();
    void giveTheReasonAsAnEventToo();
    void shutDownTheServer();
    void refuseSessionsAfterShutDown();
    void surviveLeavingInEveryCallback_data();
    void surviveLeavingInEveryCallback();
    void surviveServersThatGoFirst();
    void keepConnectionNumbersApart();
};

void TestDisconnects::giveTheReason_data()
{
    QTest::addColumn<Leave>("leave");
    QTest::addColumn<QByteArray>("text");

    const auto drop
        = [](CloseReason reason) { return Leave([reason](Socket &, RawPeer &peer) { peer.drop(reason); }); };
    QTest::newRow("transport error") << drop(CloseReason::TransportError) << QByteArray("transport error");
    QTest::newRow("transport close") << drop(CloseReason::TransportClose) << QByteArray("transport close");
    QTest::newRow("forced close") << drop(CloseReason::ForcedClose) << QByteArray("forced close");
    QTest::newRow("ping timeout") << drop(CloseReason::PingTimeout) << QByteArray("ping timeout");
    QTest::newRow("parse error") << Leave([](Socket &, RawPeer &peer) { peer.text("x"); })
                                 << QByteArray("parse error");
    QTest::newRow("server shutting down")
        << Leave([](Socket &socket, RawPeer &) { socket.nsp().server().close(); })
        << QByteArray("server shutting down");
    QTest::newRow("forced server close")
        << Leave([](Socket &, RawPeer &peer) { peer.text("0"); }) << QByteArray("forced server close");
    QTest::newRow("client namespace disconnect") << Leave([](Socket &, RawPeer &peer) { peer.text("1"); })
                                                 << QByteArray("client namespace disconnect");
    QTest::newRow("server namespace disconnect")
        << Leave([](Socket &socket, RawPeer &) { socket.disconnect(); })
        << QByteArray("server namespace disconnect");
    QTest::newRow("server disconnect of everything")
        << Leave([](Socket &socket, RawPeer &) { socket.disconnect(CloseConnection::Yes); })
        << QByteArray("server namespace disconnect");
}

void TestDisconnects::giveTheReason()
{
    QFETCH(Leave, leave);
    QFETCH(QByteArray, text);
    SocketIoFixture f;
    auto &peer = f.join();
    QList<QByteArray> reasons;
    f.newest().onDisconnecting([&](CloseReason reason, const CloseDetails &) {
        reasons.append(closeReasonText(reason).toByteArray());
    });
    f.newest().onDisconnect([&](CloseReason reason, const CloseDetails &) {
        reasons.append(closeReasonText(reason).toByteArray());
    });

    leave(f.newest(), peer);
    f.runtime.settle();

    QCOMPARE(reasons, (QList<QByteArray>{ text, text }));
}

void TestDisconnects::keepRoomsWhileDisconnecting()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    socket.join("a");
    QList<qsizetype> rooms;
    QList<bool> connected;
    socket.onDisconnecting([&](CloseReason, const CloseDetails &) {
        rooms.append(socket.rooms().size());
        connected.append(socket.isConnected());
    });
    socket.onDisconnect([&](CloseReason, const CloseDetails &) {
        rooms.append(socket.rooms().size());
        connected.append(socket.isConnected());
    });

    peer.text("1");

    QCOMPARE(rooms, (QList<qsizetype>{ 2, 0 }));
    QCOMPARE(connected, (QList<bool>{ true, false }));
}

void TestDisconnects::reachOthersFromTheDisconnectHandlers()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    auto &other = f.join();
    socket.onDisconnecting([&](CloseReason, const CloseDetails &) { socket.broadcast().emit("leaving"); });
    socket.onDisconnect([&](CloseReason, const CloseDetails &) { f.io.emit("left", socket.id()); });

    peer.text("1");

    QCOMPARE(other.take().size(), 3); // "left" carries the id as binary
    QVERIFY(peer.take().isEmpty());
}

void TestDisconnects::giveTheReasonAsAnEventToo()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QByteArray heard;
    f.newest().on("disconnecting", [&](const EventArguments &args) { heard += args.list(); });
    f.newest().on("disconnect", [&](const EventArguments &args) { heard += args.list(); });

    peer.drop();
    f.runtime.settle();

    QCOMPARE(heard, "\"transport close\"\"transport close\"");
}

void TestDisconnects::shutDownTheServer()
{
    SocketIoFixture f;
    auto &first = f.join();
    auto &second = f.open();

    f.io.close();
    f.runtime.settle();

    QVERIFY(!first.isOpen() && !second.isOpen());
    QCOMPARE(first.closeReason(), CloseReason::ServerShuttingDown);
    QVERIFY(first.take().isEmpty()); // no `41`: clients shall reconnect
    QVERIFY(f.io.connections().empty());
    QVERIFY(!f.runtime.timers.untilNext());
}

void TestDisconnects::refuseSessionsAfterShutDown()
{
    SocketIoFixture f;
    f.io.close();

    QVERIFY(!f.open().isOpen());
}

void TestDisconnects::surviveLeavingInEveryCallback_data()
{
    QTest::addColumn<Leave>("leave");

    QTest::newRow("namespace") << Leave([](Socket &socket, RawPeer &) { socket.disconnect(); });
    QTest::newRow("connection") << Leave(
        [](Socket &socket, RawPeer &) { socket.disconnect(CloseConnection::Yes); });
    QTest::newRow("everybody") << Leave(
        [](Socket &socket, RawPeer &) { socket.nsp().disconnectSockets(CloseConnection::Yes); });
    QTest::newRow("transport") << Leave([](Socket &, RawPeer &peer) { peer.drop(); });
    QTest::newRow("client") << Leave([](Socket &, RawPeer &peer) { peer.text("1"); });
    QTest::newRow("violation") << Leave([](Socket &, RawPeer &peer) { peer.text("nonsense"); });
    QTest::newRow("server") << Leave([](Socket &socket, RawPeer &) { socket.nsp().server().close(); });
}

void TestDisconnects::surviveLeavingInEveryCallback()
{
    QFETCH(Leave, leave);

    constexpr int places = 8;
    for (int place = 0; place < places; ++place) {
        SocketIoFixture f;
        auto &peer = f.open();
        int called = 0;
        const auto at = [&](int here, Socket &socket) {
            if (here != place || called > 0)
                return;
            ++called;
            leave(socket, peer);
            socket.emit("after");
            socket.join("after");
            socket.to("after").emit("after");
        };
        f.io.use([&](Socket &socket, const Next &next) {
            at(0, socket);
            next();
        });
        f.io.onConnection([&](Socket &socket) {
            at(1, socket);
            socket.onAny([&](const QByteArray &, const EventArguments &) { at(2, socket); });
            socket.use([&](IncomingEvent &, const Next &next) {
                at(3, socket);
                next();
            });
            socket.on("e", [&](const EventArguments &, const Ack &ack) {
                at(4, socket);
                ack();
                socket.emit("answer");
            });
            socket.onAnyOutgoing([&](const QByteArray &, const EventArguments &) { at(5, socket); });
            socket.onDisconnecting([&](CloseReason, const CloseDetails &) { at(6, socket); });
            socket.onDisconnect([&](CloseReason, const CloseDetails &) { at(7, socket); });
        });
        f.io.onConnection([](Socket &socket) { QVERIFY(socket.isConnected()); });

        const auto inATurn = [&](const QByteArray &packet) {
            const TurnScope scope(f.runtime.turn);
            peer.text(packet);
        };
        inATurn("0");
        inATurn("20[\"e\"]");
        f.io.emit("all");
        f.runtime.settle();
        inATurn("1");
        f.runtime.advance(60s);

        QVERIFY2(called > 0, QByteArray::number(place).constData());
        QVERIFY(f.io.of("/").sockets().empty());
    }
}

void TestDisconnects::surviveServersThatGoFirst()
{
    TestRuntime runtime;
    RawPeer peer("session");
    Ack ack;
    std::optional<Next> next;
    {
        Server io(runtime);
        io.of("/slow").use([&](Socket &, const Next &waiting) { next = waiting; });
        io.onConnection([&](Socket &socket) {
            socket.on("ask", [&](const EventArguments &, const Ack &asked) { ack = asked; });
            socket.emitWithAck("ask", [](const AckResult &) {});
        });
        io.onSession(peer);
        peer.connectTo();
        peer.connectTo("/slow");
        peer.text("20[\"ask\"]");
        peer.drop();
    }

    runtime.settle();
    ack();
    (*next)();

    QVERIFY(!ack);
}

void TestDisconnects::keepConnectionNumbersApart()
{
    SocketIoFixture f;
    SocketIoFixture g;
    f.join();
    g.join();
    f.join();

    const auto &connections = f.io.connections();
    QVERIFY(connections.at(0)->number() < g.io.connections().at(0)->number());
    QVERIFY(g.io.connections().at(0)->number() < connections.at(1)->number());
}

QTEST_GUILESS_MAIN(TestDisconnects)
#include "tst_disconnects.moc"
