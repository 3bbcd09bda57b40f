// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/decoding/placeholderfinder.h"

#include "core/wire/json/jsonstringscan.h"
#include "core/wire/json/jsonvalues.h"

#include <cstring>

namespace farol {

PlaceholderFinder::PlaceholderFinder(QByteArrayView values)
    : m_at(values.begin())
    , m_end(values.end())
{
}

std::vector<Placeholder> PlaceholderFinder::find()
{
    while (m_at < m_end) {
        switch (*m_at) {
        case '"':
            walkString();
            break;
        case '[':
        case '{':
            open(*m_at);
            break;
        case ']':
        case '}':
            close();
            break;
        case ',':
            if (!m_open.isEmpty())
                m_open.last().atKey = m_open.last().isObject;
            ++m_at;
            break;
        case ':':
        case ' ':
        case '\t':
        case '\n':
        case '\r':
            ++m_at;
            break;
        default:
            walkWord();
        }
    }
    return std::move(m_found);
}

void PlaceholderFinder::walkString()
{
    const auto *const first = m_at;
    m_at = skipString(m_at, m_end);
    const QByteArrayView text(first, m_at);
    if (m_open.isEmpty() || !m_open.last().atKey)
        return noteValue(text);

    auto &object = m_open.last();
    object.atKey = false;
    if (jsonTextEquals(text, "_placeholder"))
        object.key = Key::Marker;
    else
        object.key = jsonTextEquals(text, "num") ? Key::Number : Key::Other;
}

void PlaceholderFinder::walkWord()
{
    const auto *const first = m_at++;
    while (m_at < m_end && !std::strchr(",:[]{} \t\n\r\"", *m_at))
        ++m_at;
    noteValue(QByteArrayView(first, m_at));
}

void PlaceholderFinder::open(char bracket)
{
    // An array or object is neither true nor a number, so its first byte says enough.
    noteValue(QByteArrayView(m_at, 1));
    m_open.append({ .at = m_at, .isObject = bracket == '{', .atKey = bracket == '{' });
    ++m_at;
}

void PlaceholderFinder::close()
{
    ++m_at;
    if (m_open.isEmpty())
        return;

    const auto closed = m_open.last();
    m_open.removeLast();
    if (!closed.isPlaceholder)
        return;
    // The reference replaces the outer object without looking inside.
    while (!m_found.empty() && m_found.back().object.data() > closed.at)
        m_found.pop_back();
    m_found.push_back({ QByteArrayView(closed.at, m_at), closed.number });
}

void PlaceholderFinder::noteValue(QByteArrayView value)
{
    if (m_open.isEmpty())
        return;
    auto &object = m_open.last();
    if (object.key == Key::Marker)
        object.isPlaceholder = value == "true";
    else if (object.key == Key::Number)
        object.number = value;
}

}
