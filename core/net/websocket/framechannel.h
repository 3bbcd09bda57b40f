// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/runtime.h"
#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "core/net/bytechannel.h"
#include "core/net/connectioncensus.h"
#include "core/net/messagechannel.h"
#include "core/wire/websocket/framedecoder.h"

#include <memory>

namespace farol {

/// Server side of one WebSocket with Farol's own codec, on any byte channel. Answers pings; while
/// the peer does not read, only the newest pong is kept. Messages queue by reference.
/// Inside a callback it may be closed or handed to Turn::retire(), not destroyed at once.
/// Thread: the network thread. Source: RFC 6455.
class FrameChannel final : public MessageChannel,
                           private ByteReceiver,
                           private FrameReceiver,
                           private Flushable,
                           private WheelTimer::Owner {
public:
    /// How long the peer may take for its part of the closing handshake.
    static constexpr std::chrono::milliseconds CloseTimeout{ 5'000 };

    /// Takes over `channel` behind the 101 answer; `received` came in together with the request and
    /// is read as soon as there is a receiver. `place` is kept as long as the connection lives.
    FrameChannel(std::unique_ptr<ByteChannel> channel, QByteArray received, const MessageLimits &limits,
        Runtime &runtime, CensusEntry place = {});
    ~FrameChannel() override;

    void setReceiver(MessageReceiver *receiver) override;
    void send(const MessageFrame &message) override;
    void close(quint16 code = 0, QByteArrayView reason = {}) override;
    void abort() override;

    [[nodiscard]] qint64 pendingBytes() const override { return m_channel->pendingBytes(); }
    [[nodiscard]] bool isOpen() const override { return m_state == State::Open && m_channel->isOpen(); }

private:
    enum class State : unsigned char {
        Open,
        CloseSent, ///< waiting for the peer's close frame
        Ending,    ///< both close frames are through, or there will be none; the bytes end
        Closed,    ///< receiver not told yet
        Told,
    };

    void onBytes(QByteArrayView bytes) override;
    void onDrained() override;
    void onByteChannelClosed(ByteClose how) override;
    void onFrameMessage(QByteArrayView payload, MessageKind kind) override;
    void onFramePing(QByteArrayView payload) override;
    void onFramePong(QByteArrayView) override { }
    void onFrameClose(quint16 code, QByteArrayView reason) override;
    void onTimer(WheelTimer &timer) override;
    void flush() override;
    void read(QByteArrayView bytes);
    void onViolation(FrameError error);
    void sendClose(quint16 code, QByteArrayView reason);
    void tellReceiver();

    Runtime &m_runtime;
    std::unique_ptr<ByteChannel> m_channel;
    MessageReceiver *m_receiver = nullptr;
    FrameDecoder m_decoder;
    QByteArray m_received; // not read yet, because nobody wanted it
    QByteArray m_pong;     // waits until the peer reads
    MessageClose m_close;
    WheelTimer m_deadline{ *this };
    CensusEntry m_place;
    State m_state = State::Open;
};

}
