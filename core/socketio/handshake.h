// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/eventarguments.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace farol {

class EngineSession;
class HttpRequest;

/// What is known about a client from its first request and its CONNECT packet.
/// Lives and dies with its socket. Thread: the network thread.
/// Source: Socket.IO 4.8 documentation, "Server API", socket.handshake.
class Handshake {
public:
    /// `auth` is the CONNECT packet's object, empty when it had none; `issued` in ms since 1970 UTC.
    Handshake(const EngineSession &session, EventArguments auth, qint64 issued);

    /// First header of that name in any case; null when absent.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const;
    /// The whole request, for all headers in their order.
    [[nodiscard]] const HttpRequest &request() const;
    /// Creation time as text: "Fri Nov 20 2026 13:31:45 GMT+0000".
    [[nodiscard]] QByteArray time() const;
    /// The client's IP address.
    [[nodiscard]] const QByteArray &address() const;
    /// The request named an Origin.
    [[nodiscard]] bool isCrossDomain() const;
    /// The connection is encrypted.
    [[nodiscard]] bool isSecure() const;
    /// Creation time, milliseconds since 1970-01-01 UTC.
    [[nodiscard]] qint64 issued() const { return m_issued; }
    /// Path and query as sent.
    [[nodiscard]] QByteArrayView url() const;
    /// The query's items, decoded on demand.
    [[nodiscard]] QUrlQuery query() const;
    /// Exactly one object, `{}` when the client sent none; can be relayed untouched.
    [[nodiscard]] const EventArguments &auth() const { return m_auth; }
    [[nodiscard]] QJsonObject authObject() const;

private:
    const EngineSession &m_session;
    EventArguments m_auth;
    qint64 m_issued;
};

}
