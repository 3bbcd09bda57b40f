// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/middleware.h"

namespace farol {

EventArguments MiddlewareError::toArguments() const
{
    // Not a QJsonObject, which would put "data" first.
    auto json = "{\"message\":" + EventArguments::of(message).list();
    if (data)
        json += ",\"data\":" + EventArguments::of(*data).list();
    EventArguments arguments;
    arguments.appendRaw(json + '}');
    return arguments;
}

Next::Next(Continuation continuation)
    : m_continuation(std::make_shared<Continuation>(std::move(continuation)))
{
}

void Next::finish(const std::optional<MiddlewareError> &error) const
{
    if (const auto continuation = std::exchange(*m_continuation, nullptr))
        continuation(error);
}

}
