// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/attachments.h"

#include "core/wire/json/jsonvalues.h"
#include "core/wire/json/jsonwriter.h"
#include "core/wire/socketio/decoding/placeholderfinder.h"

#include <algorithm>

namespace farol {

std::optional<qsizetype> Placeholder::index() const
{
    constexpr qsizetype MostDigits = 6;
    // "-0" would pass as an integer; what no encoder writes is refused.
    if (number.isEmpty() || number.size() > MostDigits || number.front() == '-')
        return std::nullopt;
    const auto integer = jsonInteger(number);
    return integer ? std::optional<qsizetype>(*integer) : std::nullopt;
}

std::vector<Placeholder> findPlaceholders(QByteArrayView values)
{
    return PlaceholderFinder(values).find();
}

bool placeholdersFit(QByteArrayView values, qsizetype attachments, qsizetype most)
{
    const auto placeholders = findPlaceholders(values);
    if (qsizetype(placeholders.size()) > most)
        return false;
    return std::all_of(
        placeholders.begin(), placeholders.end(), [attachments](const Placeholder &placeholder) {
            const auto index = placeholder.index();
            return index && *index < attachments;
        });
}

std::optional<qsizetype> attachmentIndex(QByteArrayView value, qsizetype attachments)
{
    if (attachments == 0 || jsonMember(value, "_placeholder") != "true")
        return std::nullopt;

    const auto index = Placeholder{ value, jsonMember(value, "num") }.index();
    return index && *index < attachments ? index : std::nullopt;
}

void appendRenumbered(QByteArray &list, QByteArrayView values, qsizetype shift)
{
    const auto *at = values.begin();
    for (const auto &placeholder : findPlaceholders(values)) {
        const auto index = placeholder.index();
        if (!index)
            continue;
        list.append(at, placeholder.number.begin() - at);
        appendJsonInteger(list, qint64(*index + shift));
        at = placeholder.number.end();
    }
    list.append(at, values.end() - at);
}

}
