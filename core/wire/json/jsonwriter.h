// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace farol {

/// Appends `utf8` as a JSON string with its quotes. Only `"`, `\` and control characters are escaped;
/// bytes that are no UTF-8 become U+FFFD, because the result goes into a text message.
/// Thread: any. Source: RFC 8259 section 7.
void appendJsonText(QByteArray &json, QByteArrayView utf8);
/// The same for UTF-16; a lone surrogate is written as an escape and so survives.
void appendJsonText(QByteArray &json, QStringView text);
/// Bytes appendJsonText() adds for well-formed UTF-8.
[[nodiscard]] qsizetype jsonTextSize(QByteArrayView utf8);

/// Appends an integer in decimal digits.
void appendJsonInteger(QByteArray &json, qint64 value);
void appendJsonInteger(QByteArray &json, quint64 value);
/// Appends the shortest digits that read back as `value`; `null` for what JSON has no digits for
/// (infinity, not a number), like JSON.stringify.
void appendJsonDouble(QByteArray &json, double value);

}
