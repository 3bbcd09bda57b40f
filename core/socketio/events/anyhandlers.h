// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socketio/events/eventhandlers.h"

#include <QList>

#include <memory>

namespace farol {

/// Handlers that run for every event. They may add and remove handlers while they run.
/// Thread: one.
class AnyHandlers {
public:
    HandlerId append(AnyHandler handler);
    HandlerId prepend(AnyHandler handler);
    void remove(HandlerId id);
    void clear() { m_handlers.clear(); }

    void run(const QByteArray &event, const EventArguments &arguments) const;
    [[nodiscard]] qsizetype count() const { return m_handlers.size(); }
    [[nodiscard]] bool isEmpty() const { return m_handlers.isEmpty(); }

private:
    struct Entry {
        HandlerId id;
        std::shared_ptr<const AnyHandler> handler;
    };

    QList<Entry> m_handlers;
    HandlerId m_lastId = 0;
};

}
