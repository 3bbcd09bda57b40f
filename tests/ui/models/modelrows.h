// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/eventrecord.h"
#include "core/api/roomrow.h"

namespace farol::testrows {

/// A live client with one socket in "/", its fields derived from its number.
inline ClientRow client(quint64 number)
{
    ClientRow row;
    row.number = number;
    row.id = QByteArray("client-") + QByteArray::number(number);
    row.user = QStringLiteral("user%1").arg(number);
    row.address = QStringLiteral("10.0.0.%1").arg(number % 250);
    row.connectedAtMs = 1000;
    row.sockets = { SocketRow{
        "socket-" + QByteArray::number(number), QStringLiteral("/"), { QStringLiteral("lobby") }, 1000 } };
    return row;
}

inline RoomRow room(const QString &nsp, const QString &name, int members)
{
    RoomRow row;
    row.nsp = nsp;
    row.name = name;
    row.members = members;
    return row;
}

/// `count` records from `first` on, event "tick" going in.
inline EventBatch events(quint64 first, int count)
{
    EventBatch batch;
    for (int i = 0; i < count; ++i) {
        EventRecord record;
        record.number = first + quint64(i);
        record.nsp = QStringLiteral("/");
        record.event = QStringLiteral("tick");
        record.target = QStringLiteral("user%1").arg(record.number % 7);
        record.arguments = QByteArray::number(record.number);
        batch.records.append(record);
    }
    return batch;
}

}
