// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/commandline.h"

namespace farol {

/// Where the settings file is when nobody says otherwise: `~/.config/farol/farol.conf`, or below
/// XDG_CONFIG_HOME. Source: XDG Base Directory Specification.
[[nodiscard]] QString usualSettingsFile();

/// The options of a settings file: lines `key = value`, `#` or `;` before comments. Empty when it does not
/// exist. Keys are not checked here. Thread: any.
[[nodiscard]] QList<GivenSetting> readSettingsFile(const QString &path);

}
