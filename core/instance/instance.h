// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

class ServerControl;
class ServerFeed;

/// A server somebody can look at and give orders to, whatever it really is: on this computer, invented, or
/// attached over the network. Feed and control live as long as the instance. Thread: the desktop thread.
class Instance {
public:
    virtual ~Instance() = default;

    [[nodiscard]] virtual ServerFeed &feed() = 0;
    [[nodiscard]] virtual ServerControl &control() = 0;
};

}
