// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdlib>

namespace farol {

/// Ends the program when a property does not hold, so that the fuzzer keeps the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The fuzzer's bytes as the decoders take them.
inline QByteArrayView viewOf(const unsigned char *bytes, std::size_t size)
{
    return QByteArrayView(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

}
