// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/livenamespace.h"

#include "core/base/clock.h"
#include "core/services/metrics/metricsmessage.h"
#include "core/socketio/server.h"

namespace farol {

LiveNamespace::LiveNamespace(Server &server, const Clock &clock, QString serverName)
    : m_nsp(server.of("/live"))
    , m_serverName(std::move(serverName))
{
    m_nsp.onConnection([&clock](Socket &socket) {
        socket.on(
            "clock", [&clock](const EventArguments &, const Ack &ack) { ack(clock.wallMilliseconds()); });
    });
}

void LiveNamespace::publish(const TrafficFrame &frame)
{
    if (m_nsp.sockets().empty())
        return;
    EventArguments arguments;
    arguments.appendRaw(metricsMessage(frame, m_serverName));
    // A page that does not keep up wants the newest frame, not all of them.
    m_nsp.asVolatile().emitEvent("metrics", arguments);
}

}
