// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bytechannel.h"

#include <functional>
#include <optional>

namespace farol {

/// Keeps everything a byte channel brings; a test may hook into each callback.
class ByteCollector final : public ByteReceiver {
public:
    void onBytes(QByteArrayView received) override
    {
        bytes.append(received.data(), received.size());
        if (whenBytes)
            whenBytes();
    }
    void onDrained() override
    {
        ++drained;
        if (whenDrained)
            whenDrained();
    }
    void onByteChannelClosed(ByteClose how) override
    {
        closed = how;
        if (whenClosed)
            whenClosed();
    }

    /// What arrived since the last call.
    QByteArray take() { return std::exchange(bytes, {}); }

    QByteArray bytes;
    int drained = 0;
    std::optional<ByteClose> closed;
    std::function<void()> whenBytes;
    std::function<void()> whenDrained;
    std::function<void()> whenClosed;
};

}
