// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/base/refusalsink.h"
#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "core/net/epoll/epolllistener.h"
#include "core/net/epoll/epollloop.h"
#include "core/net/http/httpserver.h"
#include "core/net/wheeldriver.h"

#include <memory>

namespace farol {

/// Everything below the HTTP handler, on the calling thread: what a small server program needs.
/// Give it a handler with serve(); refusals go to the log. Thread: the one it is created in.
class ServerStack final : private RefusalSink {
public:
    ServerStack();
    ~ServerStack();

    /// Listens on 127.0.0.1 and prints `listening on http://127.0.0.1:PORT`; the program ends with 1
    /// when it cannot.
    void serve(HttpHandler &handler, quint16 port);
    /// Takes no more connections.
    void stop();

    Runtime runtime;

private:
    void refused(const Refusal &refusal) override;

    SystemClock m_clock;
    TimerWheel m_timers{ m_clock };
    Turn m_turn;
    SecureIdSource m_ids;
    EpollLoop m_loop{ m_turn };
    std::unique_ptr<WheelDriver> m_driver;
    std::unique_ptr<HttpServer> m_http;
    std::unique_ptr<EpollListener> m_listener;
};

/// The value of `--port` among the program's arguments, 0 when there is none.
[[nodiscard]] quint16 portArgument(const QStringList &arguments);

/// Calls `quit` in the event loop on SIGTERM and SIGINT.
void onTermination(std::function<void()> quit);

}
