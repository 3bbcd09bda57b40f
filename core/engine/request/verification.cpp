// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/request/verification.h"

#include "core/engine/engineconfig.h"
#include "core/engine/enginesession.h"
#include "core/wire/engine/enginequery.h"

#include <algorithm>

namespace farol {

namespace {

constexpr qsizetype DetailBytes = 100;

EngineRejection rejection(EngineError error, const char *reason, QByteArrayView detail = {})
{
    return { error, reason, {}, detail.first(std::min(detail.size(), DetailBytes)).toByteArray() };
}

std::optional<TransportKind> enabledTransport(QByteArrayView name, const EngineConfig &config)
{
    if (name == QByteArrayView("polling") && config.allowPolling)
        return TransportKind::Polling;
    if (name == QByteArrayView("websocket") && config.allowWebSocket)
        return TransportKind::WebSocket;
    return std::nullopt;
}

/// Bytes no header value may have: controls other than a tab. Source: RFC 9110 section 5.5.
bool hasIllegalBytes(QByteArrayView value)
{
    return std::any_of(value.begin(), value.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code < 0x20 && code != '\t') || code == 0x7f;
    });
}

bool speaksVersion4(const EngineQuery &query)
{
    return query.protocol() == QByteArrayView("4");
}

std::optional<EngineRejection> verifyForSession(const HttpRequest &request, const EngineQuery &query,
    TransportKind transport, const EngineSession &session, const EngineConfig &config)
{
    const auto upgrade = request.isWebSocketUpgrade();
    if (!upgrade && session.transport() != transport)
        return rejection(EngineError::BadRequest, "transport mismatch", query.transport());
    if (upgrade != (transport == TransportKind::WebSocket))
        return rejection(EngineError::BadRequest, "transport handshake error", query.transport());
    if (!speaksVersion4(query))
        return rejection(EngineError::BadRequest, "protocol mismatch", query.protocol());
    if (upgrade && !config.allowUpgrades)
        return rejection(EngineError::BadRequest, "upgrade not allowed");
    return std::nullopt;
}

std::optional<EngineRejection> verifyHandshake(const HttpRequest &request, TransportKind transport)
{
    if (request.method() != QByteArrayView("GET"))
        return rejection(EngineError::BadHandshakeMethod, "bad handshake method", request.method());
    if (request.isWebSocketUpgrade() != (transport == TransportKind::WebSocket))
        return rejection(EngineError::BadRequest, "transport handshake error");
    return std::nullopt;
}

}

std::optional<EngineRejection> verifyRequest(const HttpRequest &request, const EngineQuery &query,
    const EngineSession *session, const EngineConfig &config)
{
    const auto transport = enabledTransport(query.transport(), config);
    if (!transport)
        return rejection(EngineError::UnknownTransport, "transport unknown", query.transport());
    if (hasIllegalBytes(request.header("Origin")))
        return rejection(EngineError::BadRequest, "invalid origin");
    if (!query.hasSid())
        return verifyHandshake(request, *transport);
    if (!session)
        return rejection(EngineError::UnknownSid, "session ID unknown", query.sid());
    return verifyForSession(request, query, *transport, *session, config);
}

std::optional<EngineRejection> verifyProtocol(const EngineQuery &query)
{
    if (speaksVersion4(query))
        return std::nullopt;
    return rejection(
        EngineError::UnsupportedProtocolVersion, "unsupported protocol version", query.protocol());
}

}
