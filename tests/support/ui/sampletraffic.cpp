// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/sampletraffic.h"

#include "tests/support/ui/fakefeed.h"

#include <QRandomGenerator>

#include <cmath>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

double wave(int second, double period, double depth)
{
    return 1 + depth * std::sin(second * 6.2832 / period);
}

void addTops(TrafficFrame &frame)
{
    frame.topEvents = { { u"position"_s, 612 }, { u"eta:changed"_s, 388 }, { u"parcel:scanned"_s, 341 },
        { u"chat:message"_s, 118 }, { u"presence"_s, 96 } };
    frame.topRooms = { { u"dispatch"_s, 86 }, { u"depot:porto"_s, 64 }, { u"depot:lisboa"_s, 51 },
        { u"route:17"_s, 22 }, { u"support"_s, 14 } };
    frame.topClients = { { u"wallboard-2"_s, 86'118 }, { u"ana.ribeiro"_s, 32'461 },
        { u"scanner-041"_s, 22'938 }, { u"m.nowak"_s, 18'432 }, { u"gate-kiosk"_s, 11'469 } };
    frame.disconnectReasons
        = { { u"transport close"_s, 31 }, { u"ping timeout"_s, 12 }, { u"client namespace disconnect"_s, 9 },
              { u"server namespace disconnect"_s, 2 }, { u"parse error"_s, 1 } };
}

TrafficFrame frameAt(int second, int seconds, QRandomGenerator &random)
{
    const auto noise = [&random](double depth) { return 1 + depth * (random.generateDouble() - 0.5); };
    const double burst = 1 + 0.6 * std::exp(-std::pow((second - seconds * 5.0 / 6) / 12, 2));
    TrafficFrame frame;
    frame.clientsWebSocket = int(215 * wave(second, 180, 0.02) * noise(0.01)) + second * 6 / seconds;
    frame.clientsPolling = int(25 * wave(second, 97, 0.1) * noise(0.1));
    frame.clients = frame.clientsWebSocket + frame.clientsPolling;
    frame.sockets = frame.clients * 5 / 4;
    frame.rooms = 40 + int(2 * wave(second, 60, 1));
    frame.eventsInPerSecond = std::round(390 * wave(second, 110, 0.06) * noise(0.08) * burst);
    frame.eventsOutPerSecond = std::round(1'250 * wave(second, 140, 0.06) * noise(0.06) * burst);
    frame.bytesInPerSecond = frame.eventsInPerSecond * 238;
    frame.bytesOutPerSecond = frame.eventsOutPerSecond * 252;
    frame.opened = second % 3 == 0 ? int(3 * random.generateDouble() * burst) : 0;
    frame.closed = second % 5 == 0 ? int(3 * random.generateDouble()) : 0;
    frame.errors = second % 41 == 0 ? 1 : 0;
    frame.ackP95Ms = 36 * noise(0.2) * burst;
    addTops(frame);
    return frame;
}

ClientRow clientAt(int number, qint64 nowMs, QRandomGenerator &random)
{
    const char *const names[] = { "wallboard-2", "ana.ribeiro", "scanner-041", "m.nowak", "gate-kiosk",
        "joao.teixeira", "dispatch-desk", "l.martins", "courier-3fa2", "p.svensson" };
    ClientRow row;
    row.number = quint64(number);
    row.id = QByteArray::number(random.generate64(), 36).leftJustified(20, 'x');
    row.user = QLatin1String(names[number % 10]);
    row.address = u"10.20.%1.%2"_s.arg(number % 8).arg(number % 200 + 4);
    row.port = quint16(50'000 + number);
    row.transport = number % 9 == 4 ? ClientTransport::Polling : ClientTransport::WebSocket;
    row.liveness = number % 9 == 4 ? ClientLiveness::Slow : ClientLiveness::Live;
    row.sockets = { { row.id, u"/"_s, { u"dispatch"_s, u"depot:porto"_s }, nowMs - number * 61'000 } };
    row.connectedAtMs = nowMs - qint64(number) * 1'261'000;
    row.roundTripUs = 2'000 + random.bounded(40'000);
    row.eventsInPerSecond = quint32(random.bounded(24));
    row.eventsOutPerSecond = quint32(random.bounded(118));
    row.bytesIn = 4'300'000;
    row.bytesOut = 333'000'000;
    row.userAgent = u"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"_s;
    return row;
}

EventRecord eventAt(int number, qint64 nowMs)
{
    const char *const names[] = { "position", "eta:changed", "parcel:scanned", "chat:message", "presence" };
    EventRecord record;
    record.number = quint64(number);
    record.atUs = (nowMs - (200 - number) * 37) * 1000;
    record.direction = number % 3 ? EventDirection::Out : EventDirection::In;
    record.nsp = u"/"_s;
    record.event = QLatin1String(names[number % 5]);
    record.client = record.direction == EventDirection::In ? quint64(number % 60 + 1) : 0;
    record.target = record.client ? u"scanner-041"_s : u"dispatch"_s;
    record.recipients = record.client ? 1 : 86;
    record.arguments = R"({"lat":41.15,"lon":-8.61,"speed":42})";
    record.sizeBytes = 96 + number % 40;
    record.ack = number % 7 ? AckState::None : AckState::Answered;
    record.ackUs = number % 7 ? -1 : 18'000;
    return record;
}

}

QList<TrafficFrame> sampleTraffic(qint64 endMs, int seconds)
{
    QRandomGenerator random(7);
    QList<TrafficFrame> frames;
    for (int second = 0; second < seconds; ++second) {
        frames.append(frameAt(second, seconds, random));
        frames.last().atMs = endMs - qint64(seconds - 1 - second) * 1000;
    }
    return frames;
}

void fillWithRows(FakeFeed &feed, qint64 nowMs)
{
    QRandomGenerator random(7);
    ClientChange clients;
    clients.snapshot = true;
    for (int number = 1; number <= 248; ++number)
        clients.updated.append(clientAt(number, nowMs, random));
    RoomChange rooms;
    rooms.snapshot = true;
    for (int number = 1; number <= 42; ++number)
        rooms.updated.append({ u"/"_s, u"route:%1"_s.arg(number), 90 - 2 * number, false, quint32(number),
            quint32(3 * number), nowMs - 3'600'000, nowMs - number * 400 });
    EventBatch events;
    for (int number = 1; number <= 200; ++number)
        events.records.append(eventAt(number, nowMs));

    Q_EMIT feed.clientsChanged(clients);
    Q_EMIT feed.roomsChanged(rooms);
    Q_EMIT feed.eventsArrived(events);
    Q_EMIT feed.logged({ { nowMs - 90'000, LogLevel::Info, u"server started"_s, {} },
        { nowMs - 60'000, LogLevel::Warning, u"frame too large"_s, u"10.20.4.31"_s },
        { nowMs - 30'000, LogLevel::Error, u"session ID unknown"_s, u"10.20.7.17"_s } });
    DeliveryReport report;
    report.ticket = 5;
    report.request.ticket = 5;
    report.request.title = u"Dock 4 closed until 15:30"_s;
    report.sentAtMs = nowMs - 20'000;
    for (int number = 1; number <= 64; ++number)
        report.deliveries.append({ QByteArray::number(number), quint64(number), u"scanner-%1"_s.arg(number),
            u"/"_s, number < 58 ? DeliveryState::Acknowledged : DeliveryState::Written,
            number < 58 ? 18'000 : -1 });
    Q_EMIT feed.reportChanged(report);
}

}
