// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/roomrow.h"

namespace farol {

class ClientMeter;
struct RoomMeter;

/// What the pages show of a connection that is open. Thread: the network thread, as the others here.
[[nodiscard]] ClientRow clientRow(const ClientMeter &meter);
[[nodiscard]] RoomRow roomRow(const RoomMeter &meter);

}
