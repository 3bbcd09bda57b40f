// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/instance/simulation/simulatedrandom.h"

namespace farol {

/// Who a simulated client is, in a parcel service; decides rooms, events and traffic.
enum class ClientRole : unsigned char { Wallboard, Dispatcher, Scanner, Courier, Kiosk };

/// A client, and how lively it is.
struct SimulatedClient {
    ClientRow row;
    ClientRole role = ClientRole::Scanner;
    double eventsIn = 0; ///< per second, on average
    double eventsOut = 0;
    double bytesPerEventIn = 80;
    double bytesPerEventOut = 110;
};

/// Invents the client of that number; the first ones are always the same people. `connectedAtMs` is the
/// wall clock; `id`s and everything else come from `random`.
[[nodiscard]] SimulatedClient inventClient(SimulatedRandom &random, quint64 number, qint64 connectedAtMs);

}
