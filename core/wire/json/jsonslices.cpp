// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonslices.h"

#include "core/wire/json/jsonscanner.h"

#include <simdjson.h>

namespace farol {

namespace {

Result<JsonType, JsonError> scanText(
    QByteArrayView text, std::vector<QByteArrayView> *elements, const JsonLimits &limits)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        return Failure(JsonError::ByteOrderMark);
    if (!isValidUtf8(text))
        return Failure(JsonError::BadUtf8);
    return JsonScanner(text, elements, limits).scan();
}

}

Result<JsonType, JsonError> sliceJson(
    QByteArrayView text, std::vector<QByteArrayView> &elements, const JsonLimits &limits)
{
    elements.clear();
    const auto type = scanText(text, &elements, limits);
    if (!type)
        elements.clear();
    return type;
}

Result<JsonType, JsonError> validateJson(QByteArrayView text, const JsonLimits &limits)
{
    return scanText(text, nullptr, limits);
}

bool isValidJson(QByteArrayView text, const JsonLimits &limits)
{
    return validateJson(text, limits).ok();
}

bool isValidUtf8(QByteArrayView text)
{
    return simdjson::validate_utf8(text.data(), std::size_t(text.size()));
}

}
