// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/commandline.h"
#include "core/api/serversettings.h"

namespace farol {

/// Runs the server without a window until SIGINT or SIGTERM. Prints one line, `listening on http://…`, once
/// it accepts connections. Returns the exit code: 1 when it cannot listen, which is explained on the
/// standard error.
[[nodiscard]] int runHeadless(
    int argc, char *argv[], const CommandLine &commandLine, const ServerSettings &settings);

}
