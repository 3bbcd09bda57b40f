// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/socketevents.h"

namespace farol {

struct SocketEvents::Run {
    std::shared_ptr<Socket *> alive;
    IncomingEvent event;
    Ack ack;
};

namespace {

// A handler may add another one to the list it is in.
template <typename Handlers, typename... Arguments>
void callAll(const Handlers &handlers, const Arguments &...arguments)
{
    const auto running = handlers;
    for (const auto &handler : running)
        handler(arguments...);
}

EventArguments reasonArgument(CloseReason reason)
{
    return EventArguments::of(QString::fromUtf8(closeReasonText(reason)));
}

}

void SocketEvents::use(EventMiddleware middleware)
{
    m_middleware.push_back(std::make_shared<const EventMiddleware>(std::move(middleware)));
}

void SocketEvents::dispatchThrough(const std::shared_ptr<Socket *> &alive, const QByteArray &event,
    const EventArguments &arguments, const Ack &ack)
{
    runMiddleware(std::make_shared<Run>(Run{ alive, { event, arguments }, ack }), 0);
}

void SocketEvents::runMiddleware(const std::shared_ptr<Run> &run, std::size_t step)
{
    if (step == m_middleware.size())
        return dispatch(run->event.name, run->event.arguments, run->ack);

    const auto middleware = m_middleware[step];
    (*middleware)(run->event, Next([this, run, step](const std::optional<MiddlewareError> &error) {
        if (*run->alive)
            error ? callAll(m_onError, *error) : runMiddleware(run, step + 1);
    }));
}

void SocketEvents::announceDisconnecting(CloseReason reason, const CloseDetails &details)
{
    callAll(m_onDisconnecting, reason, details);
    if (m_handlers.has("disconnecting"))
        m_handlers.dispatch("disconnecting", reasonArgument(reason), {});
}

void SocketEvents::announceDisconnect(CloseReason reason, const CloseDetails &details)
{
    callAll(m_onDisconnect, reason, details);
    if (m_handlers.has("disconnect"))
        m_handlers.dispatch("disconnect", reasonArgument(reason), {});
}

}
