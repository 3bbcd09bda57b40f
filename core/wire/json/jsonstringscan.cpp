// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonstringscan.h"

#include <QtEndian>

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace farol {

namespace {

constexpr quint64 Ones = 0x0101010101010101;
constexpr quint64 HighBits = 0x8080808080808080;

// The lowest set high bit marks the first hit exactly; bits above it may be carries.
constexpr quint64 bytesEqualTo(quint64 word, quint64 byte)
{
    const auto difference = word ^ (Ones * byte);
    return (difference - Ones) & ~difference & HighBits;
}

constexpr quint64 bytesBelow(quint64 word, quint64 bound)
{
    return (word - Ones * bound) & ~word & HighBits;
}

bool isStringStop(char byte)
{
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

#ifdef __SSE2__
// Sixteen bytes at a time; what is left goes the portable way.
const char *skipPlain(const char *at, const char *end)
{
    for (; end - at >= 16; at += 16) {
        const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
        const auto escapes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
        const auto controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
        const auto stops = _mm_movemask_epi8(_mm_or_si128(quotes, _mm_or_si128(escapes, controls)));
        if (stops)
            return at + std::countr_zero(unsigned(stops));
    }
    return at;
}
#else
const char *skipPlain(const char *at, const char *)
{
    return at;
}
#endif

}

const char *findStringStop(const char *at, const char *end)
{
    at = skipPlain(at, end);
    for (; end - at >= 8; at += 8) {
        const auto word = qFromLittleEndian<quint64>(at);
        const auto stops = bytesEqualTo(word, '"') | bytesEqualTo(word, '\\') | bytesBelow(word, 0x20);
        if (stops)
            return at + std::countr_zero(stops) / 8;
    }
    while (at != end && !isStringStop(*at))
        ++at;
    return at;
}

const char *skipString(const char *at, const char *end)
{
    for (++at; at < end;) {
        at = findStringStop(at, end);
        if (at == end)
            return end;
        if (*at == '"')
            return at + 1;
        at += *at == '\\' ? 2 : 1;
    }
    return end;
}

}
