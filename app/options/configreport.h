// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/settingsources.h"

namespace farol {

/// Carries out `check-config` or `print-config`; returns the program's exit code: 0, or 1 when an
/// option is wrong.
[[nodiscard]] int reportConfig(Command command, const SettingsReading &reading);

/// Writes what is wrong with options to the standard error; returns the exit code 2.
[[nodiscard]] int reportErrors(const QStringList &errors);

}
