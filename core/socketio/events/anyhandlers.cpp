// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/anyhandlers.h"

namespace farol {

HandlerId AnyHandlers::append(AnyHandler handler)
{
    m_handlers.append({ ++m_lastId, std::make_shared<const AnyHandler>(std::move(handler)) });
    return m_lastId;
}

HandlerId AnyHandlers::prepend(AnyHandler handler)
{
    m_handlers.prepend({ ++m_lastId, std::make_shared<const AnyHandler>(std::move(handler)) });
    return m_lastId;
}

void AnyHandlers::remove(HandlerId id)
{
    m_handlers.removeIf([id](const Entry &entry) { return entry.id == id; });
}

void AnyHandlers::run(const QByteArray &event, const EventArguments &arguments) const
{
    // Shares the list, so that a handler that changes it does not change this run.
    const auto running = m_handlers;
    for (const auto &entry : running)
        (*entry.handler)(event, arguments);
}

}
