// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverstate.h"

#include <QString>

namespace farol {

/// "127.0.0.1:5000", IPv6 in brackets; empty while no port is known.
[[nodiscard]] QString addressText(const ServerState &state);

/// What a browser on this computer opens: "http://127.0.0.1:5000". A server that listens everywhere
/// is reached by "localhost". Empty while no port is known.
[[nodiscard]] QString addressUrl(const ServerState &state);

}
