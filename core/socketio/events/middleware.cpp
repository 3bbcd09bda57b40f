// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/middleware.h"

namespace farol {

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
