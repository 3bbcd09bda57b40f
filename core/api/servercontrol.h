// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"

#include <QObject>

namespace farol {

/// Every order a window can give, downwards. Orders return at once; what became of them arrives
/// through the feed. Thread: the desktop thread.
class ServerControl : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Starts on another port, after AddressInUse for example.
    virtual void startOnPort(quint16 port) = 0;

    /// The report comes through ServerFeed::reportChanged() with the request's ticket.
    virtual void send(const NotificationRequest &request) = 0;

    /// Sockets by id; unknown ids are ignored.
    virtual void joinRoom(const QList<QByteArray> &socketIds, const QString &room) = 0;
    virtual void leaveRoom(const QList<QByteArray> &socketIds, const QString &room) = 0;
    /// Ends sockets: the client gets a DISCONNECT packet for their namespace.
    virtual void disconnectSockets(const QList<QByteArray> &socketIds) = 0;
    /// Ends whole connections by ClientRow::number.
    virtual void closeClients(const QList<quint64> &clients) = 0;
};

}
