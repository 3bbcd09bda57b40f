// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"

#include <Qt>

#include <functional>

namespace farol {

/// How two clients compare in a column of ClientsModel; equal ones go by number, so the order is
/// always the same. Clients that left come last either way.
[[nodiscard]] std::function<bool(const ClientRow &, const ClientRow &)> clientOrder(
    int column, Qt::SortOrder order);

/// True for a column whose values change by themselves, which is sorted at most once a second.
[[nodiscard]] bool isLiveClientColumn(int column);

}
