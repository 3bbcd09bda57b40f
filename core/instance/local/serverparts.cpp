// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/local/serverparts.h"

#include "core/instance/instanceconfig.h"

namespace farol {

ServerParts::ServerParts(const ServerSettings &settings, WatchLink &link, ServerSink &sink)
    : m_counters(link.names)
    , m_watch(link, m_loop.clock())
    , m_io(m_loop.runtime(), serverConfig(settings))
    , m_notifications(m_io, [&sink](const DeliveryReport &report) { sink.takeReport(report); })
    , m_live(m_io, m_loop.clock(), settings.text("serverName"))
    , m_engine(m_loop.runtime(), engineConfig(settings), m_io)
    , m_routes(
          m_engine.config().path, settings.flag("serveClient"), [this] { return m_listener.isListening(); })
    , m_http(m_loop.runtime(), m_routes.handler(), httpConfig(settings))
    , m_listener(m_loop.epoll(), m_loop.runtime(), m_http)
    , m_sampler(m_loop.runtime(), { link.names, m_counters, m_roster, m_refusals })
    , m_collector(m_loop.runtime(), { m_roster, m_left, m_refusals }, sink)
{
    m_routes.setEngine(m_engine.config().path, m_engine);
    // The roster comes first: the others read what it keeps with each client.
    for (auto *const observer : observers())
        m_io.addObserver(*observer);
    m_sampler.setDroppedSource([&link] { return link.ring.dropped(); });
    m_sampler.addReceiver([this](const TrafficFrame &frame) { m_live.publish(frame); });
    m_sampler.addReceiver([&sink](const TrafficFrame &frame) { sink.takeFrame(frame); });
}

ServerParts::~ServerParts()
{
    // What still ends from here on has nobody to be told to.
    m_loop.turn().finish();
    for (auto *const observer : observers())
        m_io.removeObserver(*observer);
}

std::vector<ServerObserver *> ServerParts::observers()
{
    return { &m_roster, &m_counters, &m_left, &m_watch, &m_notifications };
}

Result<quint16, ListenFailure> ServerParts::listen(const QHostAddress &address, quint16 port)
{
    auto listening = m_listener.listen(address, port);
    if (listening)
        m_sampler.start();
    return listening;
}

void ServerParts::shutDown(std::chrono::milliseconds drain, std::function<void()> done)
{
    const TurnScope turn(m_loop.turn());
    m_listener.stop();
    m_sampler.stop();
    m_engine.shutDown(drain, std::move(done));
    m_http.closeConnections();
}

}
