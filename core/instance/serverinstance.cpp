// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/serverinstance.h"

#include "core/instance/local/livecontrol.h"
#include "core/instance/local/localfeed.h"
#include "core/instance/local/serverhost.h"

namespace farol {

ServerInstance::ServerInstance(const ServerSettings &settings)
    : m_watch(std::make_shared<WatchLink>())
    , m_host(std::make_unique<ServerHost>(settings, m_watch))
{
    m_host->moveToThread(&m_thread);
    m_control = std::make_unique<LiveControl>(*m_host);
    m_feed = std::make_unique<LocalFeed>(
        m_watch, [host = m_host.get()] { QMetaObject::invokeMethod(host, &ServerHost::requestSnapshot); });
    connectParts();
    m_thread.setObjectName(QStringLiteral("network"));
    m_thread.start();
}

ServerInstance::~ServerInstance()
{
    QMetaObject::invokeMethod(m_host.get(), &ServerHost::stopAndQuit);
    m_thread.wait();
}

ServerFeed &ServerInstance::feed()
{
    return *m_feed;
}

ServerControl &ServerInstance::control()
{
    return *m_control;
}

void ServerInstance::connectParts()
{
    auto *const host = m_host.get();
    auto *const feed = m_feed.get();
    QObject::connect(host, &ServerHost::stateChanged, feed, &LocalFeed::setState);
    QObject::connect(host, &ServerHost::frameMade, feed, &ServerFeed::frameArrived);
    QObject::connect(host, &ServerHost::clientsCollected, feed, &LocalFeed::takeClients);
    QObject::connect(host, &ServerHost::roomsCollected, feed, &ServerFeed::roomsChanged);
    QObject::connect(host, &ServerHost::reportMade, feed, &ServerFeed::reportChanged);
    QObject::connect(host, &ServerHost::logCollected, feed, &ServerFeed::logged);
}

}
