// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notifications/deliveryreport.h"

#include "core/services/clients/clientlabel.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/socket.h"
#include "core/socketio/socketnamespace.h"

namespace farol {

DeliveryTracker::DeliveryTracker(const NotificationRequest &request, QByteArray id, qint64 sentAtMs)
{
    m_report.ticket = request.ticket;
    m_report.id = std::move(id);
    m_report.request = request;
    m_report.sentAtMs = sentAtMs;
    m_report.closed = true;
}

void DeliveryTracker::written(const QList<Socket *> &sockets, qint64 bytesEach)
{
    m_report.bytesEach = bytesEach;
    for (const auto *const socket : sockets) {
        Delivery delivery;
        delivery.socketId = socket->id();
        delivery.client = socket->clientNumber();
        delivery.label = labelOfClient(userOf(*socket), socket->connection().session().id());
        delivery.nsp = QString::fromUtf8(socket->nsp().name());
        m_rows.insert(delivery.socketId, m_report.deliveries.size());
        m_report.deliveries.append(std::move(delivery));
    }
    m_changed = true;
    if (!m_report.request.wantAck)
        return;
    ++m_openBroadcasts;
    m_report.closed = false;
}

void DeliveryTracker::acknowledged(const QByteArray &socketId, qint64 latencyUs)
{
    setState(socketId, DeliveryState::Acknowledged, latencyUs);
}

void DeliveryTracker::left(const QByteArray &socketId)
{
    setState(socketId, DeliveryState::LeftBefore);
}

void DeliveryTracker::finish(const BroadcastResult &result)
{
    for (const auto &answer : result.answers)
        acknowledged(answer.socketId, answer.latency.count());
    // Who has left has been noted when leaving.
    for (const auto &socketId : result.missing)
        setState(socketId, result.timedOut ? DeliveryState::TimedOut : DeliveryState::LeftBefore);
    --m_openBroadcasts;
    m_report.closed = m_openBroadcasts == 0;
    m_changed = true;
}

void DeliveryTracker::fail(SendError error)
{
    m_report.error = error;
    m_changed = true;
}

const DeliveryReport &DeliveryTracker::takeReport()
{
    m_changed = false;
    return m_report;
}

void DeliveryTracker::setState(const QByteArray &socketId, DeliveryState state, qint64 latencyUs)
{
    const auto row = m_rows.constFind(socketId);
    if (row == m_rows.cend())
        return;
    auto &delivery = m_report.deliveries[*row];
    // The first news is the true one: who answered and then left did answer.
    if (delivery.state != DeliveryState::Written)
        return;
    delivery.state = state;
    delivery.latencyUs = latencyUs;
    m_changed = true;
}

}
