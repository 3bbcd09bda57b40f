// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

QJsonObject socketAsJson(const SocketRow &socket)
{
    return {
        { u"id"_s, QString::fromLatin1(socket.id) },
        { u"nsp"_s, socket.nsp },
        { u"rooms"_s, QJsonArray::fromStringList(socket.rooms) },
        { u"connectedAt"_s, socket.connectedAtMs },
    };
}

}

QString clientAsJson(const ClientRow &row)
{
    QJsonArray sockets;
    for (const SocketRow &socket : row.sockets)
        sockets.append(socketAsJson(socket));
    const QJsonObject object{
        { u"id"_s, QString::fromLatin1(row.id) },
        { u"user"_s, row.user },
        { u"address"_s, row.address },
        { u"port"_s, row.port },
        { u"transport"_s, row.transport == ClientTransport::Polling ? u"polling"_s : u"websocket"_s },
        { u"encrypted"_s, row.encrypted },
        { u"connectedAt"_s, row.connectedAtMs },
        { u"eventsIn"_s, qint64(row.eventsIn) },
        { u"eventsOut"_s, qint64(row.eventsOut) },
        { u"bytesIn"_s, qint64(row.bytesIn) },
        { u"bytesOut"_s, qint64(row.bytesOut) },
        { u"userAgent"_s, row.userAgent },
        { u"sockets"_s, sockets },
    };
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

}
