// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace farol {

Moment SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

qint64 SystemClock::wallMilliseconds() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

}
