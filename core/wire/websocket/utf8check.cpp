// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/websocket/utf8check.h"

#include <simdjson.h>

#include <cstring>

namespace farol {

namespace {

// Below these the call into the vector code costs more than it saves.
constexpr qsizetype VectorBytes = 64;
constexpr qsizetype VectorBytesBeyondAscii = 16;

/// Skips ASCII, eight bytes at a time.
const quint8 *skipAscii(const quint8 *at, const quint8 *end)
{
    for (quint64 word; end - at >= 8; at += 8) {
        std::memcpy(&word, at, 8);
        if (word & 0x8080'8080'8080'8080)
            break;
    }
    while (at != end && *at < 0x80)
        ++at;
    return at;
}

/// Where the last, maybe unfinished character begins; the size when it is ASCII.
qsizetype lastCharacterStart(QByteArrayView text)
{
    for (qsizetype back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = quint8(text[text.size() - back]);
        if (byte >= 0xc0)
            return text.size() - back;
        if (byte < 0x80)
            break;
    }
    return text.size();
}

}

bool Utf8Check::feed(QByteArrayView bytes)
{
    auto at = reinterpret_cast<const quint8 *>(bytes.data());
    const quint8 *const end = at + bytes.size();
    while (at != end && m_missing > 0 && !m_failed)
        continueCharacter(*at++);
    if (m_failed)
        return false;

    if (end - at < VectorBytes)
        at = skipAscii(at, end);
    if (end - at >= VectorBytesBeyondAscii) {
        const QByteArrayView rest(at, end - at);
        const qsizetype whole = lastCharacterStart(rest);
        m_failed = !simdjson::validate_utf8(rest.data(), size_t(whole));
        at += whole;
    }
    return !m_failed && feedBytewise(at, end);
}

bool Utf8Check::isValid(QByteArrayView text)
{
    Utf8Check check;
    return check.feed(text) && check.isComplete();
}

bool Utf8Check::feedBytewise(const quint8 *at, const quint8 *end)
{
    while (!m_failed) {
        if (m_missing == 0)
            at = skipAscii(at, end);
        if (at == end)
            return true;
        if (m_missing > 0)
            continueCharacter(*at++);
        else
            startCharacter(*at++);
    }
    return false;
}

// Only the byte after the lead has a range of its own, and it alone decides about overlong forms,
// surrogates and the upper end. Source: Unicode 15 table 3-7.
void Utf8Check::startCharacter(quint8 lead)
{
    m_failed = lead < 0xc2 || lead > 0xf4;
    m_missing = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    m_lowest = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    m_highest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
}

void Utf8Check::continueCharacter(quint8 byte)
{
    m_failed = byte < m_lowest || byte > m_highest;
    m_lowest = 0x80;
    m_highest = 0xbf;
    --m_missing;
}

}
