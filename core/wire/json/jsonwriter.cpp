// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonwriter.h"

#include "core/wire/json/jsonslices.h"
#include "core/wire/json/jsonstringscan.h"

#include <QString>

#include <array>
#include <charconv>
#include <cmath>

namespace farol {

namespace {

constexpr char HexDigits[] = "0123456789abcdef";

/// The letter after the backslash for a character with a short escape, else 0.
char shortEscape(char byte)
{
    switch (byte) {
    case '"':
    case '\\':
        return byte;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

void appendUnit(QByteArray &json, char16_t unit)
{
    const std::array<char, 6> escape{ '\\', 'u', HexDigits[unit >> 12], HexDigits[(unit >> 8) & 15],
        HexDigits[(unit >> 4) & 15], HexDigits[unit & 15] };
    json.append(escape.data(), escape.size());
}

void appendEscaped(QByteArray &json, QByteArrayView utf8)
{
    const auto *at = utf8.begin();
    while (true) {
        const auto *const stop = findStringStop(at, utf8.end());
        json.append(at, stop - at);
        if (stop == utf8.end())
            return;
        if (const char letter = shortEscape(*stop))
            json.append('\\').append(letter);
        else
            appendUnit(json, char16_t(*stop));
        at = stop + 1;
    }
}

/// Index of the first surrogate without its partner, or the length.
qsizetype findLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return text.size();
}

template <typename Number>
void appendDigits(QByteArray &json, Number value)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    json.append(digits.data(), end - digits.data());
}

}

void appendJsonText(QByteArray &json, QByteArrayView utf8)
{
    if (!isValidUtf8(utf8)) {
        appendJsonText(json, QStringView(QString::fromUtf8(utf8)));
        return;
    }
    json.append('"');
    appendEscaped(json, utf8);
    json.append('"');
}

void appendJsonText(QByteArray &json, QStringView text)
{
    json.append('"');
    while (!text.isEmpty()) {
        const auto lone = findLoneSurrogate(text);
        appendEscaped(json, text.first(lone).toUtf8());
        if (lone == text.size())
            break;
        appendUnit(json, text[lone].unicode());
        text = text.sliced(lone + 1);
    }
    json.append('"');
}

qsizetype jsonTextSize(QByteArrayView utf8)
{
    qsizetype size = utf8.size() + 2;
    const auto *at = utf8.begin();
    while ((at = findStringStop(at, utf8.end())) != utf8.end()) {
        size += shortEscape(*at) ? 1 : 5;
        ++at;
    }
    return size;
}

void appendJsonInteger(QByteArray &json, qint64 value)
{
    appendDigits(json, value);
}

void appendJsonInteger(QByteArray &json, quint64 value)
{
    appendDigits(json, value);
}

void appendJsonDouble(QByteArray &json, double value)
{
    if (std::isfinite(value))
        appendDigits(json, value);
    else
        json.append("null");
}

}
