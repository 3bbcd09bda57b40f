// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/pendingexchange.h"

#include "core/net/http/httpconnection.h"
#include "core/wire/websocket/upgradehandshake.h"

#include <utility>

namespace farol {

PendingExchange::PendingExchange(HttpConnection &connection, HttpRequest request)
    : m_connection(&connection)
    , m_request(std::move(request))
    , m_peer(connection.channel().peer())
    , m_encrypted(connection.channel().isEncrypted())
{
}

PendingExchange::~PendingExchange()
{
    respondAndClose(HttpResponse::empty(500));
}

void PendingExchange::respond(HttpResponse response)
{
    if (auto *const connection = std::exchange(m_connection, nullptr))
        connection->answer(std::move(response), KeepAlive::Yes);
}

void PendingExchange::respondAndClose(HttpResponse response)
{
    if (auto *const connection = std::exchange(m_connection, nullptr))
        connection->answer(std::move(response), KeepAlive::No);
}

void PendingExchange::onAborted(std::function<void()> gone)
{
    if (m_aborted && gone)
        return gone(); // may destroy this exchange
    m_gone = std::move(gone);
}

std::unique_ptr<MessageChannel> PendingExchange::acceptWebSocket(
    const MessageLimits &limits, const HttpHeaders &extraHeaders)
{
    if (!m_connection)
        return nullptr;

    const auto switching = acceptUpgrade(m_request, extraHeaders);
    if (!switching) {
        respondAndClose(upgradeRefusal(switching.error()));
        return nullptr;
    }
    return std::exchange(m_connection, nullptr)->upgrade(*switching, limits);
}

void PendingExchange::destroyConnection()
{
    if (auto *const connection = std::exchange(m_connection, nullptr))
        connection->destroy();
}

void PendingExchange::abort()
{
    m_connection = nullptr;
    m_aborted = true;
    if (const auto gone = std::exchange(m_gone, {}))
        gone(); // may destroy this exchange
}

}
