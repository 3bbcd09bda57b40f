// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QJsonArray>
#include <QTest>

using namespace farol;

class TestSocketMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsValuesOfEveryType();
    void sendsTheMessageEvent();
    void sendsBinaryInEveryPosition_data();
    void sendsBinaryInEveryPosition();
    void relaysReceivedBytesUntouched();
    void relaysBinaryWithItsAttachments();
    void keepsOrder();
    void refusesReservedNames_data();
    void refusesReservedNames();
    void dropsVolatileWhenTheClientCannotTakeIt();
    void sendsNothingBeforeAndAfterBeingConnected();
    void treatsPrototypeNamesAsNames();
    void hearsErrorAsAnOrdinaryEvent();
    void survivesBinaryNobodyAnnounced();
    void runsOnceHandlersOnce();
    void removesHandlers();
    void letsHandlersChangeHandlers();
    void ignoresEventsBehindADisconnect();
    void showsEveryEventToAnyHandlers();
    void showsOutgoingEventsToAnyHandlers();
};

void TestSocketMessages::sendsValuesOfEveryType()
{
    SocketIoFixture f;
    auto &peer = f.join();

    QCOMPARE(f.newest().emit("e", nullptr, true, 7, 1.5, "text", QStringLiteral("Grüße €"),
                 QJsonArray{ 1, QJsonValue() }, QJsonObject{ { QStringLiteral("k"), 1 } }),
        EmitResult::Sent);

    QCOMPARE(peer.take(),
        QList<QByteArray>{ "42[\"e\",null,true,7,1.5,\"text\",\"Grüße €\",[1,null],{\"k\":1}]" });
}

void TestSocketMessages::sendsTheMessageEvent()
{
    SocketIoFixture f;
    auto &peer = f.join();

    f.newest().send("hello");
    f.io.send("all");

    QCOMPARE(peer.take(), (QList<QByteArray>{ "42[\"message\",\"hello\"]", "42[\"message\",\"all\"]" }));
}

void TestSocketMessages::sendsBinaryInEveryPosition_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("position");

    const QByteArray hole = "{\"_placeholder\":true,\"num\":0}";
    QTest::newRow("alone") << QByteArray("451-[\"e\"," + hole + ']') << 0;
    QTest::newRow("first") << QByteArray("451-[\"e\"," + hole + ",\"t\"]") << 1;
    QTest::newRow("last") << QByteArray("451-[\"e\",\"t\"," + hole + ']') << 2;
}

void TestSocketMessages::sendsBinaryInEveryPosition()
{
    QFETCH(QByteArray, head);
    QFETCH(int, position);
    SocketIoFixture f;
    auto &peer = f.join();
    const QByteArray bytes("\x00\xff\n", 3);

    if (position == 0)
        f.newest().emit("e", bytes);
    else if (position == 1)
        f.newest().emit("e", bytes, "t");
    else
        f.newest().emit("e", "t", bytes);

    QCOMPARE(peer.take(), (QList<QByteArray>{ head, "binary:" + bytes }));
}

void TestSocketMessages::relaysReceivedBytesUntouched()
{
    SocketIoFixture f;
    auto &sender = f.join();
    f.newest().on("edit", [&f](const EventArguments &args) { f.io.emit("edited", args); });
    auto &other = f.join();

    sender.text("2[\"edit\", {\"z\":1.0, \"a\":1e21},9007199254740993,\"\\u00e9\"]");

    QCOMPARE(other.take(),
        QList<QByteArray>{ "42[\"edited\",{\"z\":1.0, \"a\":1e21},9007199254740993,\"\\u00e9\"]" });
}

void TestSocketMessages::relaysBinaryWithItsAttachments()
{
    SocketIoFixture f;
    auto &sender = f.join();
    auto &socket = f.newest();
    socket.on("file", [&](const EventArguments &args) { socket.broadcast().emit("file", args); });
    auto &other = f.join();

    sender.text("51-[\"file\",\"name\",{\"deep\":[{\"_placeholder\":true,\"num\":0}]}]");
    QVERIFY(other.take().isEmpty());
    sender.binary("bytes");

    QCOMPARE(other.take(),
        (QList<QByteArray>{
            "451-[\"file\",\"name\",{\"deep\":[{\"_placeholder\":true,\"num\":0}]}]", "binary:bytes" }));
    QVERIFY(sender.take().isEmpty());
}

void TestSocketMessages::keepsOrder()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    QList<int> seen;
    socket.on("n", [&](const EventArguments &args) { seen.append(int(args.at(0).toInteger())); });

    for (int i = 0; i < 100; ++i)
        peer.text("2[\"n\"," + QByteArray::number(i) + ']');

    QCOMPARE(seen.size(), 100);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void TestSocketMessages::refusesReservedNames_data()
{
    QTest::addColumn<QByteArray>("name");

    for (const auto *name :
        { "connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener" })
        QTest::newRow(name) << QByteArray(name);
}

void TestSocketMessages::refusesReservedNames()
{
    QFETCH(QByteArray, name);
    SocketIoFixture f;
    auto &peer = f.join();

    QCOMPARE(f.newest().emit(name), EmitResult::ReservedName);
    QCOMPARE(
        f.newest().emitWithAck(name, [](const AckResult &) { QFAIL("not sent"); }), EmitResult::ReservedName);
    QCOMPARE(f.io.emit(name), EmitResult::ReservedName);
    QCOMPARE(
        f.io.emitWithAck(name, [](const BroadcastResult &) { QFAIL("not sent"); }), EmitResult::ReservedName);

    QVERIFY(peer.take().isEmpty());
}

void TestSocketMessages::dropsVolatileWhenTheClientCannotTakeIt()
{
    SocketIoFixture f;
    auto &peer = f.join();
    peer.setWritable(false);

    QCOMPARE(f.newest().asVolatile().emit("v"), EmitResult::Dropped);
    f.io.asVolatile().emit("v");
    f.newest().emit("kept");
    peer.setWritable(true);
    QCOMPARE(f.newest().asVolatile().emit("w", QByteArray("b")), EmitResult::Sent);

    QCOMPARE(peer.take(),
        (QList<QByteArray>{ "42[\"kept\"]", "451-[\"w\",{\"_placeholder\":true,\"num\":0}]", "binary:b" }));
}

void TestSocketMessages::sendsNothingBeforeAndAfterBeingConnected()
{
    SocketIoFixture f;
    EmitResult before = EmitResult::Sent;
    EmitResult after = EmitResult::Sent;
    bool joinedAfter = true;
    f.io.use([&](Socket &socket, const Next &next) {
        before = socket.emit("early");
        next();
    });
    f.io.onConnection([&](Socket &socket) {
        socket.onDisconnect([&](CloseReason, const CloseDetails &) {
            after = socket.emit("late");
            joinedAfter = socket.join("late");
        });
    });
    auto &peer = f.open();

    peer.text("0");
    peer.text("1");

    QCOMPARE(before, EmitResult::NotConnected);
    QCOMPARE(after, EmitResult::NotConnected);
    QVERIFY(!joinedAfter);
    QCOMPARE(peer.take().size(), 1);
}

void TestSocketMessages::treatsPrototypeNamesAsNames()
{
    SocketIoFixture f;
    auto &peer = f.join();
    int calls = 0;
    f.newest().on("__proto__", [&] { ++calls; });

    peer.text("2[\"__proto__\",{\"__proto__\":{\"x\":1}}]");
    peer.text("2[\"constructor\"]");
    peer.text("2[\"toString\"]");

    QCOMPARE(calls, 1);
    QVERIFY(peer.isOpen());
}

void TestSocketMessages::hearsErrorAsAnOrdinaryEvent()
{
    SocketIoFixture f;
    auto &peer = f.join();
    int events = 0;
    f.newest().onError([](const MiddlewareError &) { QFAIL("no middleware refused anything"); });
    f.newest().on("error", [&] { ++events; });

    peer.text("2[\"error\",\"from a client\"]");

    QCOMPARE(events, 1);
}

void TestSocketMessages::survivesBinaryNobodyAnnounced()
{
    SocketIoFixture f;
    auto &peer = f.join();

    peer.binary({});

    QVERIFY(!peer.isOpen());
    QCOMPARE(peer.closeReason(), CloseReason::ParseError);
}

void TestSocketMessages::runsOnceHandlersOnce()
{
    SocketIoFixture f;
    auto &peer = f.join();
    int calls = 0;
    f.newest().once("e", [&] {
        if (++calls == 1)
            peer.text("2[\"e\"]"); // arrives while the handler runs
    });

    peer.text("2[\"e\"]");
    peer.text("2[\"e\"]");

    QCOMPARE(calls, 1);
}

void TestSocketMessages::removesHandlers()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    QByteArray heard;
    const auto first = socket.on("a", [&] { heard += '1'; });
    socket.on("a", [&] { heard += '2'; });
    socket.on("b", [&] { heard += '3'; });

    socket.off(first);
    peer.text("2[\"a\"]");
    socket.off("a");
    peer.text("2[\"a\"]");
    peer.text("2[\"b\"]");
    socket.off();
    peer.text("2[\"b\"]");

    QCOMPARE(heard, "23");
}

void TestSocketMessages::letsHandlersChangeHandlers()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    QByteArray heard;
    socket.on("a", [&, text = QByteArray("own state")] {
        socket.off();
        for (int i = 0; i < 50; ++i)
            socket.on("a", [&] { heard += 'n'; });
        heard += text;
    });
    socket.on("a", [&] { heard += '2'; });

    peer.text("2[\"a\"]");

    QCOMPARE(heard, "own state2");
}

void TestSocketMessages::ignoresEventsBehindADisconnect()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    int calls = 0;
    socket.on("e", [&] {
        ++calls;
        socket.disconnect();
    });

    {
        const TurnScope oneTurn(f.runtime.turn);
        peer.text("2[\"e\"]");
        peer.text("2[\"e\"]");
    }

    QCOMPARE(calls, 1);
    QVERIFY(peer.isOpen());
}

void TestSocketMessages::showsEveryEventToAnyHandlers()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    QList<QByteArray> heard;
    const auto note = [&](const char *mark) {
        return [&heard, mark](const QByteArray &event, const EventArguments &args) {
            heard.append(mark + event + QByteArray::number(args.count()));
        };
    };
    const auto removed = socket.onAny(note("x"));
    socket.onAny(note("1"));
    socket.prependAny(note("0"));
    socket.offAny(removed);
    socket.on("e", [&] { heard.append("handler"); });

    peer.text("2[\"e\",1,2]");
    QCOMPARE(socket.listenersAny().count(), 2);
    socket.offAny();
    peer.text("2[\"e\"]");

    QCOMPARE(heard, (QList<QByteArray>{ "0e2", "1e2", "handler", "handler" }));
}

void TestSocketMessages::showsOutgoingEventsToAnyHandlers()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    QList<QByteArray> heard;
    socket.onAnyOutgoing(
        [&](const QByteArray &event, const EventArguments &args) { heard.append(event + args.list()); });
    socket.on("ask", [](const EventArguments &, const Ack &ack) { ack(1); });

    socket.emit("own", 1);
    f.io.emit("all", 2);
    f.io.to(socket.id()).emit("room", 3);
    peer.text("21[\"ask\"]");
    socket.offAnyOutgoing();
    socket.emit("own", 4);

    QCOMPARE(heard, (QList<QByteArray>{ "own1", "all2", "room3" }));
}

QTEST_GUILESS_MAIN(TestSocketMessages)
#include "tst_socketmessages.moc"
