// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clientroster.h"
#include "core/services/eventlog/eventwatch.h"
#include "core/services/metrics/refusallog.h"
#include "core/services/metrics/trafficcounters.h"
#include "core/services/metrics/trafficsampler.h"
#include "tests/support/servers/testprogram.h"

#include <QCoreApplication>
#include <QTimer>

using namespace farol;

// Farol in the comparison: the handlers of the other peers, with counters, the roster and the event
// watch on as in the application. The ring is emptied as often as the window does it; making table rows
// of its records is the window's work, in its own thread, and not the server's.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    EmbeddedServer::Config config;
    config.http.maxConnections = 100'000;
    EmbeddedServer server(config);
    auto &io = server.io();
    io.onConnection([&](Socket &socket) {
        socket.on("echo", [&](const EventArguments &arguments) { socket.emit("echo", arguments); });
        socket.on("pub", [&](const EventArguments &arguments) { io.emit("tick", arguments); });
    });

    const auto link = std::make_shared<WatchLink>();
    TrafficCounters counters(link->names);
    ClientRoster roster(server.runtime().clock);
    EventWatch watch(*link, server.runtime().clock);
    RefusalLog refusals(server.runtime().clock);
    if (!application.arguments().contains(QLatin1String("--unwatched"))) {
        link->wanted = true;
        roster.setTracking(Tracking::On);
        for (ServerObserver *const observer :
            std::initializer_list<ServerObserver *>{ &counters, &roster, &watch })
            io.addObserver(*observer);
    }
    TrafficSampler sampler(server.runtime(), { link->names, counters, roster, refusals });
    sampler.start();
    QTimer drain;
    QObject::connect(&drain, &QTimer::timeout, &application, [&] {
        quint64 seen = 0;
        link->ring.drain(WatchLink::RingRecords, [&](const WatchRecord &) { ++seen; });
    });
    drain.start(std::chrono::milliseconds(50));

    return serveUntilTerminated(server);
}
