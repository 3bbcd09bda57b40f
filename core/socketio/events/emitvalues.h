// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/eventarguments.h"

#include <concepts>
#include <type_traits>
#include <utility>

namespace farol {

/// The arguments of an emit call. Untouched arguments of another event are shared, not copied.
template <typename... Values>
EventArguments emitValues(Values &&...values)
{
    if constexpr (sizeof...(Values) == 1
        && (std::same_as<std::remove_cvref_t<Values>, EventArguments> && ...))
        return EventArguments((std::forward<Values>(values), ...));
    else
        return EventArguments::of(std::forward<Values>(values)...);
}

}
