// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/metricsmessage.h"

#include "core/api/trafficframe.h"
#include "core/wire/json/jsonwriter.h"

#include <cmath>

namespace farol {

namespace {

/// Writes the members of one JSON object, in order.
class ObjectWriter {
public:
    explicit ObjectWriter(QByteArray &json)
        : m_json(json)
    {
        m_json += '{';
    }
    void end() { m_json += '}'; }

    QByteArray &key(QByteArrayView name)
    {
        if (m_json.back() != '{')
            m_json += ',';
        appendJsonText(m_json, name);
        m_json += ':';
        return m_json;
    }
    void integer(QByteArrayView name, qint64 value) { appendJsonInteger(key(name), value); }
    /// Rounded to two digits after the point; below 0 means not known.
    void number(QByteArrayView name, double value)
    {
        if (value < 0)
            key(name) += "null";
        else
            appendJsonDouble(key(name), std::round(value * 100) / 100);
    }

private:
    QByteArray &m_json;
};

void appendServer(QByteArray &json, const TrafficFrame &frame, const QString &serverName)
{
    ObjectWriter server(json);
    appendJsonText(server.key("name"), QStringView(serverName));
    server.integer("clients", frame.clients);
    server.integer("clientsPolling", frame.clientsPolling);
    server.integer("clientsWebSocket", frame.clientsWebSocket);
    server.integer("sockets", frame.sockets);
    server.integer("rooms", frame.rooms);
    server.number("eventsInPerSecond", frame.eventsInPerSecond);
    server.number("eventsOutPerSecond", frame.eventsOutPerSecond);
    server.number("bytesInPerSecond", frame.bytesInPerSecond);
    server.number("bytesOutPerSecond", frame.bytesOutPerSecond);
    server.number("ackP50Ms", frame.ackP50Ms);
    server.number("ackP95Ms", frame.ackP95Ms);
    server.number("ackP99Ms", frame.ackP99Ms);
    server.integer("refusedTotal", qint64(frame.totalErrors));
    server.integer("queuedBytes", frame.queuedBytes);
    server.number("cpuPercent", frame.processCpuPercent);
    server.integer("memoryBytes", frame.processMemoryBytes);
    server.end();
}

void appendHost(QByteArray &json, const TrafficFrame &frame)
{
    ObjectWriter host(json);
    host.number("cpuPercent", frame.hostCpuPercent);
    host.integer("memoryUsedBytes", frame.hostMemoryUsedBytes);
    host.integer("memoryTotalBytes", frame.hostMemoryTotalBytes);
    host.number("load1", frame.hostLoad1);
    host.end();
}

}

QByteArray metricsMessage(const TrafficFrame &frame, const QString &serverName)
{
    QByteArray json;
    json.reserve(640);
    ObjectWriter message(json);
    message.integer("time", frame.atMs);
    appendServer(message.key("server"), frame, serverName);
    appendHost(message.key("host"), frame);
    message.end();
    return json;
}

}
