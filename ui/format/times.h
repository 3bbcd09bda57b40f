// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace farol {

/// Local time of day of a wall clock in milliseconds since 1970: "14:32:07".
[[nodiscard]] QString formatClock(qint64 atMs);

/// With milliseconds: "14:32:07.412". Takes microseconds since 1970, as EventRecord::atUs.
[[nodiscard]] QString formatClockMillis(qint64 atUs);

/// "14:32", for axes.
[[nodiscard]] QString formatClockMinutes(qint64 atMs);

/// Time something lasts already, for table columns: "42 s", "5:41" (hours:minutes), "3 d 4 h".
[[nodiscard]] QString formatSince(qint64 durationMs);

/// The same in words, for running text: "14 s", "10 min", "5 h 41 min", "3 d 4 h".
[[nodiscard]] QString formatDuration(qint64 durationMs);

/// A running clock, minutes and seconds: "00:42", "75:03".
[[nodiscard]] QString formatStopwatch(qint64 durationMs);

/// Short times such as round trips: "0.4 ms", "18 ms", "1.2 s"; negative is missing.
[[nodiscard]] QString formatLatencyUs(qint64 durationUs);

/// Signed span between two events: "+0.412 s", "+3.1 s", "+2:05".
[[nodiscard]] QString formatDelta(qint64 deltaUs);

}
