// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8name.h"

#include <array>

namespace farol {

namespace {

QByteArray sharedText(const char *text)
{
    struct Entry {
        const char *address = nullptr;
        QByteArray bytes;
    };
    constexpr std::size_t Entries = 128;
    thread_local std::array<Entry, Entries> entries;

    auto &entry = entries[(reinterpret_cast<quintptr>(text) / 8) % Entries];
    // The address alone is not enough: a buffer may hold another text by now.
    if (entry.address != text || entry.bytes != text)
        entry = { text, QByteArray(text) };
    return entry.bytes;
}

}

Utf8Name::Utf8Name(const char *text)
    : m_bytes(sharedText(text))
{
}

}
