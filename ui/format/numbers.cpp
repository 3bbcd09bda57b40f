// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/numbers.h"

#include <QLocale>

#include <cmath>

namespace farol {

namespace {

// The C locale groups nothing; people without a locale still read 12,408 more easily than 12408.
QLocale readableLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString withSign(const QString &magnitude, double value)
{
    if (value > 0)
        return u'+' + magnitude;
    return value < 0 ? u'\u2212' + magnitude : magnitude;
}

}

QString missingText()
{
    return QStringLiteral("\u2013");
}

QString formatNumber(qint64 value)
{
    return readableLocale().toString(value);
}

QString formatDecimal(double value, int decimals)
{
    return readableLocale().toString(value, 'f', decimals);
}

QString formatSigned(qint64 value)
{
    return withSign(formatNumber(std::abs(value)), double(value));
}

QString formatSignedPercent(double percent)
{
    const double rounded = std::round(percent * 10) / 10;
    return withSign(formatDecimal(std::abs(rounded), 1), rounded) + QStringLiteral(" %");
}

QString formatPercent(double percent)
{
    return formatDecimal(percent, std::abs(percent) < 10 ? 1 : 0) + QStringLiteral(" %");
}

QString formatRate(double perSecond)
{
    const double rounded = std::round(perSecond * 10) / 10;
    const bool fraction = std::abs(rounded) < 10 && rounded != std::floor(rounded);
    return fraction ? formatDecimal(rounded, 1) : formatNumber(std::llround(perSecond));
}

QString formatRatePerSecond(double perSecond)
{
    return formatRate(perSecond) + QStringLiteral("/s");
}

}
