// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/commandline.h"
#include "core/api/serversettings.h"

namespace farol {

/// All sources of options taken together.
struct SettingsReading {
    ServerSettings settings;
    QStringList errors; ///< English, one line each, with the place: "FAROL_PORT=x: is not a number"
    QString file;       ///< the settings file that was looked for
};

/// Takes options from, weakest first: defaults, the settings file, `.env` of the working folder, the
/// environment (`PORT`, `FAROL_…`), the command line. Thread: any.
[[nodiscard]] SettingsReading readSettings(const CommandLine &commandLine);

}
