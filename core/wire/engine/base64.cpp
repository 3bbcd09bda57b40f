// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/base64.h"

#include <array>

namespace farol {

namespace {

constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr quint8 Foreign = 0x80; // survives an OR over four characters

constexpr std::array<quint8, 256> sixBits()
{
    std::array<quint8, 256> table{};
    for (auto &entry : table)
        entry = Foreign;
    for (quint8 i = 0; i < 64; ++i)
        table[static_cast<unsigned char>(Alphabet[i])] = i;
    return table;
}

constexpr auto SixBits = sixBits();

quint8 bitsOf(char character)
{
    return SixBits[static_cast<unsigned char>(character)];
}

/// Three bytes from four characters; false for a foreign one.
bool decodeGroup(const char *in, char *out)
{
    const auto a = bitsOf(in[0]);
    const auto b = bitsOf(in[1]);
    const auto c = bitsOf(in[2]);
    const auto d = bitsOf(in[3]);
    out[0] = char(a << 2 | b >> 4);
    out[1] = char(b << 4 | c >> 2);
    out[2] = char(c << 6 | d);
    return !((a | b | c | d) & Foreign);
}

/// The last group, where `padding` characters are '='. Its unused bits are those of bytes that are
/// cut off afterwards.
bool decodeLastGroup(const char *in, qsizetype padding, char *out)
{
    const std::array<char, 4> group{ in[0], in[1], padding == 2 ? 'A' : in[2], 'A' };
    std::array<char, 3> bytes{};
    if (!decodeGroup(group.data(), bytes.data()))
        return false;

    const auto kept = std::size_t(3 - padding);
    for (std::size_t i = 0; i < kept; ++i)
        out[i] = bytes[i];
    return bytes[kept] == 0;
}

char letter(unsigned bits)
{
    return Alphabet[bits & 63];
}

void encodeGroup(unsigned bits, char *out)
{
    out[0] = letter(bits >> 18);
    out[1] = letter(bits >> 12);
    out[2] = letter(bits >> 6);
    out[3] = letter(bits);
}

}

void appendBase64(QByteArray &text, QByteArrayView bytes)
{
    const auto start = text.size();
    text.resize(start + base64Size(bytes.size()));
    auto *out = text.data() + start;
    const auto *in = reinterpret_cast<const unsigned char *>(bytes.data());
    auto left = bytes.size();
    for (; left >= 3; left -= 3, in += 3, out += 4)
        encodeGroup(unsigned(in[0]) << 16 | unsigned(in[1]) << 8 | in[2], out);
    if (left == 0)
        return;

    encodeGroup(unsigned(in[0]) << 16 | (left == 2 ? unsigned(in[1]) << 8 : 0), out);
    out[3] = '=';
    if (left == 1)
        out[2] = '=';
}

bool decodeBase64(QByteArrayView text, QByteArray &bytes)
{
    if (text.size() % 4 != 0)
        return false;

    const auto padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    const auto wholeGroups = text.size() / 4 - (padding ? 1 : 0);
    bytes.resize(text.size() / 4 * 3 - padding);
    const auto *in = text.data();
    auto *out = bytes.data();
    bool valid = true;
    for (qsizetype group = 0; group < wholeGroups; ++group, in += 4, out += 3)
        valid &= decodeGroup(in, out);
    return valid && (padding == 0 || decodeLastGroup(in, padding, out));
}

}
