// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/emitresult.h"

#include <algorithm>
#include <array>

namespace farol {

bool isReservedEvent(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> reserved{ "connect", "connect_error", "disconnect",
        "disconnecting", "newListener", "removeListener" };
    return std::find(reserved.begin(), reserved.end(), name) != reserved.end();
}

}
