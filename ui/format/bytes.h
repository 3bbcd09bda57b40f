// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace farol {

/// Powers of 1024: B, KiB, MiB, GiB, TiB.
enum class ByteUnit : unsigned char { B, KiB, MiB, GiB, TiB };

/// The greatest unit in which `bytes` is at least 1.
[[nodiscard]] ByteUnit byteUnitFor(double bytes);

/// Bytes in one of `unit`.
[[nodiscard]] double bytesIn(ByteUnit unit);

/// "KiB"; with `PerSecond::Yes` "KiB/s".
enum class PerSecond : bool { No, Yes };
[[nodiscard]] QString byteUnitText(ByteUnit unit, PerSecond perSecond = PerSecond::No);

/// The number alone, in `unit`: one decimal below 100, none above; bytes never have one.
[[nodiscard]] QString formatBytesIn(double bytes, ByteUnit unit);

/// "0 B", "96.4 KiB", "318 MiB".
[[nodiscard]] QString formatBytes(double bytes);

/// "96.4 KiB/s".
[[nodiscard]] QString formatByteRate(double bytesPerSecond);

}
