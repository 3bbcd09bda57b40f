// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace farol {

struct TrafficFrame;

/// The argument of the event `metrics` of the namespace /live, as JSON. Units are part of the names;
/// what is not known is null:
/// `{ time, server: { name, clients, clientsPolling, clientsWebSocket, sockets, rooms, eventsInPerSecond,
/// eventsOutPerSecond, bytesInPerSecond, bytesOutPerSecond, ackP50Ms, ackP95Ms, ackP99Ms, refusedTotal,
/// queuedBytes, cpuPercent, memoryBytes }, host: { cpuPercent, memoryUsedBytes, memoryTotalBytes, load1 } }`;
/// `time` is in ms since 1970-01-01 UTC.
[[nodiscard]] QByteArray metricsMessage(const TrafficFrame &frame, const QString &serverName);

}
