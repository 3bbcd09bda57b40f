// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

using namespace farol;
using namespace std::chrono_literals;

namespace {

/// Writes down every call in a few letters.
class Diary final : public ServerObserver {
public:
    void onClientOpened(ClientConnection &) override { lines.append("opened"); }
    void onClientUpgraded(ClientConnection &) override { lines.append("upgraded"); }
    void onClientClosed(ClientConnection &, CloseReason reason, const CloseDetails &) override
    {
        lines.append("closed: " + closeReasonText(reason).toByteArray());
    }
    void onSocketConnected(Socket &) override { lines.append("connected"); }
    void onSocketDisconnected(Socket &socket, CloseReason) override
    {
        lines.append("disconnected with rooms " + number(socket.rooms().size()));
    }
    void onRoomJoined(Socket &socket, const QByteArray &room) override
    {
        lines.append("joined " + (room == socket.id() ? QByteArray("own") : room));
    }
    void onRoomLeft(Socket &socket, const QByteArray &room) override
    {
        lines.append("left " + (room == socket.id() ? QByteArray("own") : room));
    }
    void onEventReceived(Socket &, const SocketPacket &packet, qint64 wireBytes) override
    {
        lines.append("received " + packet.event + ' ' + number(wireBytes));
    }
    void onEventSent(Socket &, const SocketPacket &packet, qint64 wireBytes) override
    {
        lines.append("sent " + packet.event + ' ' + number(wireBytes));
    }
    void onBroadcast(SocketNamespace &, const QList<QByteArray> &rooms, const SocketPacket &packet,
        int recipients, qint64 wireBytes) override
    {
        lines.append("broadcast " + packet.event + " to " + rooms.join('+') + ' ' + number(recipients) + ' '
            + number(wireBytes));
    }
    void onAckReceived(
        Socket &, AckId id, const EventArguments &, qint64 latencyUs, qint64 wireBytes) override
    {
        lines.append("answer " + number(qint64(id)) + ' ' + number(latencyUs) + ' ' + number(wireBytes));
    }
    void onAckSent(Socket &, AckId id, const EventArguments &, qint64 latencyUs, qint64 wireBytes) override
    {
        lines.append("answered " + number(qint64(id)) + ' ' + number(latencyUs) + ' ' + number(wireBytes));
    }
    void onAckTimedOut(Socket &, AckId id) override { lines.append("no answer " + number(qint64(id))); }

    QList<QByteArray> take() { return std::exchange(lines, {}); }

    QList<QByteArray> lines;

private:
    static QByteArray number(qint64 value) { return QByteArray::number(value); }
};

struct CountedSlot final : ObserverSlot {
    explicit CountedSlot(int &live)
        : m_live(live)
    {
        ++m_live;
    }
    ~CountedSlot() override { --m_live; }

    int &m_live;
};

}

class TestServerObserver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesAConnectionFromBeginningToEnd();
    void seesMessagesWithTheirSizes();
    void seesAcknowledgements();
    void seesNothingOfARefusedSocket();
    void keepsARecordPerConnection();
    void stopsWhenRemoved();
};

void TestServerObserver::seesAConnectionFromBeginningToEnd()
{
    SocketIoFixture f;
    Diary diary;
    f.io.addObserver(diary);
    f.io.use([](Socket &socket, const Next &next) {
        socket.join("early");
        next();
    });

    auto &peer = f.join();
    peer.upgrade();
    f.newest().join("a");
    f.newest().leave("early");
    peer.drop(CloseReason::PingTimeout);
    f.runtime.settle();

    QCOMPARE(diary.take(),
        (QList<QByteArray>{ "opened", "connected", "joined early", "joined own", "upgraded", "joined a",
            "left early", "left own", "left a", "disconnected with rooms 0", "closed: ping timeout" }));
}

void TestServerObserver::seesMessagesWithTheirSizes()
{
    SocketIoFixture f;
    auto &peer = f.join();
    f.join();
    f.newest().join("a");
    Diary diary;
    f.io.addObserver(diary);

    peer.text("2[\"in\",1]");
    peer.text("51-[\"bin\",{\"_placeholder\":true,\"num\":0}]");
    peer.binary("12345");
    f.newest().emit("out", 1);
    f.io.to("a").to("b").emit("all", QByteArray("12345"));

    QCOMPARE(diary.take(),
        (QList<QByteArray>{
            "received in 9", "received bin 45", "sent out 10", "broadcast all to a+b 1 45" }));
}

void TestServerObserver::seesAcknowledgements()
{
    SocketIoFixture f;
    auto &peer = f.join();
    Ack ack;
    f.newest().on("ask", [&](const EventArguments &, const Ack &asked) { ack = asked; });
    Diary diary;
    f.io.addObserver(diary);

    peer.text("27[\"ask\"]");
    f.runtime.clock.advance(2);
    ack(1);
    f.newest().emitWithAck("q", [](const AckResult &) {});
    f.runtime.clock.advance(5);
    peer.text("30[1]");
    f.newest().timeout(10ms).emitWithAck("q", [](const AckResult &) {});
    f.runtime.advance(20ms);
    f.io.timeout(10ms).emitWithAck("b", [](const BroadcastResult &) {});
    f.runtime.advance(20ms);

    QCOMPARE(diary.take(),
        (QList<QByteArray>{ "received ask 9", "answered 7 2000 5", "sent q 7", "answer 0 5000 5", "sent q 7",
            "no answer 1", "broadcast b to  1 7", "no answer 2" }));
}

void TestServerObserver::seesNothingOfARefusedSocket()
{
    SocketIoFixture f;
    f.io.use([](Socket &socket, const Next &next) {
        socket.join("a");
        next(QStringLiteral("no"));
    });
    auto &peer = f.open();
    Diary diary;
    f.io.addObserver(diary);

    peer.connectTo();

    QVERIFY(diary.take().isEmpty());
}

void TestServerObserver::keepsARecordPerConnection()
{
    SocketIoFixture f;
    int live = 0;
    auto &peer = f.join();
    auto &connection = f.newest().connection();

    connection.setObserverSlot(std::make_unique<CountedSlot>(live));
    QVERIFY(connection.observerSlot());
    QCOMPARE(live, 1);
    peer.drop();
    f.runtime.settle();

    QCOMPARE(live, 0);
}

void TestServerObserver::stopsWhenRemoved()
{
    SocketIoFixture f;
    Diary diary;
    f.io.addObserver(diary);
    f.io.removeObserver(diary);

    f.join();

    QVERIFY(diary.take().isEmpty());
}

QTEST_GUILESS_MAIN(TestServerObserver)
#include "tst_serverobserver.moc"
