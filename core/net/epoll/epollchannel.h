// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/net/bytechannel.h"
#include "core/net/epoll/epollloop.h"
#include "core/net/epoll/outputqueue.h"

namespace farol {

/// Plain TCP on a non-blocking descriptor. Receives into the loop's shared buffer and sends once
/// per turn; an idle one holds nothing but itself. Linux only. Thread: the network thread.
class EpollChannel final : public ByteChannel,
                           private EpollWatcher,
                           private Flushable,
                           private WheelTimer::Owner {
public:
    /// Owns `descriptor`, a connected non-blocking stream socket.
    EpollChannel(int descriptor, PeerAddress peer, EpollLoop &loop, TimerWheel &timers);
    ~EpollChannel() override;

    void setReceiver(ByteReceiver *receiver) override;
    void write(const QByteArray &bytes) override { write(bytes, 0); }
    void write(const QByteArray &buffer, qsizetype from) override;
    void setReading(bool reading) override;
    void close(CloseMode mode) override;

    [[nodiscard]] qint64 pendingBytes() const override { return m_output.bytes(); }
    [[nodiscard]] bool isBlocked() const override { return m_blocked; }
    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }

private:
    enum class State : unsigned char {
        Open,
        Flushing,  ///< closed here, or the other side sends no more; what is queued still goes out
        Lingering, ///< all sent, waiting for the other side's end
        Closed,    ///< descriptor gone, receiver not told yet
        Told,
    };

    void onEpollEvents(quint32 events) override;
    void onTimer(WheelTimer &timer) override;
    void flush() override;
    void receive();
    void onInputEnded();
    void onInputFailed();
    void sendQueued();
    void onQueueEmptied();
    void finish(ByteClose how);
    [[nodiscard]] bool wantsInput() const;
    void updateInterest();

    static constexpr quint32 NotWatched = ~quint32(0);

    EpollLoop &m_loop;
    TimerWheel &m_timers;
    ByteReceiver *m_receiver = nullptr;
    OutputQueue m_output;
    PeerAddress m_peer;
    WheelTimer m_closing{ *this };
    int m_descriptor;
    quint32 m_interest = NotWatched;
    State m_state = State::Open;
    ByteClose m_how = ByteClose::Local;
    bool m_reading = true;
    bool m_inputEnded = false;
    bool m_blocked = false; // the kernel's buffer is full, EPOLLOUT will tell
};

}
