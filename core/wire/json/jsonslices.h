// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace farol {

/// What a peer may spend of our stack and memory with one JSON text.
struct JsonLimits {
    int maxDepth = 128;   ///< arrays and objects inside each other; `[[]]` is 2
    int maxKeys = 10'000; ///< object members in the whole text
};

/// Why bytes are not a JSON text we accept.
enum class JsonError : unsigned char {
    Empty,         ///< nothing, or white space only
    ByteOrderMark, ///< begins with U+FEFF
    BadUtf8,       ///< not UTF-8
    Syntax,        ///< not JSON
    TooDeep,       ///< JsonLimits::maxDepth
    TooManyKeys,   ///< JsonLimits::maxKeys
};

enum class JsonType : unsigned char { Null, Bool, Number, Text, Array, Object };

/// Proves that `text` is exactly one JSON text and returns what it is. When it is an array, `elements` holds
/// one raw view into `text` per element, without the white space around; otherwise it is empty. The
/// vector keeps its memory, so a caller that keeps the vector allocates nothing.
///
/// Accepts what JSON.parse accepts: numbers of any size (1e999, 5000 digits) and lone surrogates
/// written as escapes (`"\ud800"`), both of which stay what they are in the raw views.
/// Errors: all. Linear time, no recursion. Thread: any. Source: RFC 8259.
Result<JsonType, JsonError> sliceJson(
    QByteArrayView text, std::vector<QByteArrayView> &elements, const JsonLimits &limits = {});

/// Proves that `text` is exactly one JSON text and returns what it is. Errors and thread as sliceJson().
Result<JsonType, JsonError> validateJson(QByteArrayView text, const JsonLimits &limits = {});

/// Whether validateJson() accepts `text`.
[[nodiscard]] bool isValidJson(QByteArrayView text, const JsonLimits &limits = {});

/// Whether `text` is well-formed UTF-8. Source: RFC 3629.
[[nodiscard]] bool isValidUtf8(QByteArrayView text);

}
