// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonvalues.h"

#include "core/wire/json/jsonstringscan.h"
#include "core/wire/json/jsonunescape.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

namespace farol {

namespace {

constexpr qint64 FarAway = std::numeric_limits<qint64>::max() / 4;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

QByteArrayView withoutLeadingSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    return text;
}

bool isExponentMark(char byte)
{
    return byte == 'e' || byte == 'E';
}

const char *skipContainer(const char *at, const char *end)
{
    int depth = 0;
    while (at < end) {
        const char byte = *at;
        if (byte == '"') {
            at = skipString(at, end);
            continue;
        }
        ++at;
        if (byte == '[' || byte == '{')
            ++depth;
        else if ((byte == ']' || byte == '}') && --depth == 0)
            return at;
    }
    return end;
}

const char *skipWord(const char *at, const char *end)
{
    while (at != end && *at != ',' && *at != ']' && *at != '}' && !isSpace(*at))
        ++at;
    return at;
}

const char *skipValue(const char *at, const char *end)
{
    if (*at == '"')
        return skipString(at, end);
    if (*at == '[' || *at == '{')
        return skipContainer(at, end);
    return skipWord(at, end);
}

/// Takes a value off the front of `rest`, with what separates it from the next.
QByteArrayView takeUpTo(QByteArrayView &rest, char separator)
{
    rest = withoutLeadingSpace(rest);
    if (rest.isEmpty())
        return {};

    const auto *const after = skipValue(rest.begin(), rest.end());
    const QByteArrayView value(rest.begin(), after);
    rest = withoutLeadingSpace(QByteArrayView(after, rest.end()));
    if (rest.startsWith(separator))
        rest = rest.sliced(1);
    else
        rest = {};
    return value;
}

/// What a number that no double comes near is nearest to: infinity or zero, with its sign.
double outOfRange(QByteArrayView number)
{
    const bool isNegative = number.startsWith('-');
    auto digits = number.sliced(isNegative ? 1 : 0);
    qint64 exponent = 0;
    if (const auto at = std::find_if(digits.begin(), digits.end(), isExponentMark); at != digits.end()) {
        const auto *const first = at[1] == '+' ? at + 2 : at + 1;
        // An exponent that does not even fit decides by its sign alone.
        if (std::from_chars(first, digits.end(), exponent).ec != std::errc())
            exponent = *first == '-' ? -FarAway : FarAway;
        digits = QByteArrayView(digits.begin(), at);
    }

    // Where the first digit that counts stands, relative to the decimal point.
    const auto point = digits.indexOf('.') < 0 ? digits.size() : digits.indexOf('.');
    const auto first
        = std::find_if(digits.begin(), digits.end(), [](char c) { return c >= '1' && c <= '9'; });
    const bool isHuge = point - (first - digits.begin()) + exponent > 0;
    const double magnitude = isHuge ? std::numeric_limits<double>::infinity() : 0.0;
    return isNegative ? -magnitude : magnitude;
}

bool isQuoted(QByteArrayView value)
{
    return value.size() >= 2 && value.front() == '"' && value.back() == '"';
}

}

JsonType jsonType(QByteArrayView value)
{
    switch (value.isEmpty() ? 'n' : value.front()) {
    case '"':
        return JsonType::Text;
    case '{':
        return JsonType::Object;
    case '[':
        return JsonType::Array;
    case 't':
    case 'f':
        return JsonType::Bool;
    case 'n':
        return JsonType::Null;
    default:
        return JsonType::Number;
    }
}

std::optional<QByteArray> jsonText(QByteArrayView value)
{
    if (!isQuoted(value))
        return std::nullopt;
    return unescapeToUtf8(value.sliced(1, value.size() - 2));
}

std::optional<QString> jsonString(QByteArrayView value)
{
    if (!isQuoted(value))
        return std::nullopt;
    return unescapeToUtf16(value.sliced(1, value.size() - 2));
}

QByteArrayView jsonPlainText(QByteArrayView value)
{
    if (!isQuoted(value))
        return {};
    const auto text = value.sliced(1, value.size() - 2);
    return std::memchr(text.data(), '\\', std::size_t(text.size())) ? QByteArrayView() : text;
}

std::optional<qint64> jsonInteger(QByteArrayView value)
{
    qint64 number = 0;
    const auto [after, error] = std::from_chars(value.begin(), value.end(), number);
    if (error != std::errc() || after != value.end())
        return std::nullopt;
    return number;
}

std::optional<double> jsonDouble(QByteArrayView value)
{
    if (value.isEmpty() || jsonType(value) != JsonType::Number)
        return std::nullopt;

    double number = 0;
    const auto [after, error] = std::from_chars(value.begin(), value.end(), number);
    if (error == std::errc::result_out_of_range)
        return outOfRange(value);
    if (error != std::errc())
        return std::nullopt;
    return number;
}

std::optional<bool> jsonBool(QByteArrayView value)
{
    if (value == "true")
        return true;
    if (value == "false")
        return false;
    return std::nullopt;
}

QByteArrayView takeJsonValue(QByteArrayView &list)
{
    return takeUpTo(list, ',');
}

JsonMember takeJsonMember(QByteArrayView &members)
{
    JsonMember member;
    member.key = takeUpTo(members, ':');
    member.value = takeUpTo(members, ',');
    return member;
}

QByteArrayView jsonInside(QByteArrayView container)
{
    return container.size() < 2 ? QByteArrayView() : container.sliced(1, container.size() - 2);
}

QByteArrayView jsonMember(QByteArrayView object, QByteArrayView key)
{
    if (object.isEmpty() || jsonType(object) != JsonType::Object)
        return {};

    QByteArrayView found;
    auto members = jsonInside(object);
    for (auto member = takeJsonMember(members); !member.key.isNull(); member = takeJsonMember(members)) {
        if (jsonTextEquals(member.key, key))
            found = member.value;
    }
    return found;
}

bool jsonTextEquals(QByteArrayView value, QByteArrayView text)
{
    const auto plain = jsonPlainText(value);
    if (!plain.isNull())
        return plain == text;
    return isQuoted(value) && unescapeToUtf8(value.sliced(1, value.size() - 2)) == text;
}

}
