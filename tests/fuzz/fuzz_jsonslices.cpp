// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonslices.h"
#include "core/wire/json/jsonunescape.h"
#include "core/wire/json/jsonvalues.h"
#include "core/wire/json/jsonwriter.h"
#include "tests/fuzz/fuzzing.h"

#include <simdjson.h>

using namespace farol;

namespace {

/// What the simdjson document parser accepts, we accept; it refuses more, see sliceJson().
void compareWithSimdjson(QByteArrayView text, bool accepted)
{
    static simdjson::dom::parser parser;
    const auto refused = parser.parse(text.data(), std::size_t(text.size())).error();
    if (refused == simdjson::SUCCESS)
        require(accepted || text.startsWith("\xEF\xBB\xBF"));
    else if (refused != simdjson::STRING_ERROR && refused != simdjson::NUMBER_ERROR)
        require(!accepted);
}

void checkText(QByteArrayView value)
{
    const auto text = jsonText(value);
    const auto string = jsonString(value);
    require(text && string && isValidUtf8(*text));

    QByteArray written;
    appendJsonText(written, QStringView(*string));
    require(validateJson(written).ok() && jsonString(written) == string);
    QByteArray writtenUtf8;
    appendJsonText(writtenUtf8, *text);
    require(writtenUtf8.size() == jsonTextSize(*text) && jsonText(writtenUtf8) == text);
}

void checkValue(QByteArrayView value)
{
    switch (jsonType(value)) {
    case JsonType::Text:
        return checkText(value);
    case JsonType::Number:
        return require(jsonDouble(value).has_value());
    case JsonType::Bool:
        return require(jsonBool(value).has_value());
    case JsonType::Object:
        (void)jsonMember(value, "_placeholder");
        return;
    case JsonType::Null:
    case JsonType::Array:
        return;
    }
}

}

// Slices are valid JSON, they are what walking the list gives, and strings survive being written.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto text = viewOf(bytes, size);
    std::vector<QByteArrayView> elements;
    const JsonLimits limits{ 1000, 1'000'000 };
    const auto type = sliceJson(text, elements, limits);
    compareWithSimdjson(text, type.ok());
    if (!type)
        return 0;

    require(validateJson(text, limits).ok());
    if (*type == JsonType::Array) {
        auto list = jsonInside(text.trimmed());
        for (const auto element : elements) {
            require(validateJson(element, limits).ok());
            const auto taken = takeJsonValue(list);
            require(taken.data() == element.data() && taken.size() == element.size());
            checkValue(element);
        }
        require(takeJsonValue(list).isNull());
    } else {
        checkValue(text.trimmed());
    }
    return 0;
}
