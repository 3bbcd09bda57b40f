// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notifications/notificationcenter.h"
#include "tests/support/socketio/socketiofixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace farol;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct NotifyingServer {
    NotifyingServer()
    {
        fixture.io.of("/admin");
        fixture.io.of("/chat");
        fixture.io.addObserver(centre);
    }
    ~NotifyingServer() { fixture.io.removeObserver(centre); }

    [[nodiscard]] const DeliveryReport &last() const { return reports.last(); }

    SocketIoFixture fixture;
    QList<DeliveryReport> reports;
    NotificationCenter centre{ fixture.io, [this](const DeliveryReport &report) { reports.append(report); } };
};

NotificationRequest request(bool wantAck = false)
{
    NotificationRequest request;
    request.ticket = 7;
    request.title = u"Dock 4 closed"_s;
    request.body = u"Use \"dock 8\""_s;
    request.severity = Severity::Warning;
    request.from = u"desk"_s;
    request.wantAck = wantAck;
    return request;
}

/// The argument of a `notification` packet; empty when it is none.
QJsonObject notification(const QByteArray &packet)
{
    const auto list = packet.sliced(qMax<qsizetype>(0, packet.indexOf('[')));
    const auto array = QJsonDocument::fromJson(list).array();
    return array.at(0).toString() == "notification"_L1 ? array.at(1).toObject() : QJsonObject();
}

}

class TestNotificationCenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsTheWholeObject();
    void reachesEveryNamespaceButAdmin();
    void reachesWhoIsMeant_data();
    void reachesWhoIsMeant();
    void sendsRawEventsUntouched();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void saysWhenNobodyIsThere();
    void tellsWhoAcknowledgedAndWhoDidNot();
    void tellsWhoLeft();
    void reportsAFewTimesASecondOnly();
    void bringsMissedNotifications();
    void bringsNothingTwice();
    void bringsNothingThatIsOver();
    void replacesTheSameTag();
};

void TestNotificationCenter::sendsTheWholeObject()
{
    NotifyingServer server;
    auto &peer = server.fixture.join();
    auto wanted = request();
    wanted.link = u"/map"_s;
    wanted.tag = u"dock-4"_s;
    wanted.ttlSeconds = 60;

    server.centre.send(wanted);

    const auto sent = notification(peer.take().value(0));
    QCOMPARE(sent.value("title"_L1).toString(), wanted.title);
    QCOMPARE(sent.value("body"_L1).toString(), wanted.body);
    QCOMPARE(sent.value("severity"_L1).toString(), u"warning"_s);
    QCOMPARE(sent.value("link"_L1).toString(), wanted.link);
    QCOMPARE(sent.value("tag"_L1).toString(), wanted.tag);
    QCOMPARE(sent.value("ttlSeconds"_L1).toInt(), 60);
    QCOMPARE(sent.value("from"_L1).toString(), wanted.from);
    QCOMPARE(sent.value("id"_L1).toString().toLatin1(), server.last().id);
    QCOMPARE(qint64(sent.value("sentAt"_L1).toDouble()), server.fixture.runtime.clock.wallMilliseconds());
    QCOMPARE(server.last().ticket, 7u);
    QCOMPARE(server.last().closed, true);
    QVERIFY(server.last().bytesEach > 100);
}

void TestNotificationCenter::reachesEveryNamespaceButAdmin()
{
    NotifyingServer server;
    auto &main = server.fixture.join();
    auto &chat = server.fixture.join("/chat");
    auto &admin = server.fixture.join("/admin");

    server.centre.send(request());

    QCOMPARE(main.take().size(), 1);
    QCOMPARE(chat.take().size(), 1);
    QCOMPARE(admin.take().size(), 0);
    QCOMPARE(server.last().deliveries.size(), 2);
}

void TestNotificationCenter::reachesWhoIsMeant_data()
{
    using Kind = NotificationTarget::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<QString>>("rooms");
    QTest::addColumn<QList<QString>>("exceptRooms");
    QTest::addColumn<QList<int>>("clients");
    QTest::addColumn<QList<int>>("exceptClients");
    QTest::addColumn<QList<int>>("reached");

    const QList<QString> noRooms;
    const QList<int> nobody;
    // Peer 0 is in room a, peer 1 in a and b, peer 2 in none.
    QTest::newRow("everyone") << int(Kind::Everyone) << noRooms << noRooms << nobody << nobody
                              << QList{ 0, 1, 2 };
    QTest::newRow("namespace") << int(Kind::Namespace) << noRooms << noRooms << nobody << nobody
                               << QList{ 0, 1, 2 };
    QTest::newRow("room") << int(Kind::Rooms) << QList{ u"b"_s } << noRooms << nobody << nobody << QList{ 1 };
    QTest::newRow("union of rooms") << int(Kind::Rooms) << QList{ u"a"_s, u"b"_s } << noRooms << nobody
                                    << nobody << QList{ 0, 1 };
    QTest::newRow("no room is nobody")
        << int(Kind::Rooms) << noRooms << noRooms << nobody << nobody << nobody;
    QTest::newRow("clients") << int(Kind::Clients) << noRooms << noRooms << QList{ 0, 2 } << nobody
                             << QList{ 0, 2 };
    QTest::newRow("no client is nobody")
        << int(Kind::Clients) << noRooms << noRooms << nobody << nobody << nobody;
    QTest::newRow("except a room") << int(Kind::Everyone) << noRooms << QList{ u"a"_s } << nobody << nobody
                                   << QList{ 2 };
    QTest::newRow("except a client") << int(Kind::Rooms) << QList{ u"a"_s } << noRooms << nobody << QList{ 1 }
                                     << QList{ 0 };
}

void TestNotificationCenter::reachesWhoIsMeant()
{
    QFETCH(int, kind);
    QFETCH(QList<QString>, rooms);
    QFETCH(QList<QString>, exceptRooms);
    QFETCH(QList<int>, clients);
    QFETCH(QList<int>, exceptClients);
    QFETCH(QList<int>, reached);
    NotifyingServer server;
    QList<quint64> numbers;
    for (int i = 0; i < 3; ++i) {
        server.fixture.join();
        numbers.append(server.fixture.newest().clientNumber());
        if (i < 2)
            server.fixture.newest().join("a");
        if (i == 1)
            server.fixture.newest().join("b");
    }
    auto wanted = request();
    wanted.target = { NotificationTarget::Kind(kind), u"/"_s, rooms, {}, exceptRooms, {} };
    for (const auto client : clients)
        wanted.target.clients.append(numbers[client]);
    for (const auto client : exceptClients)
        wanted.target.exceptClients.append(numbers[client]);

    server.centre.send(wanted);

    for (int i = 0; i < 3; ++i)
        QCOMPARE(server.fixture.peers[std::size_t(i)]->take().size(), qsizetype(reached.contains(i)));
    QCOMPARE(server.last().deliveries.size(), reached.size());
}

void TestNotificationCenter::sendsRawEventsUntouched()
{
    NotifyingServer server;
    auto &peer = server.fixture.join();
    auto wanted = request();
    wanted.mode = NotificationRequest::Mode::RawEvent;
    wanted.event = u"likes"_s;
    wanted.arguments = R"([ 1.50, {"b":1,"a":2} ])";

    server.centre.send(wanted);

    QCOMPARE(peer.take(), QList<QByteArray>{ R"(42["likes",1.50,{"b":1,"a":2}])" });
}

void TestNotificationCenter::refusesBadRequests_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<SendError>("error");

    QTest::newRow("no JSON") << u"likes"_s << QByteArray("[1,") << SendError::BadArguments;
    QTest::newRow("no array") << u"likes"_s << QByteArray("{}") << SendError::BadArguments;
    QTest::newRow("nothing") << u"likes"_s << QByteArray() << SendError::BadArguments;
    QTest::newRow("reserved name") << u"disconnect"_s << QByteArray("[]") << SendError::ReservedName;
    QTest::newRow("empty name") << QString() << QByteArray("[]") << SendError::ReservedName;
}

void TestNotificationCenter::refusesBadRequests()
{
    QFETCH(QString, event);
    QFETCH(QByteArray, arguments);
    QFETCH(SendError, error);
    NotifyingServer server;
    auto &peer = server.fixture.join();
    auto wanted = request();
    wanted.mode = NotificationRequest::Mode::RawEvent;
    wanted.event = event;
    wanted.arguments = arguments;

    server.centre.send(wanted);

    QCOMPARE(server.reports.size(), 1);
    QCOMPARE(server.last().error, error);
    QCOMPARE(server.last().closed, true);
    QVERIFY(peer.take().isEmpty());
}

void TestNotificationCenter::saysWhenNobodyIsThere()
{
    NotifyingServer server;

    server.centre.send(request(true));

    QCOMPARE(server.last().error, SendError::NobodyThere);
    QCOMPARE(server.last().closed, true);
}

void TestNotificationCenter::tellsWhoAcknowledgedAndWhoDidNot()
{
    NotifyingServer server;
    auto &quick = server.fixture.join("/", R"({"user":"ana"})");
    server.fixture.join();
    auto wanted = request(true);
    wanted.ackTimeout = 2s;

    server.centre.send(wanted);
    QCOMPARE(server.reports.size(), 1);
    QCOMPARE(server.last().count(DeliveryState::Written), 2);
    QCOMPARE(server.last().closed, false);

    server.fixture.runtime.advance(30ms);
    quick.text("30[]");
    server.fixture.runtime.advance(300ms);
    QCOMPARE(server.last().count(DeliveryState::Acknowledged), 1);
    QCOMPARE(server.last().closed, false);

    server.fixture.runtime.advance(2s);
    QCOMPARE(server.last().closed, true);
    QCOMPARE(server.last().count(DeliveryState::TimedOut), 1);
    const auto acknowledged = std::ranges::find(server.last().deliveries, u"ana"_s, &Delivery::label);
    QVERIFY(acknowledged != server.last().deliveries.end());
    QCOMPARE(acknowledged->state, DeliveryState::Acknowledged);
    QCOMPARE(acknowledged->latencyUs, 30'000);
}

void TestNotificationCenter::tellsWhoLeft()
{
    NotifyingServer server;
    auto &peer = server.fixture.join();
    server.centre.send(request(true));

    peer.drop();
    server.fixture.runtime.advance(300ms);

    QCOMPARE(server.last().count(DeliveryState::LeftBefore), 1);
    QCOMPARE(server.last().closed, true);
}

void TestNotificationCenter::reportsAFewTimesASecondOnly()
{
    NotifyingServer server;
    for (int i = 0; i < 20; ++i)
        server.fixture.join();
    server.centre.send(request(true));

    for (const auto &peer : server.fixture.peers) {
        peer->text("30[]");
        server.fixture.runtime.advance(10ms);
    }
    server.fixture.runtime.advance(300ms);

    QVERIFY(server.reports.size() <= 4);
    QCOMPARE(server.last().count(DeliveryState::Acknowledged), 20);
    QCOMPARE(server.last().closed, true);
}

void TestNotificationCenter::bringsMissedNotifications()
{
    NotifyingServer server;
    auto wanted = request();
    wanted.ttlSeconds = 60;
    server.centre.send(wanted);
    QCOMPARE(server.last().error, SendError::None);

    auto &page = server.fixture.open();
    page.connectTo("/live", R"({"visitor":"v1"})");

    const auto packets = page.take();
    QCOMPARE(packets.size(), 2);
    QCOMPARE(notification(packets[1]).value("id"_L1).toString().toLatin1(), server.last().id);
}

void TestNotificationCenter::bringsNothingTwice()
{
    NotifyingServer server;
    auto &page = server.fixture.join("/live", R"({"visitor":"v1"})");
    auto wanted = request(true);
    wanted.ttlSeconds = 60;
    server.centre.send(wanted);
    page.text("3/live,0[]");
    page.drop();
    server.fixture.runtime.settle();

    auto &again = server.fixture.open();
    again.connectTo("/live", R"({"visitor":"v1"})");
    QCOMPARE(again.take().size(), 1);

    auto &other = server.fixture.open();
    other.connectTo("/live", R"({"visitor":"v2"})");
    QCOMPARE(other.take().size(), 2);
}

void TestNotificationCenter::bringsNothingThatIsOver()
{
    NotifyingServer server;
    auto wanted = request();
    wanted.ttlSeconds = 60;
    server.centre.send(wanted);
    server.centre.send(request());

    server.fixture.runtime.clock.advance(60s);
    auto &page = server.fixture.open();
    page.connectTo("/live");

    QCOMPARE(page.take().size(), 1);
}

void TestNotificationCenter::replacesTheSameTag()
{
    NotifyingServer server;
    auto wanted = request();
    wanted.ttlSeconds = 60;
    wanted.tag = u"dock-4"_s;
    server.centre.send(wanted);
    wanted.title = u"Dock 4 open"_s;
    server.centre.send(wanted);

    auto &page = server.fixture.open();
    page.connectTo("/live");

    const auto packets = page.take();
    QCOMPARE(packets.size(), 2);
    QCOMPARE(notification(packets[1]).value("title"_L1).toString(), wanted.title);
}

QTEST_GUILESS_MAIN(TestNotificationCenter)
#include "tst_notificationcenter.moc"
