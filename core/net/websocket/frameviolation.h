// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/frameheader.h"

namespace farol {

/// Under which reason a broken WebSocket rule is counted: "WebSocket protocol error",
/// "frame too large", "too many fragments" or "invalid UTF-8".
[[nodiscard]] const char *refusalReason(FrameError error);

/// What exactly was wrong, in a few words.
[[nodiscard]] const char *violationText(FrameError error);

}
