// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;

class TestSocketIoLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namespacesPerConnection();
    void namespaceNames();
    void roomsPerClient();
    void roomNames();
    void unansweredAcks();
    void unansweredAcksOfABroadcast();
    void attachments();
    void nesting();
};

void TestSocketIoLimits::namespacesPerConnection()
{
    SocketIoFixture f;
    auto &peer = f.open();
    for (int i = 0; i < 33; ++i) {
        f.io.of("/" + QByteArray::number(i));
        peer.connectTo("/" + QByteArray::number(i));
    }

    QCOMPARE(peer.take().last(), "44/32,{\"message\":\"Too many namespaces\"}");
    QVERIFY(peer.isOpen());
    QCOMPARE(f.runtime.refusals.count("too many namespaces"), 1);

    peer.text("1/0");
    peer.connectTo("/32");
    QVERIFY(peer.take().last().startsWith("40/32,"));
}

void TestSocketIoLimits::namespaceNames()
{
    SocketIoFixture f;
    auto &peer = f.join();

    peer.connectTo('/' + QByteArray(300, 'n'));

    QVERIFY(!peer.isOpen());
}

void TestSocketIoLimits::roomsPerClient()
{
    SocketIoFixture f;
    f.join();
    auto &socket = f.newest();

    for (int i = 1; i < 1000; ++i)
        QVERIFY(socket.join(QByteArray::number(i)));
    QVERIFY(!socket.join("one more"));
    QVERIFY(socket.join("1"));

    QCOMPARE(socket.rooms().size(), 1000);
    QCOMPARE(f.runtime.refusals.count("too many rooms"), 1);
    socket.leave("1");
    QVERIFY(socket.join("one more"));
}

void TestSocketIoLimits::roomNames()
{
    SocketIoFixture f;
    f.join();

    QVERIFY(f.newest().join(QByteArray(256, 'r')));
    QVERIFY(!f.newest().join(QByteArray(257, 'r')));

    QCOMPARE(f.runtime.refusals.count("room name too long"), 1);
}

void TestSocketIoLimits::unansweredAcks()
{
    SocketIoFixture f;
    auto &peer = f.join();
    int failed = 0;
    const auto count = [&](const AckResult &result) { failed += result.ok() ? 0 : 1; };

    for (int i = 0; i < 1000; ++i)
        QCOMPARE(f.newest().emitWithAck("e", count), EmitResult::Sent);
    QCOMPARE(f.newest().emitWithAck("e", count), EmitResult::AckLimitReached);
    peer.text("30[]");
    QCOMPARE(f.newest().emitWithAck("e", count), EmitResult::Sent);
    peer.drop();
    f.runtime.settle();

    QCOMPARE(failed, 1000);
    QCOMPARE(f.runtime.refusals.count("too many unanswered acknowledgements"), 1);
}

void TestSocketIoLimits::unansweredAcksOfABroadcast()
{
    ServerConfig config;
    config.maxPendingAcksPerClient = 1;
    SocketIoFixture f(config);
    f.join();
    const auto busyId = f.newest().id();
    f.newest().emitWithAck("e", [](const AckResult &) {});
    auto &other = f.join();
    std::optional<BroadcastResult> result;

    f.io.emitWithAck("e", [&](const BroadcastResult &r) { result = r; });
    other.text("31[]");

    QVERIFY(result);
    QCOMPARE(result->missing, QList<QByteArray>{ busyId });
    QCOMPARE(result->answers.size(), 1);
}

void TestSocketIoLimits::attachments()
{
    SocketIoFixture f;
    auto &peer = f.join();

    peer.text("511-[\"e\"]");

    QVERIFY(!peer.isOpen());
    QCOMPARE(f.runtime.refusals.all().size(), 1);
}

void TestSocketIoLimits::nesting()
{
    SocketIoFixture f;
    auto &peer = f.join();

    peer.text("2[\"e\"," + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ']');

    QVERIFY(!peer.isOpen());
}

QTEST_GUILESS_MAIN(TestSocketIoLimits)
#include "tst_socketiolimits.moc"
