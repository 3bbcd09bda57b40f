// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/engine/engineconfig.h"
#include "core/engine/engineerror.h"
#include "core/engine/enginesession.h"
#include "core/engine/hostedsession.h"
#include "core/engine/sessioncontext.h"
#include "core/engine/transport/closingchannels.h"
#include "core/net/httpexchange.h"

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

namespace farol {

class EngineQuery;
struct Runtime;

/// Engine.IO protocol 4 server: answers requests below its path and keeps the sessions.
/// Thread: the network thread. Source: Engine.IO protocol v4; reference server 6.6.
class EngineServer final : public HttpHandler, private SessionHost, private WheelTimer::Owner {
    Q_DISABLE_COPY_MOVE(EngineServer)

public:
    /// `runtime` and `listener` outlive the server.
    EngineServer(Runtime &runtime, EngineConfig config, EngineListener &listener);
    /// Sessions that are left end without a word to their receivers; see shutDown().
    ~EngineServer();

    /// Opens no more sessions and closes all with "server shutting down". Calls `done` once, as soon as
    /// every client has got its goodbye, at the latest after `drain`; what is left then is cut off.
    void shutDown(std::chrono::milliseconds drain, std::function<void()> done = {});

    /// Whether requests for this path (without query) belong here.
    [[nodiscard]] bool handles(QByteArrayView path) const { return path.startsWith(m_config.path); }
    /// Open sessions, closing ones included.
    [[nodiscard]] qsizetype clientsCount() const { return qsizetype(m_sessions.size()); }
    /// The session of that id, or null.
    [[nodiscard]] EngineSession *session(QByteArrayView sid) const;
    [[nodiscard]] const EngineConfig &config() const { return m_config; }

    [[nodiscard]] qint64 maxBodyBytes(const HttpRequest &head) const override;
    void onBodyStarted(const HttpRequest &head) override;
    void onBodyAborted(const HttpRequest &head) override;
    void onRequest(std::unique_ptr<HttpExchange> exchange) override;

private:
    void onSessionEnded(HostedSession &session) override;
    void onTimer(WheelTimer &timer) override;

    [[nodiscard]] HostedSession *liveSession(QByteArrayView sid);
    [[nodiscard]] PollingTransport *pollingOf(const HttpRequest &head);
    void serveSession(HostedSession &session, std::unique_ptr<HttpExchange> exchange);
    void askAdmission(std::unique_ptr<HttpExchange> exchange);
    void onAdmission(std::unique_ptr<HttpExchange> exchange, const Admission &admission);
    void openSession(std::unique_ptr<HttpExchange> exchange);
    void openPollingSession(std::unique_ptr<HttpExchange> exchange);
    void openWebSocketSession(HttpExchange &exchange);
    HostedSession &addSession(SessionOrigin origin);
    void announce(HostedSession &session);
    [[nodiscard]] std::unique_ptr<MessageChannel> acceptWebSocket(HttpExchange &exchange) const;
    void reject(HttpExchange &exchange, const EngineRejection &rejection);
    void closeAll(CloseFlush flush);
    void finishShutDownIfEmpty();

    Runtime &m_runtime;
    EngineConfig m_config;
    EngineListener &m_listener;
    ClosingChannels m_closing;
    SessionContext m_context;
    std::unordered_map<QByteArray, std::unique_ptr<HostedSession>> m_sessions;
    WheelTimer m_drainTimer;
    std::function<void()> m_whenShutDown;
    bool m_shuttingDown = false;
    std::shared_ptr<EngineServer *> m_alive; // decisions that come late find out here
};

}
