// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/net/epoll/epollloop.h"
#include "core/net/listener.h"

namespace farol {

struct Runtime;

/// Plain TCP listener that hands out `EpollChannel`s. When descriptors run out it turns one
/// newcomer away with the last spare descriptor and rests for a moment. Linux only.
/// Thread: the network thread.
class EpollListener final : public Listener, private EpollWatcher, private WheelTimer::Owner {
public:
    EpollListener(EpollLoop &loop, Runtime &runtime, ChannelAcceptor &acceptor);
    ~EpollListener() override;
    EpollListener(const EpollListener &) = delete;
    EpollListener &operator=(const EpollListener &) = delete;

    Result<quint16, ListenFailure> listen(const QHostAddress &address, quint16 port) override;
    void stop() override;
    [[nodiscard]] bool isListening() const override { return m_descriptor >= 0; }
    [[nodiscard]] quint16 port() const override { return m_port; }

private:
    void onEpollEvents(quint32 events) override;
    void onTimer(WheelTimer &timer) override;
    bool acceptOne();
    void onDescriptorsExhausted();
    void reserveDescriptor();

    EpollLoop &m_loop;
    Runtime &m_runtime;
    ChannelAcceptor &m_acceptor;
    WheelTimer m_rest{ *this };
    int m_descriptor = -1;
    int m_spare = -1;
    quint16 m_port = 0;
};

}
