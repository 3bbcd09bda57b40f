// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "core/net/epoll/epollloop.h"
#include "core/net/listener.h"
#include "core/net/wheeldriver.h"
#include "tests/support/net/bytecollector.h"
#include "tests/support/net/recordingrefusals.h"

#include <memory>
#include <vector>

namespace farol {

/// A real clock and a real event loop in the test's own thread, for tests with real sockets.
class RealRuntime {
public:
    RealRuntime()
        : timers(clock)
        , runtime{ clock, timers, turn, ids, refusals }
        , loop(turn)
        , driver(runtime)
    {
    }

    SystemClock clock;
    TimerWheel timers;
    Turn turn;
    SecureIdSource ids;
    RecordingRefusals refusals;
    Runtime runtime;
    EpollLoop loop;
    WheelDriver driver;
};

/// Keeps every accepted channel together with what it receives.
class KeepingAcceptor final : public ChannelAcceptor {
public:
    struct Kept {
        std::unique_ptr<ByteChannel> channel;
        ByteCollector collector;
    };

    void onChannel(std::unique_ptr<ByteChannel> channel) override
    {
        all.push_back(std::make_unique<Kept>());
        all.back()->channel = std::move(channel);
        all.back()->channel->setReceiver(&all.back()->collector);
    }

    std::vector<std::unique_ptr<Kept>> all;
};

}
