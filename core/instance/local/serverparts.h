// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serversettings.h"
#include "core/engine/engineserver.h"
#include "core/instance/httproutes.h"
#include "core/instance/local/feedcollector.h"
#include "core/net/epoll/epolllistener.h"
#include "core/net/epoll/networkloop.h"
#include "core/net/http/httpserver.h"
#include "core/services/clients/clientroster.h"
#include "core/services/clients/leftclients.h"
#include "core/services/eventlog/eventwatch.h"
#include "core/services/metrics/livenamespace.h"
#include "core/services/metrics/refusallog.h"
#include "core/services/metrics/trafficsampler.h"
#include "core/services/notifications/notificationcenter.h"
#include "core/socketio/server.h"

namespace farol {

/// Takes everything a running server tells. Thread: the network thread.
class ServerSink : public FeedSink {
public:
    virtual void takeFrame(const TrafficFrame &frame) = 0;
    virtual void takeReport(const DeliveryReport &report) = 0;

protected:
    ~ServerSink() = default;
};

/// All parts of one server, built from the ground up and taken down in reverse; in which order is the
/// whole knowledge of this class. Thread: the network thread, which runs an event loop.
class ServerParts {
public:
    /// `sink` and `link` outlive the parts.
    ServerParts(const ServerSettings &settings, WatchLink &link, ServerSink &sink);
    ~ServerParts();
    ServerParts(const ServerParts &) = delete;
    ServerParts &operator=(const ServerParts &) = delete;

    /// Listens and begins to count; returns the port.
    Result<quint16, ListenFailure> listen(const QHostAddress &address, quint16 port);
    /// Takes no more clients, says goodbye to those that are there, and calls `done` when they have it, at
    /// the latest after `drain`. `done` must not destroy the parts.
    void shutDown(std::chrono::milliseconds drain, std::function<void()> done);

    [[nodiscard]] Turn &turn() { return m_loop.turn(); }
    [[nodiscard]] const Clock &clock() const { return m_loop.clock(); }
    [[nodiscard]] Server &io() { return m_io; }
    [[nodiscard]] NotificationCenter &notifications() { return m_notifications; }
    [[nodiscard]] RefusalLog &log() { return m_refusals; }
    [[nodiscard]] FeedCollector &collector() { return m_collector; }

private:
    [[nodiscard]] std::vector<ServerObserver *> observers();

    SystemClock m_wallClock; // of the log, which the loop already reports to
    RefusalLog m_refusals{ m_wallClock };
    NetworkLoop m_loop{ m_refusals };

    TrafficCounters m_counters;
    ClientRoster m_roster{ m_loop.clock() };
    LeftClients m_left{ m_loop.clock() };
    EventWatch m_watch;
    Server m_io;
    NotificationCenter m_notifications;
    LiveNamespace m_live;
    EngineServer m_engine;

    HttpRoutes m_routes;
    HttpServer m_http;
    EpollListener m_listener;
    TrafficSampler m_sampler;
    FeedCollector m_collector;
};

}
