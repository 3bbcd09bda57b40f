// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestMiddlewares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runInOrderBeforeConnecting();
    void stopAtTheFirstError();
    void tellTheClientMessageAndData();
    void belongToOneNamespace();
    void mayAnswerLater();
    void ignoreAClientThatLeft();
    void countTheFirstAnswerOnly();
    void refuseASecondConnectMeanwhile();
    void readTheHandshake();
    void maySeeEventsOfOneSocket();
    void mayChangeEvents();
    void mayRefuseEvents();
    void mayLetEventsPassLater();
};

void TestMiddlewares::runInOrderBeforeConnecting()
{
    SocketIoFixture f;
    QByteArray order;
    f.io.use([&](Socket &socket, const Next &next) {
        order += socket.isConnected() ? 'x' : '1';
        next();
    });
    f.io.use([&](Socket &, const Next &next) {
        order += '2';
        next();
    });
    f.io.onConnection([&](Socket &socket) { order += socket.isConnected() ? 'c' : 'x'; });

    f.open().connectTo();

    QCOMPARE(order, "12c");
}

void TestMiddlewares::stopAtTheFirstError()
{
    SocketIoFixture f;
    f.io.use([](Socket &, const Next &next) { next(u"no"_s); });
    f.io.use([](Socket &, const Next &) { QFAIL("must not run"); });
    f.io.onConnection([](Socket &) { QFAIL("must not run"); });
    auto &peer = f.open();

    peer.connectTo();

    QCOMPARE(peer.take(), QList<QByteArray>{ "44{\"message\":\"no\"}" });
    QVERIFY(f.io.of("/").sockets().empty());
    peer.connectTo();
    QCOMPARE(peer.take().size(), 1);
}

void TestMiddlewares::tellTheClientMessageAndData()
{
    SocketIoFixture f;
    f.io.of("/a").use([](Socket &, const Next &next) {
        next({ u"say \"please\""_s, QJsonObject{ { u"code"_s, 401 }, { u"a"_s, true } } });
    });
    auto &peer = f.open();

    peer.connectTo("/a");

    QCOMPARE(peer.take(),
        QList<QByteArray>{ "44/a,{\"message\":\"say \\\"please\\\"\",\"data\":{\"a\":true,\"code\":401}}" });
}

void TestMiddlewares::belongToOneNamespace()
{
    SocketIoFixture f;
    f.io.of("/a").use([](Socket &, const Next &next) { next(u"no"_s); });
    auto &peer = f.join();

    peer.connectTo("/a");

    QCOMPARE(peer.take().size(), 1);
    QCOMPARE(f.io.of("/").sockets().size(), 1u);
    QVERIFY(f.io.of("/a").sockets().empty());
}

void TestMiddlewares::mayAnswerLater()
{
    SocketIoFixture f;
    std::optional<Next> waiting;
    f.io.use([&](Socket &, const Next &next) { waiting = next; });
    auto &peer = f.open();

    peer.connectTo();
    f.runtime.advance(10s);
    QVERIFY(peer.take().isEmpty());
    (*waiting)();

    QVERIFY(!peer.takeSocketId().isEmpty());
}

void TestMiddlewares::ignoreAClientThatLeft()
{
    SocketIoFixture f;
    std::optional<Next> waiting;
    f.io.use([&](Socket &, const Next &next) { waiting = next; });
    f.io.onConnection([](Socket &) { QFAIL("must not run"); });
    auto &peer = f.open();

    peer.connectTo();
    peer.drop();
    f.runtime.settle();
    (*waiting)();

    QVERIFY(f.io.of("/").sockets().empty());
}

void TestMiddlewares::countTheFirstAnswerOnly()
{
    SocketIoFixture f;
    f.io.use([](Socket &, const Next &next) {
        next();
        next();
        next(u"changed my mind"_s);
    });
    auto &peer = f.open();

    peer.connectTo();

    QCOMPARE(peer.take().size(), 1);
    QCOMPARE(f.io.of("/").sockets().size(), 1u);
}

void TestMiddlewares::refuseASecondConnectMeanwhile()
{
    SocketIoFixture f;
    std::optional<Next> waiting;
    f.io.use([&](Socket &, const Next &next) { waiting = next; });
    auto &peer = f.open();

    peer.connectTo();
    peer.connectTo();
    f.runtime.settle();
    (*waiting)();

    QVERIFY(!peer.isOpen());
    QVERIFY(f.io.of("/").sockets().empty());
}

void TestMiddlewares::readTheHandshake()
{
    SocketIoFixture f;
    bool checked = false;
    f.io.use([&](Socket &socket, const Next &next) {
        const auto &handshake = socket.handshake();
        QCOMPARE(handshake.header("user-agent"), "raw-packet peer");
        QCOMPARE(handshake.address(), "127.0.0.1");
        QCOMPARE(handshake.url(), "/socket.io/?EIO=4&transport=polling&color=red");
        QCOMPARE(handshake.query().queryItemValue(u"color"_s), u"red"_s);
        QCOMPARE(handshake.authObject().value(u"token"_s), u"abc"_s);
        QCOMPARE(handshake.issued(), 3'600'000);
        QCOMPARE(handshake.time(), "Thu Jan 01 1970 01:00:00 GMT+0000 (Coordinated Universal Time)");
        QVERIFY(handshake.isCrossDomain());
        QVERIFY(!handshake.isSecure());
        checked = true;
        next();
    });

    f.open().connectTo("/", "{\"token\":\"abc\"}");

    QVERIFY(checked);
}

void TestMiddlewares::maySeeEventsOfOneSocket()
{
    SocketIoFixture f;
    auto &peer = f.join();
    auto &socket = f.newest();
    QByteArray order;
    socket.use([&](IncomingEvent &event, const Next &next) {
        order += event.name;
        next();
    });
    socket.onAny([&](const QByteArray &, const EventArguments &) { order += 'a'; });
    socket.on("e", [&](const EventArguments &, const Ack &ack) {
        order += 'h';
        ack(1);
    });

    peer.text("20[\"e\"]");

    QCOMPARE(order, "aeh");
    QCOMPARE(peer.take(), QList<QByteArray>{ "430[1]" });
}

void TestMiddlewares::mayChangeEvents()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QByteArray heard;
    f.newest().use([](IncomingEvent &event, const Next &next) {
        event = { "renamed", EventArguments::of(2) };
        next();
    });
    f.newest().on("renamed", [&](const EventArguments &args) { heard = args.list(); });

    peer.text("2[\"e\",1]");

    QCOMPARE(heard, "2");
}

void TestMiddlewares::mayRefuseEvents()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QString error;
    f.newest().use([](IncomingEvent &, const Next &next) { next({ u"not yours"_s, {} }); });
    f.newest().onError([&](const MiddlewareError &refused) { error = refused.message; });
    f.newest().on("e", [] { QFAIL("must not run"); });

    peer.text("2[\"e\"]");

    QCOMPARE(error, u"not yours"_s);
    QVERIFY(peer.isOpen());
}

void TestMiddlewares::mayLetEventsPassLater()
{
    SocketIoFixture f;
    auto &peer = f.join();
    QList<Next> waiting;
    int heard = 0;
    f.newest().use([&](IncomingEvent &, const Next &next) { waiting.append(next); });
    f.newest().on("e", [&] { ++heard; });

    peer.text("2[\"e\"]");
    peer.text("2[\"e\"]");
    waiting.at(0)();
    peer.text("1");
    f.runtime.settle();
    waiting.at(1)();

    QCOMPARE(heard, 1);
}

QTEST_GUILESS_MAIN(TestMiddlewares)
#include "tst_middlewares.moc"
