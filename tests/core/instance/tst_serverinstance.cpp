// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/servercontrol.h"
#include "core/api/serverfeed.h"
#include "core/instance/serverinstance.h"
#include "tests/core/instance/rawclients.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <map>

using namespace farol;
using namespace Qt::StringLiterals;

namespace {

ServerSettings freePort()
{
    ServerSettings settings;
    (void)settings.set(u"port"_s, u"0"_s, SettingSource::CommandLine);
    return settings;
}

/// A running server and what its feed has said so far.
class RunningServer {
public:
    explicit RunningServer(const ServerSettings &settings = freePort())
        : instance(settings)
    {
        auto &feed = instance.feed();
        QObject::connect(&feed, &ServerFeed::clientsChanged, &feed, [this](const ClientChange &change) {
            if (change.snapshot)
                clients.clear();
            for (const auto &row : change.updated)
                clients[row.number] = row;
        });
        QObject::connect(&feed, &ServerFeed::roomsChanged, &feed, [this](const RoomChange &change) {
            if (change.snapshot)
                rooms.clear();
            for (const auto &row : change.updated)
                rooms[row.key()] = row;
            for (const auto &key : change.removed)
                rooms.erase(key);
        });
        QObject::connect(&feed, &ServerFeed::eventsArrived, &feed,
            [this](const EventBatch &batch) { events.append(batch.records); });
        QObject::connect(&feed, &ServerFeed::reportChanged, &feed,
            [this](const DeliveryReport &report) { reports.append(report); });
        QObject::connect(&feed, &ServerFeed::logged, &feed,
            [this](const QList<LogEntry> &entries) { log.append(entries); });
        instance.control().start();
    }

    [[nodiscard]] ServerState state() { return instance.feed().state(); }
    [[nodiscard]] bool isRunning() { return state().run == RunState::Running; }
    [[nodiscard]] int live() const
    {
        return int(std::ranges::count_if(
            clients, [](const auto &entry) { return entry.second.liveness != ClientLiveness::Left; }));
    }

    ServerInstance instance;
    std::map<quint64, ClientRow> clients;
    std::map<RoomRow::Key, RoomRow> rooms;
    QList<EventRecord> events;
    QList<DeliveryReport> reports;
    QList<LogEntry> log;
};

}

class TestServerInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOnAFreePort();
    void answersHealthChecksAndPages();
    void servesThePollingTransport();
    void showsClientsRoomsAndEvents();
    void showsWhoLeft();
    void obeysOrders();
    void deliversNotifications();
    void refusesToSendWhenStopped();
    void countsRefusals();
    void stopsWithinTwoSecondsAndStartsAgain();
    void saysGoodbyeWhenDestroyed();
    void tellsWhoHoldsThePort();
    void tellsThatAnAddressIsNone();
    void listenersMayComeAndGo();
};

void TestServerInstance::startsOnAFreePort()
{
    ServerInstance instance(freePort());
    QSignalSpy states(&instance.feed(), &ServerFeed::stateChanged);
    QCOMPARE(instance.feed().state().run, RunState::Stopped);

    instance.control().start();

    QTRY_COMPARE(instance.feed().state().run, RunState::Running);
    QCOMPARE(states.size(), 2);
    QVERIFY(instance.feed().state().port > 0);
    QVERIFY(instance.feed().state().startedAtMs > 0);
    QCOMPARE(instance.feed().state().address, u"127.0.0.1"_s);
    QCOMPARE(instance.feed().state().simulated, false);
}

void TestServerInstance::answersHealthChecksAndPages()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());
    const auto port = server.state().port;

    QVERIFY(httpAnswer(port, "GET /healthz").startsWith("HTTP/1.1 200"));
    QVERIFY(httpAnswer(port, "GET /readyz").endsWith("ok\n"));
    QVERIFY(httpAnswer(port, "POST /healthz").startsWith("HTTP/1.1 405"));
    QVERIFY(httpAnswer(port, "GET /nothing").startsWith("HTTP/1.1 404"));
    const auto page = httpAnswer(port, "GET /");
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'self'; frame-ancestors 'none'"));
    QVERIFY(page.contains("X-Content-Type-Options: nosniff"));
    const auto client = httpAnswer(port, "GET /socket.io/socket.io.js");
    QVERIFY(client.startsWith("HTTP/1.1 200"));
    QVERIFY(client.size() > 100'000);
}

void TestServerInstance::servesThePollingTransport()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());
    const auto port = server.state().port;

    const auto opened = httpAnswer(port, "GET /socket.io/?EIO=4&transport=polling");
    const auto sid = opened.mid(opened.indexOf("\"sid\":\"") + 7, 20);
    const QByteArray session = "/socket.io/?EIO=4&transport=polling&sid=" + sid;
    QVERIFY(httpAnswer(port, "POST " + session, R"(40{"name":"polly"})").endsWith("ok"));

    QVERIFY(httpAnswer(port, "GET " + session).contains(R"(40{"sid":")"));
    QTRY_COMPARE(server.live(), 1);
    QTRY_COMPARE(server.clients.begin()->second.user, u"polly"_s);
    QCOMPARE(server.clients.begin()->second.transport, ClientTransport::Polling);
}

void TestServerInstance::showsClientsRoomsAndEvents()
{
    RunningServer server;
    QSignalSpy frames(&server.instance.feed(), &ServerFeed::frameArrived);
    QTRY_VERIFY(server.isRunning());
    RawWebSocketClient client;
    QVERIFY(client.join(server.state().port, {}, R"({"user":"ana"})"));
    client.send(R"(42["chat","hello"])");

    QTRY_COMPARE(server.live(), 1);
    QTRY_COMPARE(server.clients.begin()->second.sockets.size(), 1);
    QTRY_COMPARE(server.clients.begin()->second.eventsIn, 1u);
    const auto &row = server.clients.begin()->second;
    QCOMPARE(row.user, u"ana"_s);
    QCOMPARE(row.address, u"127.0.0.1"_s);
    QCOMPARE(row.port, client.socket().localPort());
    QCOMPARE(row.transport, ClientTransport::WebSocket);

    QTRY_COMPARE(server.rooms.size(), 1u);
    QCOMPARE(server.rooms.begin()->second.isPrivate, true);
    const auto isChat
        = [](const EventRecord &event) { return event.event == "chat"_L1 && event.target == "ana"_L1; };
    QTRY_COMPARE(std::ranges::count_if(server.events, isChat), 1);
    QTRY_VERIFY(!frames.isEmpty() && frames.last().first().value<TrafficFrame>().totalEventsIn == 1);
    QCOMPARE(frames.last().first().value<TrafficFrame>().clientsWebSocket, 1);
}

void TestServerInstance::showsWhoLeft()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());
    RawWebSocketClient client;
    QVERIFY(client.join(server.state().port));
    QTRY_COMPARE(server.live(), 1);

    client.socket().abort();

    QTRY_COMPARE(server.live(), 0);
    QCOMPARE(server.clients.size(), 1u);
    QCOMPARE(server.clients.begin()->second.leftReason, u"transport close"_s);
    QTRY_VERIFY(server.rooms.empty());
}

void TestServerInstance::obeysOrders()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());
    RawWebSocketClient client;
    QVERIFY(client.join(server.state().port));
    QTRY_VERIFY(server.live() == 1 && !server.clients.begin()->second.sockets.isEmpty());
    const auto &row = server.clients.begin()->second;
    const QList<QByteArray> socket{ row.sockets.first().id };
    auto &control = server.instance.control();

    control.joinRoom(socket, u"lobby"_s);
    QTRY_COMPARE(row.sockets.first().rooms, QList<QString>{ u"lobby"_s });
    control.leaveRoom(socket, u"lobby"_s);
    QTRY_VERIFY(row.sockets.first().rooms.isEmpty());

    control.disconnectSockets(socket);
    QCOMPARE(client.receive(), "41");
    QTRY_VERIFY(row.sockets.isEmpty());
    control.closeClients({ row.number });
    QTRY_COMPARE(row.liveness, ClientLiveness::Left);
}

void TestServerInstance::deliversNotifications()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());
    RawWebSocketClient client;
    QVERIFY(client.join(server.state().port, "/live", R"({"user":"ana"})"));
    NotificationRequest request;
    request.ticket = 3;
    request.title = u"Hello"_s;

    server.instance.control().send(request);

    const auto packet = client.receiveUntil("notification");
    QVERIFY(packet.startsWith(R"(42/live,0["notification",{"id":")"));
    QTRY_COMPARE(server.reports.size(), 1);
    QCOMPARE(server.reports.last().ticket, 3u);
    QCOMPARE(server.reports.last().count(DeliveryState::Written), 1);
    client.send("43/live,0[]");
    QTRY_VERIFY(server.reports.last().closed);
    QCOMPARE(server.reports.last().count(DeliveryState::Acknowledged), 1);
    QVERIFY(server.reports.last().deliveries.first().latencyUs > 0);
}

void TestServerInstance::refusesToSendWhenStopped()
{
    ServerInstance instance(freePort());
    QSignalSpy reports(&instance.feed(), &ServerFeed::reportChanged);
    NotificationRequest request;
    request.ticket = 9;

    instance.control().send(request);

    QTRY_COMPARE(reports.size(), 1);
    const auto report = reports.first().first().value<DeliveryReport>();
    QCOMPARE(report.ticket, 9u);
    QCOMPARE(report.error, SendError::NotRunning);
    QVERIFY(report.closed);
}

void TestServerInstance::countsRefusals()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());

    QVERIFY(httpAnswer(server.state().port, "GET /socket.io/?EIO=4&transport=polling&sid=nobody")
                .contains("400"));

    const auto isRefusal = [](const LogEntry &entry) { return entry.level == LogLevel::Warning; };
    QTRY_COMPARE(std::ranges::count_if(server.log, isRefusal), 1);
}

void TestServerInstance::stopsWithinTwoSecondsAndStartsAgain()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());
    const auto port = server.state().port;
    RawWebSocketClient client;
    QVERIFY(client.join(port));
    QTRY_COMPARE(server.live(), 1);
    QElapsedTimer clock;
    clock.start();

    server.instance.control().stop();
    QVERIFY(!client.receive().isNull());
    client.socket().disconnectFromHost();

    QTRY_COMPARE(server.state().run, RunState::Stopped);
    QVERIFY(clock.elapsed() < 2000);
    QTRY_VERIFY(server.clients.empty() && server.rooms.empty());

    server.instance.control().startOnPort(port);
    QTRY_VERIFY(server.isRunning());
    QCOMPARE(server.state().port, port);
    RawWebSocketClient again;
    QVERIFY(again.join(port));
    QTRY_COMPARE(server.live(), 1);
}

void TestServerInstance::saysGoodbyeWhenDestroyed()
{
    auto server = std::make_unique<RunningServer>();
    QTRY_VERIFY(server->isRunning());
    RawWebSocketClient client;
    QVERIFY(client.join(server->state().port));
    QElapsedTimer clock;
    clock.start();

    server.reset();

    QVERIFY(clock.elapsed() < 2500);
    while (!client.receive().isEmpty()) { }
    QVERIFY(client.socket().state() != QAbstractSocket::ConnectedState);
}

void TestServerInstance::tellsWhoHoldsThePort()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    ServerSettings settings;
    (void)settings.set(u"port"_s, QString::number(holder.serverPort()), SettingSource::CommandLine);

    RunningServer server(settings);

    QTRY_COMPARE(server.state().run, RunState::Failed);
    QCOMPARE(server.state().error, StartError::AddressInUse);
    QVERIFY(server.state().errorDetail.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(server.state().nextFreePort > holder.serverPort());

    server.instance.control().startOnPort(server.state().nextFreePort);
    QTRY_VERIFY(server.isRunning());
}

void TestServerInstance::tellsThatAnAddressIsNone()
{
    auto settings = freePort();
    (void)settings.set(u"address"_s, u"not an address"_s, SettingSource::CommandLine);

    RunningServer server(settings);

    QTRY_COMPARE(server.state().run, RunState::Failed);
    QCOMPARE(server.state().error, StartError::AddressNotAvailable);
}

void TestServerInstance::listenersMayComeAndGo()
{
    RunningServer server;
    QTRY_VERIFY(server.isRunning());
    auto &feed = server.instance.feed();

    // Qt shares a few locks among all objects; so many are sure to meet on the feed's.
    std::vector<std::unique_ptr<QObject>> listeners;
    for (int i = 0; i < 1000; ++i) {
        const auto &listener = listeners.emplace_back(std::make_unique<QObject>());
        QObject::connect(&feed, &ServerFeed::eventsArrived, listener.get(), [](const EventBatch &) {});
    }
    listeners.clear();

    RawWebSocketClient client;
    QVERIFY(client.join(server.state().port));
    QTRY_VERIFY(!server.events.isEmpty());
}

QTEST_GUILESS_MAIN(TestServerInstance)
#include "tst_serverinstance.moc"
