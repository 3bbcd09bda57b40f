// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/rosterrows.h"

#include "core/services/clients/clientmeter.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/socket.h"
#include "core/socketio/socketnamespace.h"

namespace farol {

namespace {

// A client is slow when it takes a second to answer, or does not take what is sent to it.
constexpr qint64 SlowRoundTripUs = 1'000'000;
constexpr qint64 SlowQueuedBytes = 16 * 1024;
constexpr qsizetype MaxUserAgentBytes = 256;

SocketRow socketRow(const SocketMeter &meter)
{
    SocketRow row;
    row.id = meter.socket->id();
    row.nsp = QString::fromUtf8(meter.socket->nsp().name());
    row.connectedAtMs = meter.connectedAtMs;
    for (const auto *const room : meter.rooms) {
        if (!room->isPrivate)
            row.rooms.append(QString::fromUtf8(room->name));
    }
    return row;
}

void fillTraffic(ClientRow &row, const ClientMeter &meter)
{
    row.eventsInPerSecond = quint32(meter.perSecond.eventsIn);
    row.eventsOutPerSecond = quint32(meter.perSecond.eventsOut);
    const auto &total = meter.connection.traffic();
    row.eventsIn = total.eventsIn;
    row.eventsOut = total.eventsOut;
    row.bytesIn = total.bytesIn;
    row.bytesOut = total.bytesOut;
}

}

ClientRow clientRow(const ClientMeter &meter)
{
    const auto &session = meter.connection.session();
    ClientRow row;
    row.number = meter.connection.number();
    row.id = session.id();
    row.user = meter.user;
    row.address = QString::fromLatin1(session.peer().address);
    row.port = session.peer().port;
    row.transport = session.transport() == TransportKind::WebSocket ? ClientTransport::WebSocket
                                                                    : ClientTransport::Polling;
    row.encrypted = session.isEncrypted();
    for (const auto &socket : meter.sockets)
        row.sockets.append(socketRow(*socket));
    row.connectedAtMs = meter.connection.openedAt();
    row.upgradedAfterMs
        = meter.upgradedAtMs > 0 ? qMax<qint64>(0, meter.upgradedAtMs - row.connectedAtMs) : -1;
    row.roundTripUs = session.roundTripMicroseconds();
    row.queuedBytes = session.pendingBytes();
    const auto agent = session.request().header("User-Agent");
    row.userAgent = QString::fromUtf8(agent.first(qMin(agent.size(), MaxUserAgentBytes)));
    if (row.roundTripUs >= SlowRoundTripUs || row.queuedBytes >= SlowQueuedBytes)
        row.liveness = ClientLiveness::Slow;
    fillTraffic(row, meter);
    return row;
}

RoomRow roomRow(const RoomMeter &meter)
{
    RoomRow row;
    row.nsp = QString::fromUtf8(meter.nsp);
    row.name = QString::fromUtf8(meter.name);
    row.members = meter.members;
    row.isPrivate = meter.isPrivate;
    row.eventsInPerSecond = meter.eventsInPerSecond;
    row.eventsOutPerSecond = meter.eventsOutPerSecond;
    row.createdAtMs = meter.createdAtMs;
    row.lastActivityMs = meter.lastActivityMs;
    return row;
}

}
