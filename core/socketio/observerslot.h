// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

/// What an observer keeps with one connection, so that it needs no look-up per message.
/// Owned by the connection, destroyed with it. One observer at most uses it.
class ObserverSlot {
public:
    virtual ~ObserverSlot() = default;
};

}
