// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/instanceconfig.h"

namespace farol {

using namespace Qt::StringLiterals;

namespace {

std::chrono::milliseconds milliseconds(const ServerSettings &settings, const char *key)
{
    return std::chrono::milliseconds(settings.number(key));
}

/// "socket.io" means "/socket.io/" too.
QByteArray pathOf(const ServerSettings &settings)
{
    auto path = settings.text("path").toUtf8();
    if (!path.startsWith('/'))
        path.prepend('/');
    if (!path.endsWith('/'))
        path.append('/');
    return path;
}

CorsPolicy corsPolicy(const ServerSettings &settings)
{
    CorsPolicy cors;
    const auto origins = settings.list("corsOrigins");
    cors.enabled = !origins.isEmpty();
    cors.anyOrigin = origins.contains(u"*"_s);
    for (const auto &origin : origins)
        cors.origins.append(origin.toLatin1());
    // Any page of the world together with cookies would be a hole.
    cors.credentials = settings.flag("corsCredentials") && !cors.anyOrigin;
    return cors;
}

}

EngineConfig engineConfig(const ServerSettings &settings)
{
    const auto transports = settings.list("transports");
    EngineConfig config;
    config.path = pathOf(settings);
    config.pingInterval = milliseconds(settings, "pingInterval");
    config.pingTimeout = milliseconds(settings, "pingTimeout");
    config.upgradeTimeout = milliseconds(settings, "upgradeTimeout");
    config.maxHttpBufferSize = settings.number("maxHttpBufferSize");
    config.allowPolling = transports.contains(u"polling"_s);
    config.allowWebSocket = transports.contains(u"websocket"_s);
    config.allowUpgrades = settings.flag("allowUpgrades");
    config.maxQueuedBytes = settings.number("maxQueuedBytes");
    config.cors = corsPolicy(settings);
    return config;
}

HttpServerConfig httpConfig(const ServerSettings &settings)
{
    HttpServerConfig config;
    config.headTimeout = milliseconds(settings, "requestHeadTimeout");
    config.bodyTimeout = milliseconds(settings, "requestBodyTimeout");
    config.keepAliveTimeout = milliseconds(settings, "keepAliveTimeout");
    config.maxConnections = settings.number("maxConnections");
    config.maxConnectionsPerAddress = settings.number("maxConnectionsPerAddress");
    return config;
}

ServerConfig serverConfig(const ServerSettings &settings)
{
    ServerConfig config;
    config.connectTimeout = milliseconds(settings, "connectTimeout");
    config.ackTimeout = milliseconds(settings, "ackTimeout");
    config.packets.maxAttachments = int(settings.number("maxAttachments"));
    config.packets.maxAttachmentBytes = settings.number("maxAttachmentBytes");
    config.packets.maxNamespaceBytes = int(settings.number("maxNameBytes"));
    config.packets.json.maxDepth = int(settings.number("maxJsonDepth"));
    config.packets.json.maxKeys = int(settings.number("maxJsonKeys"));
    config.maxNamespacesPerConnection = int(settings.number("maxNamespacesPerConnection"));
    config.maxRoomsPerClient = int(settings.number("maxRoomsPerClient"));
    config.maxRoomNameBytes = settings.number("maxNameBytes");
    config.maxPendingAcksPerClient = int(settings.number("maxPendingAcksPerClient"));
    return config;
}

}
