// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/times.h"

#include "ui/format/numbers.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace farol {

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString twoDigits(qint64 value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QString daysAndHours(qint64 durationMs)
{
    return Times::tr("%1 d %2 h").arg(durationMs / Day).arg(durationMs % Day / Hour);
}

}

QString formatClock(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).toString(QStringLiteral("HH:mm:ss"));
}

QString formatClockMillis(qint64 atUs)
{
    return QDateTime::fromMSecsSinceEpoch(atUs / 1000).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString formatClockMinutes(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).toString(QStringLiteral("HH:mm"));
}

QString formatSince(qint64 durationMs)
{
    const qint64 duration = qMax<qint64>(durationMs, 0);
    if (duration < Minute)
        return Times::tr("%1 s").arg(duration / Second);
    if (duration < Day)
        return QStringLiteral("%1:%2").arg(duration / Hour).arg(twoDigits(duration % Hour / Minute));
    return daysAndHours(duration);
}

QString formatDuration(qint64 durationMs)
{
    const qint64 duration = qMax<qint64>(durationMs, 0);
    if (duration < Minute)
        return Times::tr("%1 s").arg(duration / Second);
    if (duration < Hour)
        return Times::tr("%1 min").arg(duration / Minute);
    if (duration < Day)
        return Times::tr("%1 h %2 min").arg(duration / Hour).arg(duration % Hour / Minute);
    return daysAndHours(duration);
}

QString formatStopwatch(qint64 durationMs)
{
    const qint64 seconds = qMax<qint64>(durationMs, 0) / Second;
    return twoDigits(seconds / 60) + u':' + twoDigits(seconds % 60);
}

QString formatLatencyUs(qint64 durationUs)
{
    if (durationUs < 0)
        return missingText();
    const double ms = double(durationUs) / 1000;
    if (ms < 9.95)
        return Times::tr("%1 ms").arg(formatDecimal(ms, ms == std::floor(ms) ? 0 : 1));
    if (ms < 999.5)
        return Times::tr("%1 ms").arg(formatNumber(std::llround(ms)));
    return Times::tr("%1 s").arg(formatDecimal(ms / 1000, 1));
}

QString formatDelta(qint64 deltaUs)
{
    const QString sign = deltaUs < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    const qint64 magnitudeUs = std::abs(deltaUs);
    const double seconds = double(magnitudeUs) / 1e6;
    if (seconds < 60)
        return sign + Times::tr("%1 s").arg(formatDecimal(seconds, seconds < 1 ? 3 : 1));
    const auto whole = magnitudeUs / 1'000'000;
    return sign + QStringLiteral("%1:%2").arg(whole / 60).arg(twoDigits(whole % 60));
}

}
