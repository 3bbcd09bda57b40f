// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/decoding/sharedname.h"

#include <QHash>

#include <array>

namespace farol {

QByteArray sharedName(QByteArrayView name)
{
    constexpr qsizetype LongestShared = 64;
    constexpr std::size_t Places = 256;
    if (name.size() > LongestShared)
        return name.toByteArray();

    thread_local std::array<QByteArray, Places> names;
    // Qt seeds its hash per process, so a peer cannot aim at one place.
    auto &place = names[qHash(name, QHashSeed::globalSeed()) % Places];
    if (place != name)
        place = name.toByteArray();
    return place;
}

}
