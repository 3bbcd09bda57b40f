// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8name.h"
#include "core/engine/closereason.h"
#include "core/socketio/events/anyhandlers.h"
#include "core/socketio/events/eventhandlers.h"
#include "core/socketio/events/middleware.h"

#include <functional>
#include <memory>
#include <vector>

namespace farol {

using DisconnectHandler = std::function<void(CloseReason, const CloseDetails &)>;
using ErrorHandler = std::function<void(const MiddlewareError &)>;

/// What an application wants to hear from one client. Handlers may add and remove handlers while
/// they run. Thread: the network thread.
/// Source: Socket.IO 4.8 documentation, "Listening to events".
class SocketEvents {
public:
    /// Runs `handler` when the client sends `event`. It takes (const EventArguments &, Ack), only the
    /// arguments, or nothing. "disconnecting" and "disconnect" get the reason's text as argument.
    template <typename Handler>
    HandlerId on(const EventName &event, Handler handler)
    {
        return m_handlers.add(event, toEventHandler(std::move(handler)), Once::No);
    }
    /// The same for the next time only.
    template <typename Handler>
    HandlerId once(const EventName &event, Handler handler)
    {
        return m_handlers.add(event, toEventHandler(std::move(handler)), Once::Yes);
    }
    /// Removes one handler, all of an event, or all.
    void off(HandlerId handler) { m_handlers.remove(handler); }
    void off(const EventName &event) { m_handlers.remove(event.bytes()); }
    void off() { m_handlers.clear(); }

    /// The socket is about to leave its rooms, which can still be read.
    void onDisconnecting(DisconnectHandler handler) { m_onDisconnecting.push_back(std::move(handler)); }
    /// The socket has left; its rooms are gone.
    void onDisconnect(DisconnectHandler handler) { m_onDisconnect.push_back(std::move(handler)); }
    /// A middleware of this socket refused an event.
    void onError(ErrorHandler handler) { m_onError.push_back(std::move(handler)); }

    /// Lets `middleware` see every event before its handlers, in the order of adding.
    void use(EventMiddleware middleware);

    /// Every event received, before its own handlers.
    HandlerId onAny(AnyHandler handler) { return m_any.append(std::move(handler)); }
    HandlerId prependAny(AnyHandler handler) { return m_any.prepend(std::move(handler)); }
    void offAny(HandlerId handler) { m_any.remove(handler); }
    void offAny() { m_any.clear(); }
    [[nodiscard]] const AnyHandlers &listenersAny() const { return m_any; }

    /// Every event sent to this socket, broadcasts too, acknowledgements not.
    HandlerId onAnyOutgoing(AnyHandler handler) { return m_anyOutgoing.append(std::move(handler)); }
    HandlerId prependAnyOutgoing(AnyHandler handler) { return m_anyOutgoing.prepend(std::move(handler)); }
    void offAnyOutgoing(HandlerId handler) { m_anyOutgoing.remove(handler); }
    void offAnyOutgoing() { m_anyOutgoing.clear(); }
    [[nodiscard]] const AnyHandlers &listenersAnyOutgoing() const { return m_anyOutgoing; }

protected:
    ~SocketEvents() = default;

    /// Runs the middlewares, then what waits for the event. `alive` is cleared when the socket ends.
    void dispatchThrough(const std::shared_ptr<Socket *> &alive, const QByteArray &event,
        const EventArguments &arguments, const Ack &ack);
    /// Runs what waits for the event.
    void dispatch(const QByteArray &event, const EventArguments &arguments, const Ack &ack)
    {
        m_handlers.dispatch(event, arguments, ack);
    }
    [[nodiscard]] bool hasMiddleware() const { return !m_middleware.empty(); }
    void announceDisconnecting(CloseReason reason, const CloseDetails &details);
    void announceDisconnect(CloseReason reason, const CloseDetails &details);

private:
    struct Run;

    void runMiddleware(const std::shared_ptr<Run> &run, std::size_t step);

    EventHandlers m_handlers;
    AnyHandlers m_any;
    AnyHandlers m_anyOutgoing;
    std::vector<DisconnectHandler> m_onDisconnecting;
    std::vector<DisconnectHandler> m_onDisconnect;
    std::vector<ErrorHandler> m_onError;
    std::vector<std::shared_ptr<const EventMiddleware>> m_middleware;
};

}
