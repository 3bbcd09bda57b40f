// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace farol {

/// What stands where a value is missing: an en dash.
[[nodiscard]] QString missingText();

/// Grouped by locale: "12,408".
[[nodiscard]] QString formatNumber(qint64 value);

/// Grouped, with exactly `decimals` digits after the separator.
[[nodiscard]] QString formatDecimal(double value, int decimals);

/// Grouped, always with a sign, the real minus: "+12", "−1", "0".
[[nodiscard]] QString formatSigned(qint64 value);

/// Change in percent, one decimal: "+4.1 %", "−0.3 %".
[[nodiscard]] QString formatSignedPercent(double percent);

/// "2.8 %"; whole numbers from 10 upwards.
[[nodiscard]] QString formatPercent(double percent);

/// A count per second without unit: "0.4", "9.5", "12", "1,284".
[[nodiscard]] QString formatRate(double perSecond);

/// Rate with unit: "412/s".
[[nodiscard]] QString formatRatePerSecond(double perSecond);

}
