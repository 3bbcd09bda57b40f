// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/recordingcontrol.h"

namespace farol {

namespace {

QString joined(const QList<QByteArray> &ids)
{
    return QString::fromUtf8(ids.join(','));
}

}

void RecordingControl::joinRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    orders << QStringLiteral("join %1 %2").arg(room, joined(socketIds));
}

void RecordingControl::leaveRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    orders << QStringLiteral("leave %1 %2").arg(room, joined(socketIds));
}

void RecordingControl::disconnectSockets(const QList<QByteArray> &socketIds)
{
    orders << QStringLiteral("disconnect %1").arg(joined(socketIds));
}

void RecordingControl::closeClients(const QList<quint64> &clients)
{
    QStringList numbers;
    for (const quint64 client : clients)
        numbers << QString::number(client);
    orders << QStringLiteral("close %1").arg(numbers.join(u','));
}

}
