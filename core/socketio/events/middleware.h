// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/eventarguments.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace farol {

class Socket;
class Ack;

/// Why a middleware does not let a client or an event pass; the client of a refused connection
/// receives both parts.
/// Source: Socket.IO 4.8 documentation, "Middlewares", "Handling middleware error".
struct MiddlewareError {
    QString message;
    std::optional<QJsonValue> data;

    /// As CONNECT_ERROR carries it: {"message":…,"data":…}.
    [[nodiscard]] EventArguments toArguments() const;
};

/// Goes on with the next middleware, or refuses. May be kept and called later; the first call
/// counts, copies are the same. Does nothing when the client has left meanwhile.
/// Thread: the network thread.
class Next {
public:
    using Continuation = std::function<void(const std::optional<MiddlewareError> &)>;

    explicit Next(Continuation continuation);

    void operator()() const { finish(std::nullopt); }
    void operator()(const MiddlewareError &error) const { finish(error); }
    void operator()(const QString &message) const { finish(MiddlewareError{ message, std::nullopt }); }

private:
    void finish(const std::optional<MiddlewareError> &error) const;

    std::shared_ptr<Continuation> m_continuation;
};

/// Decides whether a socket may join a namespace.
using Middleware = std::function<void(Socket &, const Next &)>;

/// One event on its way to the handlers, as a socket's own middleware sees it; it may be changed.
struct IncomingEvent {
    QByteArray name;
    EventArguments arguments;
};
/// Decides whether an event of one socket reaches its handlers.
using EventMiddleware = std::function<void(IncomingEvent &, const Next &)>;

}
