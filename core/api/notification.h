// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace farol {

enum class Severity : unsigned char { Info, Success, Warning, Critical };

/// Who gets it.
struct NotificationTarget {
    enum class Kind : unsigned char {
        Everyone, ///< every socket of every namespace but /admin
        Namespace, ///< every socket of `nsp`
        Rooms, ///< the union of `rooms` in `nsp`
        Clients, ///< the sockets of the clients with these numbers
    };

    Kind kind = Kind::Everyone;
    QString nsp = QStringLiteral("/");
    QList<QString> rooms;
    QList<quint64> clients; ///< ClientRow::number
    QList<QString> exceptRooms;
    QList<quint64> exceptClients;
};

/// What a person asks to be sent; a notification or any other event.
struct NotificationRequest {
    enum class Mode : unsigned char { Notification, RawEvent };

    quint64 ticket = 0; ///< chosen by the window, comes back in the report
    NotificationTarget target;
    Mode mode = Mode::Notification;

    QString title; ///< Notification
    QString body;
    Severity severity = Severity::Info;
    QString link;
    QString tag; ///< replaces the older one with the same tag
    qint64 ttlSeconds = 0; ///< 0: only for who is there now
    QString from;

    QString event; ///< RawEvent: the name
    QByteArray arguments; ///< RawEvent: a JSON array, "[1,\"a\"]"

    bool wantAck = true;
    std::chrono::milliseconds ackTimeout { 10'000 };
};

enum class DeliveryState : unsigned char { Written, Acknowledged, TimedOut, LeftBefore };

/// One recipient's line in the report.
struct Delivery {
    QByteArray socketId;
    quint64 client = 0; ///< ClientRow::number
    QString label; ///< user, else short id
    QString nsp;
    DeliveryState state = DeliveryState::Written;
    qint64 latencyUs = -1; ///< until the acknowledgement
};

enum class SendError : unsigned char { None, NotRunning, BadArguments, ReservedName, NobodyThere };

/// What became of one request; sent again whenever it changes, at most a few times a second.
struct DeliveryReport {
    quint64 ticket = 0;
    QByteArray id; ///< the notification's own id
    SendError error = SendError::None;
    NotificationRequest request;
    qint64 sentAtMs = 0;
    qint64 bytesEach = 0; ///< payload on the wire
    QList<Delivery> deliveries;
    bool closed = false; ///< nothing more will change

    [[nodiscard]] int count(DeliveryState state) const
    {
        int found = 0;
        for (const auto &delivery : deliveries)
            found += delivery.state == state;
        return found;
    }
};

}

Q_DECLARE_METATYPE(farol::NotificationRequest)
Q_DECLARE_METATYPE(farol::DeliveryReport)
