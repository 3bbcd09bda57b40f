// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notifications/notificationcenter.h"

#include "core/base/idsource.h"
#include "core/base/runtime.h"
#include "core/services/notifications/notificationmessage.h"
#include "core/services/notifications/recipients.h"
#include "core/socketio/server.h"

namespace farol {

namespace {

constexpr QByteArrayView LiveNamespaceName = "/live";

/// Whether somebody who joins /live later was meant too.
bool concernsLive(const NotificationTarget &target)
{
    using enum NotificationTarget::Kind;
    return target.kind == Everyone || (target.kind == Namespace && target.nsp.toUtf8() == LiveNamespaceName);
}

}

NotificationCenter::NotificationCenter(Server &server, ReportHandler report)
    : m_server(server)
    , m_report(std::move(report))
    , m_missed(server.runtime().clock)
    , m_self(std::make_shared<NotificationCenter *>(this))
{
    server.of(LiveNamespaceName.toByteArray()).onConnection([self = std::weak_ptr(m_self)](Socket &socket) {
        if (const auto centre = self.lock())
            (*centre)->bringMissed(socket);
    });
}

void NotificationCenter::send(const NotificationRequest &request)
{
    auto &runtime = m_server.runtime();
    const auto sentAtMs = runtime.clock.wallMilliseconds();
    const auto tracker = std::make_shared<DeliveryTracker>(request, runtime.ids.nextId(), sentAtMs);
    const auto event = outgoingEvent(request, tracker->report().id, sentAtMs);
    if (!event) {
        tracker->fail(event.error());
        return m_report(tracker->takeReport());
    }

    const auto isKept = keepForLater(*tracker);
    const auto groups = recipientsOf(m_server, request.target);
    if (groups.empty() && !isKept)
        tracker->fail(SendError::NobodyThere);
    m_trackers.push_back(tracker);
    sendTo(groups, *event, tracker);
    tell();
}

void NotificationCenter::sendTo(
    const std::vector<RecipientGroup> &groups, const OutgoingEvent &event, const Tracker &tracker)
{
    const auto &request = tracker->report().request;
    for (const auto &group : groups) {
        SentPacket sent;
        m_sending = &sent;
        if (request.wantAck)
            group.broadcast.timeout(request.ackTimeout)
                .emitEventWithAck(event.name, event.arguments,
                    [tracker](const BroadcastResult &result) { tracker->finish(result); });
        else
            group.broadcast.emitEvent(event.name, event.arguments);
        m_sending = nullptr;

        tracker->written(group.sockets, sent.bytesEach);
        if (request.wantAck)
            m_waiting.emplace(AckKey(group.nsp->name(), sent.ackId), tracker);
        else
            noteDelivered(group.sockets, *tracker);
    }
}

void NotificationCenter::noteDelivered(const QList<Socket *> &sockets, const DeliveryTracker &tracker)
{
    for (const auto *const socket : sockets)
        m_missed.noteDelivered(tracker.report().id, MissedNotifications::visitorOf(*socket));
}

bool NotificationCenter::keepForLater(const DeliveryTracker &tracker)
{
    const auto &report = tracker.report();
    const auto &request = report.request;
    if (request.mode != NotificationRequest::Mode::Notification || request.ttlSeconds <= 0
        || !concernsLive(request.target))
        return false;
    m_missed.keep(
        report.id, request.tag, notificationMessage(request, report.id, report.sentAtMs), request.ttlSeconds);
    return true;
}

void NotificationCenter::bringMissed(Socket &socket)
{
    for (const auto &message : m_missed.takeFor(MissedNotifications::visitorOf(socket))) {
        EventArguments arguments;
        arguments.appendRaw(message);
        socket.emitEvent("notification", arguments);
    }
}

void NotificationCenter::onBroadcast(
    SocketNamespace &, const QList<QByteArray> &, const SocketPacket &packet, int, qint64 wireBytes)
{
    if (m_sending)
        *m_sending = { packet.ackId.value_or(0), wireBytes };
}

void NotificationCenter::onAckReceived(
    Socket &socket, AckId id, const EventArguments &, qint64 latencyUs, qint64)
{
    if (m_waiting.empty())
        return;
    const auto waiting = m_waiting.find({ socket.nsp().name(), id });
    if (waiting == m_waiting.end())
        return;
    waiting->second->acknowledged(socket.id(), latencyUs);
    noteDelivered({ &socket }, *waiting->second);
}

void NotificationCenter::onSocketDisconnected(Socket &socket, CloseReason)
{
    for (const auto &tracker : m_trackers)
        tracker->left(socket.id());
}

void NotificationCenter::onTimer(WheelTimer &)
{
    tell();
}

void NotificationCenter::tell()
{
    for (const auto &tracker : m_trackers) {
        if (tracker->isChanged())
            m_report(tracker->takeReport());
    }
    std::erase_if(m_trackers, [](const Tracker &tracker) { return tracker->report().closed; });
    std::erase_if(m_waiting, [](const auto &waiting) { return waiting.second->report().closed; });
    if (!m_trackers.empty())
        m_timer.start(m_server.runtime().timers, ReportInterval);
}

}
