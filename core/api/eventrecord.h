// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace farol {

enum class EventDirection : unsigned char {
    In, ///< client to server
    Out, ///< server to client or room
    Room, ///< joined or left a room
    Connection, ///< connected or disconnected
};

enum class AckState : unsigned char { None, Waiting, Answered, TimedOut };

/// One line of the Events page.
struct EventRecord {
    quint64 number = 0; ///< consecutive, 1 upwards
    qint64 atUs = 0; ///< wall clock, microseconds since 1970
    EventDirection direction = EventDirection::In;
    QString nsp;
    QString event; ///< event name, or "room joined", "connected", …
    quint64 client = 0; ///< ClientRow::number, 0 for a broadcast
    QString target; ///< client label or room
    quint32 recipients = 1; ///< of a broadcast
    QByteArray arguments; ///< JSON list without brackets, cut at MaxArgumentBytes
    bool argumentsCut = false;
    quint32 attachments = 0;
    qint64 sizeBytes = 0; ///< payload on the wire, per recipient
    AckState ack = AckState::None;
    qint64 ackUs = -1; ///< until the answer

    static constexpr qsizetype MaxArgumentBytes = 4096;
};

/// What was recorded since the last batch, oldest first, plus what is known now about older records.
struct EventBatch {
    struct AckUpdate {
        quint64 number = 0;
        AckState ack = AckState::None;
        qint64 ackUs = -1;
    };

    QList<EventRecord> records;
    QList<AckUpdate> acks;
    quint64 dropped = 0; ///< lost in all since start
};

}

Q_DECLARE_METATYPE(farol::EventBatch)
