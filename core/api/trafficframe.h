// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace farol {

struct NamedCount {
    QString name;
    double value = 0;

    bool operator==(const NamedCount &) const = default;
};

/// Exact counters of one server, once a second. `…PerSecond` is the count of the second that
/// ended at `atMs`; charts keep the history.
struct TrafficFrame {
    qint64 atMs = 0; ///< wall clock, end of the second
    qint64 spanMs = 1000; ///< really covered; longer after a stall

    // right now
    int clients = 0;
    int clientsPolling = 0;
    int clientsWebSocket = 0;
    int sockets = 0;
    int rooms = 0; ///< without private ones
    qint64 queuedBytes = 0;

    // during the second
    double eventsInPerSecond = 0;
    double eventsOutPerSecond = 0;
    double bytesInPerSecond = 0;
    double bytesOutPerSecond = 0;
    int opened = 0;
    int closed = 0;
    int errors = 0; ///< refused requests and connections closed for breaking a rule
    double ackP50Ms = -1; ///< -1: no acknowledgement in that second
    double ackP95Ms = -1;
    double ackP99Ms = -1;

    // since start
    quint64 totalEventsIn = 0;
    quint64 totalEventsOut = 0;
    quint64 totalBytesIn = 0;
    quint64 totalBytesOut = 0;
    quint64 totalErrors = 0;
    quint64 watchDropped = 0; ///< event records lost because the window did not keep up

    QList<NamedCount> topEvents; ///< per second, at most 5, greatest first
    QList<NamedCount> topRooms; ///< members, at most 5
    QList<NamedCount> topClients; ///< bytes per second, at most 5
    QList<NamedCount> disconnectReasons; ///< during the last 15 min
    QList<NamedCount> refusals; ///< by reason, since start

    // host and process
    double processCpuPercent = 0; ///< of one core
    qint64 processMemoryBytes = 0;
    double hostCpuPercent = 0; ///< of all cores
    qint64 hostMemoryUsedBytes = 0;
    qint64 hostMemoryTotalBytes = 0;
    double hostLoad1 = 0;
};

}

Q_DECLARE_METATYPE(farol::TrafficFrame)
