// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/data/timeticks.h"

#include "ui/format/times.h"

#include <QDateTime>

namespace farol {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Steps[] = { 2 * Second, 5 * Second, 10 * Second, 30 * Second, Minute, 2 * Minute, 3 * Minute,
    5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute, Hour, 2 * Hour, 4 * Hour };
constexpr qint64 MostSteps = 6;

qint64 stepFor(qint64 spanMs)
{
    for (const qint64 step : Steps) {
        if (spanMs / step <= MostSteps)
            return step;
    }
    return 6 * Hour;
}

}

QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs)
{
    QList<TimeTick> ticks;
    const qint64 step = stepFor(toMs - fromMs);
    // Round in local time: hours of a zone half an hour off would otherwise be labelled 13:30.
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(toMs).offsetFromUtc() * Second;
    qint64 at = (fromMs + offset + step - 1) / step * step - offset;
    for (; at <= toMs; at += step)
        ticks.append({ at, step < Minute ? formatClock(at) : formatClockMinutes(at) });
    return ticks;
}

}
