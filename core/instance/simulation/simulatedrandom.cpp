// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulatedrandom.h"

namespace farol {

QByteArray SimulatedRandom::id()
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    QByteArray id(20, Qt::Uninitialized);
    for (auto &letter : id)
        letter = letters[below(64)];
    return id;
}

}
