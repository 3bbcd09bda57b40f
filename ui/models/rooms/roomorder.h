// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/roomrow.h"

#include <Qt>

#include <functional>

namespace farol {

/// How two rooms compare in a column of RoomsModel; equal ones go by name.
[[nodiscard]] std::function<bool(const RoomRow &, const RoomRow &)> roomOrder(
    int column, Qt::SortOrder order);

}
