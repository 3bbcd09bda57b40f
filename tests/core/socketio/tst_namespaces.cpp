// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;

class TestNamespaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesMeanTheSameWithAndWithoutSlash();
    void announcesNewNamespaces();
    void sharesOneConnectionAmongNamespaces();
    void keepsEventsOfNamespacesApart();
    void letsAClientJoinAgainAfterLeaving();
    void takesTheNamespaceLiterally();
    void findsSocketsByIdAndRoom();
    void ignoresWhatWasUnderWayWhenTheServerDisconnected();
    void disconnectsAllNamespacesWhenAsked();
    void runsEveryConnectionHandler();
    void reportsTransportDropInEveryNamespace();
};

void TestNamespaces::namesMeanTheSameWithAndWithoutSlash()
{
    SocketIoFixture f;

    QCOMPARE(&f.io.of(""), &f.io.of("/"));
    QCOMPARE(&f.io.of("chat"), &f.io.of("/chat"));
    QCOMPARE(f.io.of("chat").name(), "/chat");
    QCOMPARE(f.io.find("/none"), nullptr);
}

void TestNamespaces::announcesNewNamespaces()
{
    SocketIoFixture f;
    QList<QByteArray> made;
    f.io.onNewNamespace([&](SocketNamespace &nsp) { made.append(nsp.name()); });

    f.io.of("/a");
    f.io.of("/a");
    f.io.of("/b");

    QCOMPARE(made, (QList<QByteArray>{ "/a", "/b" }));
}

void TestNamespaces::sharesOneConnectionAmongNamespaces()
{
    SocketIoFixture f;
    f.io.of("/a");
    auto &peer = f.join();

    peer.connectTo("/a");

    QCOMPARE(f.io.connections().size(), 1u);
    QCOMPARE(f.newest("/a").clientNumber(), f.newest("/").clientNumber());
    QVERIFY(f.newest("/a").id() != f.newest("/").id());
    QVERIFY(f.newest("/a").id() != peer.id());
}

void TestNamespaces::keepsEventsOfNamespacesApart()
{
    SocketIoFixture f;
    QList<QByteArray> heard;
    f.io.onConnection([&](Socket &socket) { socket.on("hi", [&] { heard.append("/"); }); });
    f.io.of("/a").onConnection([&](Socket &socket) { socket.on("hi", [&] { heard.append("/a"); }); });
    auto &peer = f.join();
    peer.connectTo("/a");

    peer.text("2/a,[\"hi\"]");
    peer.text("2[\"hi\"]");
    f.io.of("/a").emit("only", "a");

    QCOMPARE(heard, (QList<QByteArray>{ "/a", "/" }));
    QCOMPARE(peer.take().last(), "42/a,[\"only\",\"a\"]");
}

void TestNamespaces::letsAClientJoinAgainAfterLeaving()
{
    SocketIoFixture f;
    auto &peer = f.join();
    const auto first = f.newest().id();

    peer.text("1");
    peer.connectTo();

    QVERIFY(peer.isOpen());
    QVERIFY(f.newest().id() != first);
}

void TestNamespaces::takesTheNamespaceLiterally()
{
    SocketIoFixture f;
    f.io.of("/custom");
    auto &peer = f.open();

    peer.text("0/custom?a=b,");

    QCOMPARE(peer.take(), QList<QByteArray>{ "44/custom?a=b,{\"message\":\"Invalid namespace\"}" });
}

void TestNamespaces::findsSocketsByIdAndRoom()
{
    SocketIoFixture f;
    f.join();
    auto &first = f.newest();
    f.join();
    auto &second = f.newest();
    second.join("lobby");

    QCOMPARE(f.io.of("/").find(first.id()), &first);
    QCOMPARE(f.io.of("/").find("nobody"), nullptr);
    QCOMPARE(f.io.of("/").everyone().localSockets().size(), 2);
    QCOMPARE(f.io.in("lobby").localSockets(), QList<Socket *>{ &second });
    QCOMPARE(f.io.except("lobby").localSockets(), QList<Socket *>{ &first });
}

void TestNamespaces::ignoresWhatWasUnderWayWhenTheServerDisconnected()
{
    SocketIoFixture f;
    f.io.of("/a");
    auto &peer = f.join();
    peer.connectTo("/a");

    f.newest("/a").disconnect();
    peer.text("2/a,[\"late\"]");
    peer.text("1/a");

    QVERIFY(peer.isOpen());
    QVERIFY(f.newest("/").isConnected());
    peer.connectTo("/a");
    QCOMPARE(f.io.of("/a").sockets().size(), 1u);
}

void TestNamespaces::disconnectsAllNamespacesWhenAsked()
{
    SocketIoFixture f;
    f.io.of("/a");
    auto &peer = f.join();
    peer.connectTo("/a");
    peer.forget();

    f.newest("/a").disconnect(CloseConnection::Yes);

    QCOMPARE(peer.take(), (QList<QByteArray>{ "41", "41/a," }));
    QVERIFY(!peer.isOpen());
    f.runtime.settle();
    QVERIFY(f.io.connections().empty());
}

void TestNamespaces::runsEveryConnectionHandler()
{
    SocketIoFixture f;
    int calls = 0;
    f.io.onConnection([&](Socket &socket) {
        ++calls;
        QVERIFY(socket.isConnected());
        QVERIFY(socket.isIn(socket.id()));
    });
    f.io.onConnection([&](Socket &) { ++calls; });

    f.join();
    f.join();

    QCOMPARE(calls, 4);
}

void TestNamespaces::reportsTransportDropInEveryNamespace()
{
    SocketIoFixture f;
    QList<CloseReason> reasons;
    quint16 code = 0;
    const auto watch = [&](Socket &socket) {
        socket.onDisconnect([&](CloseReason reason, const CloseDetails &details) {
            reasons.append(reason);
            code = details.webSocketCode;
        });
    };
    f.io.onConnection(watch);
    f.io.of("/a").onConnection(watch);
    auto &peer = f.join();
    peer.connectTo("/a");

    peer.drop(CloseReason::TransportError, { 1006, 0 });
    f.runtime.settle();

    QCOMPARE(reasons, (QList<CloseReason>{ CloseReason::TransportError, CloseReason::TransportError }));
    QCOMPARE(code, 1006);
}

QTEST_GUILESS_MAIN(TestNamespaces)
#include "tst_namespaces.moc"
