// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "core/socketio/events/ackresult.h"

#include <QHash>

namespace farol {

class Socket;

/// Follows one request until nothing about it can change any more. Thread: the network thread.
class DeliveryTracker {
public:
    DeliveryTracker(const NotificationRequest &request, QByteArray id, qint64 sentAtMs);

    /// It was handed to these sockets as one broadcast; with acknowledgement it ends in finish().
    void written(const QList<Socket *> &sockets, qint64 bytesEach);
    void acknowledged(const QByteArray &socketId, qint64 latencyUs);
    /// A recipient left before it answered.
    void left(const QByteArray &socketId);
    /// One of its broadcasts is over.
    void finish(const BroadcastResult &result);
    /// Nothing was sent.
    void fail(SendError error);

    [[nodiscard]] const DeliveryReport &report() const { return m_report; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// The report as it is to be told now.
    [[nodiscard]] const DeliveryReport &takeReport();

private:
    void setState(const QByteArray &socketId, DeliveryState state, qint64 latencyUs = -1);

    DeliveryReport m_report;
    QHash<QByteArray, qsizetype> m_rows; // by socket id
    int m_openBroadcasts = 0;
    bool m_changed = true;
};

}
