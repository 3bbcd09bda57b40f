// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/bytes.h"

#include "ui/format/numbers.h"

#include <array>
#include <cmath>

namespace farol {

ByteUnit byteUnitFor(double bytes)
{
    int unit = 0;
    // 1023.96 KiB would be shown as 1024.0; the next unit takes over where rounding does.
    for (double rest = std::abs(bytes); rest >= 1023.5 && unit < int(ByteUnit::TiB); rest /= 1024)
        ++unit;
    return ByteUnit(unit);
}

double bytesIn(ByteUnit unit)
{
    return std::pow(1024.0, int(unit));
}

QString byteUnitText(ByteUnit unit, PerSecond perSecond)
{
    static const std::array names{ QStringLiteral("B"), QStringLiteral("KiB"), QStringLiteral("MiB"),
        QStringLiteral("GiB"), QStringLiteral("TiB") };
    const QString &name = names[size_t(unit)];
    return perSecond == PerSecond::Yes ? name + QStringLiteral("/s") : name;
}

QString formatBytesIn(double bytes, ByteUnit unit)
{
    const double value = bytes / bytesIn(unit);
    const bool whole = unit == ByteUnit::B || value == 0 || std::abs(value) >= 99.95;
    return formatDecimal(value, whole ? 0 : 1);
}

QString formatBytes(double bytes)
{
    const ByteUnit unit = byteUnitFor(bytes);
    return formatBytesIn(bytes, unit) + u' ' + byteUnitText(unit);
}

QString formatByteRate(double bytesPerSecond)
{
    const ByteUnit unit = byteUnitFor(bytesPerSecond);
    return formatBytesIn(bytesPerSecond, unit) + u' ' + byteUnitText(unit, PerSecond::Yes);
}

}
