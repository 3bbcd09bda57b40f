// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/commandline.h"
#include "core/api/serversettings.h"

namespace farol {

/// Opens the window and starts the server, or the simulation, at once. Returns the exit code.
[[nodiscard]] int runDesktop(
    int argc, char *argv[], const CommandLine &commandLine, const ServerSettings &settings);

}
