// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/commandline.h"

namespace farol {

/// The program's arguments as text.
[[nodiscard]] QStringList argumentsOf(int argc, char *argv[]);

/// Writes the message of a command line that ends the program; returns the exit code.
[[nodiscard]] int tell(const CommandLine &commandLine);

/// Whether there is to be no window: asked for, or there is no display, which is said on the standard error.
[[nodiscard]] bool mustRunHeadless(const CommandLine &commandLine);

}
