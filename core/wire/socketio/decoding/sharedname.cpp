// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/decoding/sharedname.h"

#include <array>

namespace farol {

namespace {

/// A few bytes of the name tell names apart well enough; hashing all of them costs more than it saves.
std::size_t placeOf(QByteArrayView name)
{
    if (name.isEmpty())
        return 0;
    const auto byteAt
        = [name](qsizetype index) { return std::size_t(static_cast<unsigned char>(name[index])); };
    const auto last = name.size() - 1;
    return std::size_t(name.size()) * 31 + byteAt(0) * 7 + byteAt(last) * 17 + byteAt(last / 2) * 61;
}

}

QByteArray sharedName(QByteArrayView name)
{
    constexpr qsizetype LongestShared = 64;
    constexpr std::size_t Places = 256;
    if (name.size() > LongestShared)
        return name.toByteArray();

    thread_local std::array<QByteArray, Places> names;
    // A peer that makes names collide on purpose only pays for copies of its own.
    auto &place = names[placeOf(name) % Places];
    if (place != name)
        place = name.toByteArray();
    return place;
}

}
