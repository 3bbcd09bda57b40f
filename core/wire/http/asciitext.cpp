// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/asciitext.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace farol {

namespace {

constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (int c = 0x21; c < 0x7f; ++c)
        table[size_t(c)] = true;
    for (const char c :
        { '"', '(', ')', ',', '/', ':', ';', '<', '=', '>', '?', '@', '[', '\\', ']', '{', '}' })
        table[size_t(c)] = false;
    return table;
}

constexpr std::array<bool, 256> TokenChars = makeTokenTable();

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

}

bool isSameWord(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

bool isTokenChar(char c)
{
    return TokenChars[quint8(c)];
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

QByteArrayView withoutSpaceAround(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

}
