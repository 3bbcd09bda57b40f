// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/json/jsonslices.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace farol {

// Everything here reads JSON that sliceJson() or validateJson() has proven valid; on other bytes the
// result is meaningless, but no byte outside the view is read. Thread: any.

/// What the value is, by its first byte.
[[nodiscard]] JsonType jsonType(QByteArrayView value);

/// Text of a string, unescaped, as UTF-8; a lone surrogate becomes U+FFFD. Nothing for other types.
[[nodiscard]] std::optional<QByteArray> jsonText(QByteArrayView value);
/// Text of a string, unescaped; lone surrogates survive. Nothing for other types.
[[nodiscard]] std::optional<QString> jsonString(QByteArrayView value);
/// Text of a string that has no escapes, without a copy; null when it has, or for other types.
[[nodiscard]] QByteArrayView jsonPlainText(QByteArrayView value);

/// Exact value of a number written as an integer that fits; nothing for others (1.0, 1e3, 2^63).
[[nodiscard]] std::optional<qint64> jsonInteger(QByteArrayView value);
/// Nearest double, infinity when too large as in JSON.parse; nothing for other types.
[[nodiscard]] std::optional<double> jsonDouble(QByteArrayView value);
/// Nothing for other types.
[[nodiscard]] std::optional<bool> jsonBool(QByteArrayView value);

/// Takes the next value off `list`, which is values separated by commas: the inside of an array.
/// Null at the end.
[[nodiscard]] QByteArrayView takeJsonValue(QByteArrayView &list);

/// A member of an object, raw: the key with its quotes and escapes.
struct JsonMember {
    QByteArrayView key; ///< null at the end
    QByteArrayView value;
};
/// Takes the next member off `members`: the inside of an object.
[[nodiscard]] JsonMember takeJsonMember(QByteArrayView &members);
/// What is between the brackets of an array or object.
[[nodiscard]] QByteArrayView jsonInside(QByteArrayView container);

/// Value of `key` in an object, the last one when it is repeated, as in JSON.parse. `key` is plain
/// UTF-8. Null when absent or when `object` is of another type.
[[nodiscard]] QByteArrayView jsonMember(QByteArrayView object, QByteArrayView key);
/// Whether the raw string `value` means exactly `text`, whatever escapes it uses.
[[nodiscard]] bool jsonTextEquals(QByteArrayView value, QByteArrayView text);

}
