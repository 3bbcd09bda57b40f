// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace farol {

/// One Socket.IO socket: a client's membership in one namespace.
struct SocketRow {
    QByteArray id;
    QString nsp;
    QList<QString> rooms; ///< without the private room named like the socket
    qint64 connectedAtMs = 0;

    bool operator==(const SocketRow &) const = default;
};

enum class ClientLiveness : unsigned char { Live, Slow, Left };
enum class ClientTransport : unsigned char { Polling, WebSocket };

/// One connection with everything the Clients page shows of it. Rates are per second over the last
/// second; totals are exact.
struct ClientRow {
    quint64 number = 0; ///< key: unique for as long as the process runs
    QByteArray id; ///< Engine.IO session id
    ClientLiveness liveness = ClientLiveness::Live;
    QString user; ///< from auth: `user`, `name`, `username` or `nickname`; else empty
    QString address;
    quint16 port = 0;
    ClientTransport transport = ClientTransport::Polling;
    bool encrypted = false;
    QList<SocketRow> sockets;
    qint64 connectedAtMs = 0; ///< wall clock
    qint64 upgradedAfterMs = -1; ///< -1: not upgraded
    qint64 roundTripUs = -1; ///< -1: not known yet
    quint32 eventsInPerSecond = 0;
    quint32 eventsOutPerSecond = 0;
    quint64 eventsIn = 0;
    quint64 eventsOut = 0;
    quint64 bytesIn = 0; ///< payload bytes
    quint64 bytesOut = 0;
    qint64 queuedBytes = 0;
    QString userAgent;
    qint64 leftAtMs = 0; ///< wall clock, 0 while connected
    QString leftReason; ///< protocol text, "transport close"

    bool operator==(const ClientRow &) const = default;
};

}
