// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace farol {

/// "Firefox 140 on Linux" for what a usual browser says of itself; anything else stays as it is.
[[nodiscard]] QString agentInWords(const QString &userAgent);

}
