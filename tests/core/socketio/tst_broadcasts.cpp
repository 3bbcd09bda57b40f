// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/adapter/adapter.h"
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;

class TestBroadcasts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reachesEveryoneInTheNamespaceOnly();
    void leavesOutTheSender();
    void reachesARoom();
    void reachesAUnionOfRoomsOnce();
    void leavesOutRoomsAndSockets();
    void givesANewOperatorEachTime();
    void addressesOneSocketByItsId();
    void makesAndDropsRooms();
    void joinsSeveralRoomsAtOnce();
    void forgetsRoomsOfARefusedSocket();
    void keepsRoomsOfTheRestWhenOneLeaves();
    void movesChosenSockets();
    void disconnectsChosenSockets();
    void sharesAttachments();
    void survivesAClientThatClosesInsideSend();

private:
    QList<QByteArray> receivers();

    std::unique_ptr<SocketIoFixture> f;
    QList<Socket *> sockets;
};

void TestBroadcasts::init()
{
    f = std::make_unique<SocketIoFixture>();
    sockets.clear();
    for (int i = 0; i < 4; ++i) {
        f->join();
        sockets.append(&f->newest());
    }
}

/// For each of the four clients, how many packets it has got since the last call.
QList<QByteArray> TestBroadcasts::receivers()
{
    QList<QByteArray> counts;
    for (const auto &peer : f->peers)
        counts.append(QByteArray::number(peer->take().size()));
    return { counts.join() };
}

void TestBroadcasts::reachesEveryoneInTheNamespaceOnly()
{
    f->io.of("/other");
    auto &stranger = f->open();
    stranger.connectTo("/other");
    stranger.forget();

    f->io.emit("all", 1);

    QCOMPARE(receivers(), QList<QByteArray>{ "11110" });
}

void TestBroadcasts::leavesOutTheSender()
{
    sockets.at(1)->broadcast().emit("others");

    QCOMPARE(receivers(), QList<QByteArray>{ "1011" });
}

void TestBroadcasts::reachesARoom()
{
    sockets.at(0)->join("a");
    sockets.at(2)->join("a");

    f->io.to("a").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1010" });
    sockets.at(0)->to("a").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "0010" });
    sockets.at(3)->to("a").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1010" });
    f->io.to("nobody").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "0000" });
}

void TestBroadcasts::reachesAUnionOfRoomsOnce()
{
    sockets.at(0)->join(QList<QByteArray>{ "a", "b" });
    sockets.at(1)->join("b");

    f->io.to("a").to("b").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1100" });
    f->io.in(QList<QByteArray>{ "a", "b", "a" }).emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1100" });
}

void TestBroadcasts::leavesOutRoomsAndSockets()
{
    sockets.at(0)->join("a");
    sockets.at(1)->join("a");
    sockets.at(1)->join("b");

    f->io.except("a").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "0011" });
    f->io.to("a").except("b").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1000" });
    f->io.except(sockets.at(2)->id()).emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1101" });
    sockets.at(3)->except("b").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1010" });
    f->io.except("unknown").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1111" });
}

void TestBroadcasts::givesANewOperatorEachTime()
{
    sockets.at(0)->join("a");
    const auto everyone = f->io.of("/").everyone();
    const auto room = everyone.to("a");

    everyone.emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1111" });
    room.emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1000" });
    QVERIFY(everyone.options().rooms.isEmpty());
}

void TestBroadcasts::addressesOneSocketByItsId()
{
    f->io.to(sockets.at(2)->id()).emit("e");

    QCOMPARE(receivers(), QList<QByteArray>{ "0010" });
}

void TestBroadcasts::makesAndDropsRooms()
{
    const auto &adapter = f->io.of("/").adapter();
    QCOMPARE(adapter.roomCount(), 4);

    sockets.at(0)->join("a");
    sockets.at(0)->join("a");
    sockets.at(1)->join("a");
    QCOMPARE(adapter.memberCount("a"), 2);
    QCOMPARE(sockets.at(0)->rooms(), (QList<QByteArray>{ sockets.at(0)->id(), "a" }));

    sockets.at(0)->leave("a");
    sockets.at(1)->leave("a");
    sockets.at(1)->leave("a");
    QCOMPARE(adapter.memberCount("a"), 0);
    QCOMPARE(adapter.roomCount(), 4);
    QVERIFY(!sockets.at(0)->isIn("a"));
}

void TestBroadcasts::joinsSeveralRoomsAtOnce()
{
    QVERIFY(sockets.at(0)->join(QList<QByteArray>{ "a", "b", "c" }));

    QCOMPARE(sockets.at(0)->rooms().size(), 4);
    f->peers.at(0)->text("1");
    QCOMPARE(f->io.of("/").adapter().roomCount(), 3);
}

void TestBroadcasts::forgetsRoomsOfARefusedSocket()
{
    f->io.use([](Socket &socket, const Next &next) {
        socket.join("a");
        next(QStringLiteral("no"));
    });
    f->open().connectTo();

    QCOMPARE(f->io.of("/").adapter().memberCount("a"), 0);
    QCOMPARE(f->io.of("/").adapter().roomCount(), 4);
}

void TestBroadcasts::keepsRoomsOfTheRestWhenOneLeaves()
{
    for (auto *socket : sockets)
        socket->join(QList<QByteArray>{ "a", "b", "c" });

    f->peers.at(1)->text("1");
    sockets.at(0)->leave("b");
    sockets.at(3)->leave("a");

    f->io.to("a").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1010" });
    f->io.to("b").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "0011" });
    f->io.to("c").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "1011" });
}

void TestBroadcasts::movesChosenSockets()
{
    f->io.except(sockets.at(0)->id()).socketsJoin({ "a", "b" });
    f->io.to(sockets.at(1)->id()).socketsLeave({ "a" });

    f->io.to("a").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "0011" });
    f->io.to("b").emit("e");
    QCOMPARE(receivers(), QList<QByteArray>{ "0111" });
}

void TestBroadcasts::disconnectsChosenSockets()
{
    sockets.at(0)->join("a");
    sockets.at(1)->join("b");

    f->io.in("a").disconnectSockets();
    f->io.in("b").disconnectSockets(CloseConnection::Yes);

    QCOMPARE(f->peers.at(0)->take(), QList<QByteArray>{ "41" });
    QVERIFY(f->peers.at(0)->isOpen());
    QVERIFY(!f->peers.at(1)->isOpen());
    QCOMPARE(f->io.of("/").sockets().size(), 2u);
}

void TestBroadcasts::sharesAttachments()
{
    f->io.emit("file", QByteArray("one"), "text", QByteArray("two"));

    const QList<QByteArray> expected{
        "452-[\"file\",{\"_placeholder\":true,\"num\":0},\"text\",{\"_placeholder\":true,\"num\":1}]",
        "binary:one", "binary:two"
    };
    for (const auto &peer : f->peers)
        QCOMPARE(peer->take(), expected);
}

void TestBroadcasts::survivesAClientThatClosesInsideSend()
{
    for (auto *socket : sockets)
        socket->join("a");
    sockets.at(1)->onDisconnect([&](CloseReason, const CloseDetails &) { sockets.at(2)->disconnect(); });
    f->peers.at(1)->overflowOnNextSend();

    f->io.to("a").emit("e");
    f->runtime.settle();

    QCOMPARE(receivers(), QList<QByteArray>{ "1021" });
    QCOMPARE(f->io.of("/").sockets().size(), 2u);
}

QTEST_GUILESS_MAIN(TestBroadcasts)
#include "tst_broadcasts.moc"
