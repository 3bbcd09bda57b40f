// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineserver.h"

#include "core/base/idsource.h"
#include "core/base/refusalsink.h"
#include "core/base/runtime.h"
#include "core/engine/request/admission.h"
#include "core/engine/request/answerheaders.h"
#include "core/engine/request/verification.h"
#include "core/engine/transport/pollingtransport.h"
#include "core/wire/engine/enginequery.h"

#include <utility>
#include <vector>

namespace farol {

namespace {

EngineConfig normalized(EngineConfig config)
{
    while (config.path.endsWith('/'))
        config.path.chop(1);
    if (config.addTrailingSlash || config.path.isEmpty())
        config.path += '/';
    return config;
}

/// The view as a key, without a copy.
QByteArray keyOf(QByteArrayView sid)
{
    return QByteArray::fromRawData(sid.data(), sid.size());
}

}

EngineServer::EngineServer(Runtime &runtime, EngineConfig config, EngineListener &listener)
    : m_runtime(runtime)
    , m_config(normalized(std::move(config)))
    , m_listener(listener)
    , m_closing(runtime.turn)
    , m_context(runtime, m_config, m_closing)
    , m_drainTimer(*this)
    , m_alive(std::make_shared<EngineServer *>(this))
{
}

EngineServer::~EngineServer() = default;

EngineSession *EngineServer::session(QByteArrayView sid) const
{
    const auto found = m_sessions.find(keyOf(sid));
    return found == m_sessions.end() ? nullptr : found->second.get();
}

HostedSession *EngineServer::liveSession(QByteArrayView sid)
{
    auto *const found = static_cast<HostedSession *>(session(sid));
    return found && !found->endIfOverdue() ? found : nullptr;
}

qint64 EngineServer::maxBodyBytes(const HttpRequest &) const
{
    return m_config.maxHttpBufferSize;
}

PollingTransport *EngineServer::pollingOf(const HttpRequest &head)
{
    const EngineQuery query(head.query());
    if (head.method() != QByteArrayView("POST") || !query.hasSid())
        return nullptr;
    auto *const session = liveSession(query.sid());
    return session ? session->polling() : nullptr;
}

void EngineServer::onBodyStarted(const HttpRequest &head)
{
    if (auto *const polling = pollingOf(head))
        polling->onPostStarted();
}

void EngineServer::onBodyAborted(const HttpRequest &head)
{
    auto *const polling = pollingOf(head);
    if (!polling)
        return;
    if (head.header("Content-Length").toByteArray().toLongLong() > m_config.maxHttpBufferSize)
        polling->onPostTooLarge();
    else
        polling->onPostAborted();
}

void EngineServer::onRequest(std::unique_ptr<HttpExchange> exchange)
{
    const auto &request = exchange->request();
    if (m_config.cors.enabled && request.method() == QByteArrayView("OPTIONS"))
        return exchange->respond(m_config.cors.preflight(request));

    const EngineQuery query(request.query());
    auto *const session = query.hasSid() ? liveSession(query.sid()) : nullptr;
    if (const auto rejection = verifyRequest(request, query, session, m_config))
        return reject(*exchange, *rejection);
    if (session)
        return serveSession(*session, std::move(exchange));
    if (m_config.allowRequest)
        return askAdmission(std::move(exchange));
    openSession(std::move(exchange));
}

void EngineServer::reject(HttpExchange &exchange, const EngineRejection &rejection)
{
    const auto &request = exchange.request();
    const auto &peer = exchange.peer();
    m_runtime.refusals.refused(
        { rejection.reason, peer.address + ':' + QByteArray::number(peer.port), rejection.detail });
    if (request.isWebSocketUpgrade())
        exchange.respondAndClose(withAnswerHeaders(upgradeRejectionAnswer(rejection), m_config, request));
    else
        exchange.respond(withAnswerHeaders(rejectionAnswer(rejection), m_config, request));
}

void EngineServer::serveSession(HostedSession &session, std::unique_ptr<HttpExchange> exchange)
{
    const auto &request = exchange->request();
    if (request.isWebSocketUpgrade()) {
        if (auto channel = acceptWebSocket(*exchange))
            session.offerChannel(std::move(channel));
    } else if (request.method() == QByteArrayView("GET")) {
        session.polling()->onPoll(std::move(exchange));
    } else if (request.method() == QByteArrayView("POST")) {
        session.polling()->onPost(std::move(exchange));
    } else {
        auto response = HttpResponse::empty(405).with("Allow", "GET, POST");
        exchange->respond(withAnswerHeaders(std::move(response), m_config, request));
    }
}

void EngineServer::askAdmission(std::unique_ptr<HttpExchange> exchange)
{
    farol::askAdmission(m_config, std::move(exchange),
        [alive = std::weak_ptr(m_alive)](std::unique_ptr<HttpExchange> decided, const Admission &admission) {
            if (const auto server = alive.lock())
                (*server)->onAdmission(std::move(decided), admission);
        });
}

void EngineServer::onAdmission(std::unique_ptr<HttpExchange> exchange, const Admission &admission)
{
    const TurnScope turn(m_runtime.turn);
    if (!admission.allowed)
        return reject(
            *exchange, { EngineError::Forbidden, "forbidden", admission.message, admission.message });
    openSession(std::move(exchange));
}

void EngineServer::openSession(std::unique_ptr<HttpExchange> exchange)
{
    const auto &request = exchange->request();
    if (const auto rejection = verifyProtocol(EngineQuery(request.query())))
        return reject(*exchange, *rejection);
    if (m_shuttingDown)
        return exchange->respondAndClose(withAnswerHeaders(HttpResponse::empty(503), m_config, request));

    if (request.isWebSocketUpgrade())
        openWebSocketSession(*exchange);
    else
        openPollingSession(std::move(exchange));
}

void EngineServer::openPollingSession(std::unique_ptr<HttpExchange> exchange)
{
    auto &session = addSession(SessionOrigin(*exchange));
    session.openPolling(std::move(exchange));
    announce(session);
}

void EngineServer::openWebSocketSession(HttpExchange &exchange)
{
    SessionOrigin origin(exchange);
    auto channel = acceptWebSocket(exchange);
    if (!channel)
        return;

    auto &session = addSession(std::move(origin));
    session.openWebSocket(std::move(channel));
    announce(session);
    session.startReceiving();
}

std::unique_ptr<MessageChannel> EngineServer::acceptWebSocket(HttpExchange &exchange) const
{
    return exchange.acceptWebSocket(
        { m_config.maxHttpBufferSize }, m_config.cors.headersFor(exchange.request()));
}

HostedSession &EngineServer::addSession(SessionOrigin origin)
{
    auto id = m_runtime.ids.nextId();
    auto session = std::make_unique<HostedSession>(
        m_context, static_cast<SessionHost &>(*this), id, std::move(origin));
    const auto [place, isNew] = m_sessions.emplace(std::move(id), std::move(session));
    Q_ASSERT(isNew);
    return *place->second;
}

void EngineServer::announce(HostedSession &session)
{
    if (!session.isOpen())
        return;

    m_listener.onSession(session);
    if (session.isOpen() && !session.hasReceiver())
        session.close(CloseFlush::No, CloseReason::ForcedClose);
}

void EngineServer::onSessionEnded(HostedSession &session)
{
    auto ended = m_sessions.extract(session.id());
    m_runtime.turn.retire(std::move(ended.mapped()));
    finishShutDownIfEmpty();
}

void EngineServer::shutDown(std::chrono::milliseconds drain, std::function<void()> done)
{
    const TurnScope turn(m_runtime.turn);
    m_shuttingDown = true;
    m_whenShutDown = std::move(done);
    m_closing.onEmpty([this] { finishShutDownIfEmpty(); });
    m_drainTimer.start(m_runtime.timers, drain);
    closeAll(CloseFlush::Yes);
    finishShutDownIfEmpty();
}

void EngineServer::closeAll(CloseFlush flush)
{
    std::vector<HostedSession *> all;
    all.reserve(m_sessions.size());
    for (const auto &[id, session] : m_sessions)
        all.push_back(session.get());
    // One may end others meanwhile; they live until the end of the turn.
    for (auto *const session : all)
        session->close(flush, CloseReason::ServerShuttingDown);
}

void EngineServer::onTimer(WheelTimer &)
{
    const TurnScope turn(m_runtime.turn);
    closeAll(CloseFlush::No);
    m_closing.abortAll();
}

void EngineServer::finishShutDownIfEmpty()
{
    if (!m_shuttingDown || !m_sessions.empty() || m_closing.count() > 0)
        return;

    m_drainTimer.stop();
    // Not from within a session's or channel's callback: whoever waits may destroy the server.
    if (m_whenShutDown)
        m_runtime.turn.defer(std::exchange(m_whenShutDown, {}));
}

}
