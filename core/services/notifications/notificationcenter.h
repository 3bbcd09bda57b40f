// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "core/base/timerwheel.h"
#include "core/services/notifications/deliveryreport.h"
#include "core/services/notifications/missednotifications.h"
#include "core/socketio/serverobserver.h"
#include "core/wire/socketio/socketpacket.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace farol {

class Server;
struct OutgoingEvent;
struct RecipientGroup;

/// Sends notifications and other events to whom a person chooses, and tells truly what became of them.
/// Who joins /live gets the notifications missed meanwhile. Must be added to the server as an observer.
/// Thread: the network thread.
class NotificationCenter final : public ServerObserver, private WheelTimer::Owner {
public:
    using ReportHandler = std::function<void(const DeliveryReport &)>;

    /// Reports about one request come at most this often.
    static constexpr std::chrono::milliseconds ReportInterval{ 250 };

    /// `server` outlives the centre. `report` is called at once and whenever something changed.
    NotificationCenter(Server &server, ReportHandler report);

    /// Sends at once. The first report is given before this returns, the last one has `closed` set.
    void send(const NotificationRequest &request);

    void onSocketDisconnected(Socket &socket, CloseReason reason) override;
    void onBroadcast(SocketNamespace &nsp, const QList<QByteArray> &rooms, const SocketPacket &packet,
        int recipients, qint64 wireBytes) override;
    void onAckReceived(Socket &socket, AckId id, const EventArguments &arguments, qint64 latencyUs,
        qint64 wireBytes) override;

private:
    using AckKey = std::pair<QByteArray, AckId>; // namespace and id
    using Tracker = std::shared_ptr<DeliveryTracker>;
    struct SentPacket {
        AckId ackId = 0;
        qint64 bytesEach = 0;
    };

    void onTimer(WheelTimer &timer) override;
    void sendTo(
        const std::vector<RecipientGroup> &groups, const OutgoingEvent &event, const Tracker &tracker);
    [[nodiscard]] bool keepForLater(const DeliveryTracker &tracker);
    void noteDelivered(const QList<Socket *> &sockets, const DeliveryTracker &tracker);
    void bringMissed(Socket &socket);
    void tell();

    Server &m_server;
    ReportHandler m_report;
    MissedNotifications m_missed;
    std::vector<Tracker> m_trackers; // those whose last report has not been given
    std::map<AckKey, Tracker> m_waiting;
    SentPacket *m_sending = nullptr; // filled by the broadcast that is being made
    WheelTimer m_timer{ *this };
    std::shared_ptr<NotificationCenter *> m_self; // clients may join after the centre has gone
};

}
