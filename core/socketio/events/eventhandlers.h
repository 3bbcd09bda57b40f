// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socketio/events/ack.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <type_traits>

namespace farol {

/// What runs when an event arrives.
using EventHandler = std::function<void(const EventArguments &, const Ack &)>;
/// What runs for every event, whatever its name.
using AnyHandler = std::function<void(const QByteArray &event, const EventArguments &)>;
/// Names one registered handler, to take it away again.
using HandlerId = quint64;

enum class Once : bool { No, Yes };

/// Lets a handler take the arguments and the acknowledgement, the arguments, or nothing.
template <typename Handler>
EventHandler toEventHandler(Handler handler)
{
    if constexpr (std::is_invocable_v<Handler &, const EventArguments &, Ack>)
        return handler;
    else if constexpr (std::is_invocable_v<Handler &, const EventArguments &>)
        return [handler = std::move(handler)](
                   const EventArguments &args, const Ack &) mutable { handler(args); };
    else
        return [handler = std::move(handler)](const EventArguments &, const Ack &) mutable { handler(); };
}

/// Event name → handlers, in the order they were added. Handlers may add and remove handlers,
/// themselves included, while they run: those of the running event are the ones at its start.
/// Thread: one.
class EventHandlers {
public:
    HandlerId add(const QByteArray &event, EventHandler handler, Once once);
    /// Removes one handler, all of an event, or all.
    void remove(HandlerId id);
    void remove(const QByteArray &event) { m_handlers.remove(event); }
    void clear() { m_handlers.clear(); }

    /// Runs what waits for `event`; returns whether anything did. `ack` may be null.
    bool dispatch(const QByteArray &event, const EventArguments &arguments, const Ack &ack);
    [[nodiscard]] bool has(const QByteArray &event) const { return m_handlers.contains(event); }

private:
    struct Entry {
        HandlerId id;
        Once once;
        std::shared_ptr<const EventHandler> handler;
    };

    bool takeOnce(const QByteArray &event, HandlerId id);

    QHash<QByteArray, QList<Entry>> m_handlers;
    HandlerId m_lastId = 0;
};

}
