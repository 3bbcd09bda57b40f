// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulateddeliveries.h"

#include "core/instance/simulation/simulatedworld.h"

#include <QJsonDocument>

#include <algorithm>

namespace farol {

namespace {

bool shareRoom(const SocketRow &socket, const QList<QString> &rooms)
{
    return std::ranges::any_of(rooms, [&](const QString &room) { return socket.rooms.contains(room); });
}

bool isMeant(const NotificationTarget &target, quint64 client, const SocketRow &socket)
{
    if (target.exceptClients.contains(client) || shareRoom(socket, target.exceptRooms))
        return false;
    switch (target.kind) {
    case NotificationTarget::Kind::Everyone:
        return true;
    case NotificationTarget::Kind::Namespace:
        return socket.nsp == target.nsp;
    case NotificationTarget::Kind::Rooms:
        return socket.nsp == target.nsp && shareRoom(socket, target.rooms);
    case NotificationTarget::Kind::Clients:
        return target.clients.contains(client);
    }
    return false;
}

SendError errorOf(const NotificationRequest &request)
{
    if (request.mode == NotificationRequest::Mode::Notification)
        return SendError::None;
    if (request.event.isEmpty())
        return SendError::ReservedName;
    return QJsonDocument::fromJson(request.arguments).isArray() ? SendError::None : SendError::BadArguments;
}

qint64 sizeOf(const NotificationRequest &request)
{
    // Names, punctuation, identifier and time of a notification are about this many bytes.
    constexpr qint64 frameBytes = 140;
    return request.mode == NotificationRequest::Mode::RawEvent
        ? request.event.toUtf8().size() + request.arguments.size() + 4
        : frameBytes + request.title.toUtf8().size() + request.body.toUtf8().size();
}

}

DeliveryReport SimulatedDeliveries::send(const NotificationRequest &request, const SimulatedWorld &world)
{
    Running running;
    auto &report = running.report;
    report.ticket = request.ticket;
    report.id = m_random.id();
    report.request = request;
    report.sentAtMs = world.nowMs();
    report.error = errorOf(request);
    report.bytesEach = sizeOf(request);
    report.closed = true;
    if (report.error != SendError::None)
        return report;

    for (const auto &[number, client] : world.clients()) {
        for (const auto &socket : client.row.sockets) {
            if (!isMeant(request.target, number, socket))
                continue;
            report.deliveries.append(
                { socket.id, number, client.row.user, socket.nsp, DeliveryState::Written, -1 });
            const auto answerUs = client.row.roundTripUs + m_random.between(500, 9000);
            running.answersAfterUs.push_back(m_random.happens(0.02) ? -1 : answerUs);
        }
    }
    if (report.deliveries.isEmpty())
        report.error = SendError::NobodyThere;
    else if (request.wantAck)
        report.closed = false;
    if (!report.closed)
        m_running.push_back(running);
    return report;
}

QList<DeliveryReport> SimulatedDeliveries::advance(
    std::chrono::milliseconds elapsed, const SimulatedWorld &world)
{
    QList<DeliveryReport> changed;
    for (auto &running : m_running) {
        running.elapsedUs += std::chrono::microseconds(elapsed).count();
        if (settle(running, world))
            changed.append(running.report);
    }
    std::erase_if(m_running, [](const Running &running) { return running.report.closed; });
    return changed;
}

bool SimulatedDeliveries::settle(Running &running, const SimulatedWorld &world)
{
    auto &report = running.report;
    const auto isOver = running.elapsedUs >= std::chrono::microseconds(report.request.ackTimeout).count();
    bool isChanged = false;
    for (qsizetype i = 0; i < report.deliveries.size(); ++i) {
        if (report.deliveries.at(i).state != DeliveryState::Written)
            continue;
        auto &delivery = report.deliveries[i];
        const auto answerUs = running.answersAfterUs[std::size_t(i)];
        if (answerUs >= 0 && answerUs <= running.elapsedUs) {
            delivery.state = DeliveryState::Acknowledged;
            delivery.latencyUs = answerUs;
        } else if (!world.clients().contains(delivery.client)) {
            delivery.state = DeliveryState::LeftBefore;
        } else if (isOver) {
            delivery.state = DeliveryState::TimedOut;
        }
        isChanged = isChanged || delivery.state != DeliveryState::Written;
    }
    report.closed = report.count(DeliveryState::Written) == 0;
    return isChanged;
}

}
