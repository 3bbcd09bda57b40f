// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/embeddedserver.h"

#include "core/base/logging.h"

namespace farol {

EmbeddedServer::EmbeddedServer()
    : EmbeddedServer(Config())
{
}

EmbeddedServer::EmbeddedServer(const Config &config)
    : m_io(m_loop.runtime(), config.io)
    , m_engine(m_loop.runtime(), config.engine, m_io)
    , m_http(m_loop.runtime(), m_router, config.http)
    , m_listener(m_loop.epoll(), m_loop.runtime(), m_http)
{
    m_router.addPrefix(config.engine.path, m_engine);
}

EmbeddedServer::~EmbeddedServer()
{
    // What has ended is destroyed while everything it may look at still stands.
    m_loop.turn().finish();
}

Result<quint16, ListenFailure> EmbeddedServer::listen(const QHostAddress &address, quint16 port)
{
    return m_listener.listen(address, port);
}

void EmbeddedServer::shutDown(std::chrono::milliseconds drain, std::function<void()> done)
{
    const TurnScope turn(m_loop.turn());
    m_listener.stop();
    m_engine.shutDown(drain, std::move(done));
    m_http.closeConnections();
}

void EmbeddedServer::refused(const Refusal &refusal)
{
    qCDebug(logInstance) << refusal.reason << refusal.peer << refusal.detail;
    if (m_onRefused)
        m_onRefused(refusal);
}

}
