// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/enginequery.h"

namespace farol {

namespace {

struct RawPair {
    QByteArrayView key;
    QByteArrayView value;
};

/// The next pair that is not empty; `rest` is empty afterwards when there was none.
RawPair takePair(QByteArrayView &rest)
{
    QByteArrayView pair;
    while (pair.isEmpty() && !rest.isEmpty()) {
        const auto ampersand = rest.indexOf('&');
        pair = ampersand < 0 ? rest : rest.first(ampersand);
        rest = ampersand < 0 ? QByteArrayView() : rest.sliced(ampersand + 1);
    }
    const auto equals = pair.indexOf('=');
    if (equals < 0)
        return { pair, QByteArrayView("") };
    return { pair.first(equals), pair.sliced(equals + 1) };
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = char(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool hasEscapes(QByteArrayView text)
{
    return text.contains('%') || text.contains('+');
}

QByteArray decode(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size();
        const int high = isEscape ? hexValue(text[i + 1]) : -1;
        const int low = isEscape ? hexValue(text[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            decoded.append(char(high * 16 + low));
            i += 2;
        } else {
            decoded.append(text[i] == '+' ? ' ' : text[i]);
        }
    }
    return decoded;
}

bool means(QByteArrayView key, QByteArrayView name)
{
    return hasEscapes(key) ? decode(key) == name : key == name;
}

}

void EngineQuery::Value::set(QByteArrayView encoded)
{
    if (m_isSet)
        return;
    m_isSet = true;
    m_raw = encoded;
    if (hasEscapes(encoded))
        m_decoded = decode(encoded);
}

EngineQuery::EngineQuery(QByteArrayView query)
    : m_query(query)
{
    while (!query.isEmpty()) {
        const auto [key, value] = takePair(query);
        if (means(key, "EIO"))
            m_protocol.set(value);
        else if (means(key, "transport"))
            m_transport.set(value);
        else if (means(key, "sid"))
            m_sid.set(value);
    }
}

QList<EngineQuery::Pair> EngineQuery::pairs() const
{
    QList<Pair> pairs;
    auto rest = m_query;
    while (!rest.isEmpty()) {
        const auto [key, value] = takePair(rest);
        if (key.isEmpty() && value.isEmpty())
            continue;
        pairs.append({ decode(key), decode(value) });
    }
    return pairs;
}

}
