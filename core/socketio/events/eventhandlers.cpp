// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/eventhandlers.h"

#include <algorithm>

namespace farol {

HandlerId EventHandlers::add(const QByteArray &event, EventHandler handler, Once once)
{
    m_handlers[event].append({ ++m_lastId, once, std::make_shared<const EventHandler>(std::move(handler)) });
    return m_lastId;
}

void EventHandlers::remove(HandlerId id)
{
    for (auto entries = m_handlers.begin(); entries != m_handlers.end(); ++entries) {
        if (entries->removeIf([id](const Entry &entry) { return entry.id == id; }) == 0)
            continue;
        if (entries->isEmpty())
            m_handlers.erase(entries);
        return;
    }
}

bool EventHandlers::dispatch(const QByteArray &event, const EventArguments &arguments, const Ack &ack)
{
    const auto found = m_handlers.constFind(event);
    if (found == m_handlers.constEnd())
        return false;

    // Shares the list, so that a handler that changes the table does not change this run.
    const auto running = *found;
    for (const auto &entry : running) {
        if (entry.once == Once::No || takeOnce(event, entry.id))
            (*entry.handler)(arguments, ack);
    }
    return true;
}

// False when a dispatch inside an earlier handler has used the handler up already.
bool EventHandlers::takeOnce(const QByteArray &event, HandlerId id)
{
    const auto entries = m_handlers.find(event);
    if (entries == m_handlers.end())
        return false;

    const bool taken = entries->removeIf([id](const Entry &entry) { return entry.id == id; }) > 0;
    if (entries->isEmpty())
        m_handlers.erase(entries);
    return taken;
}

}
