// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/websocket/framechannel.h"

#include "core/base/refusalsink.h"
#include "core/net/websocket/frameviolation.h"
#include "core/wire/websocket/frameencoder.h"

#include <utility>

namespace farol {

namespace {

constexpr quint16 NoCode = 1005;

}

FrameChannel::FrameChannel(std::unique_ptr<ByteChannel> channel, QByteArray received,
    const MessageLimits &limits, Runtime &runtime, CensusEntry place)
    : m_runtime(runtime)
    , m_channel(std::move(channel))
    , m_decoder(FrameRole::Server, limits.maxMessageBytes)
    , m_received(std::move(received))
    , m_place(std::move(place))
{
    m_channel->setReceiver(this);
}

FrameChannel::~FrameChannel()
{
    m_runtime.turn.forget(*this);
}

void FrameChannel::setReceiver(MessageReceiver *receiver)
{
    m_receiver = receiver;
    if (m_receiver && (!m_received.isEmpty() || m_state == State::Closed))
        m_runtime.turn.markDirty(*this);
}

void FrameChannel::send(const MessageFrame &message)
{
    if (m_state == State::Open)
        m_channel->write(message.buffer(), message.frameAt());
}

void FrameChannel::close(quint16 code, QByteArrayView reason)
{
    if (m_state != State::Open)
        return;

    m_close
        = { code ? code : NoCode, reason.first(std::min(reason.size(), MaxCloseReasonBytes)).toByteArray() };
    sendClose(code, reason);
    m_state = State::CloseSent;
    m_deadline.start(m_runtime.timers, CloseTimeout);
}

void FrameChannel::abort()
{
    if (m_state >= State::Ending)
        return m_channel->close(CloseMode::Abort);

    m_state = State::Ending;
    m_close = {};
    m_decoder.stop();
    m_channel->close(CloseMode::Abort);
}

void FrameChannel::onBytes(QByteArrayView bytes)
{
    if (m_receiver && m_received.isEmpty())
        return read(bytes);

    // Nobody there yet: what this turn has read is kept, the rest stays with the kernel.
    m_received.append(bytes.data(), bytes.size());
    m_channel->setReading(false);
}

void FrameChannel::flush()
{
    if (m_state == State::Closed)
        return tellReceiver();
    if (!m_receiver || m_received.isEmpty())
        return;

    m_channel->setReading(true);
    read(std::exchange(m_received, {}));
}

void FrameChannel::read(QByteArrayView bytes)
{
    if (!m_decoder.feed(bytes, *this) && m_decoder.error() != FrameError::None)
        onViolation(m_decoder.error());
}

void FrameChannel::onFrameMessage(QByteArrayView payload, MessageKind kind)
{
    if (m_state == State::Open && m_receiver)
        m_receiver->onMessage(payload, kind);
}

void FrameChannel::onFramePing(QByteArrayView payload)
{
    if (m_state != State::Open)
        return;

    auto pong = encodeServerFrame(FrameOpcode::Pong, payload);
    // Only the latest ping needs an answer, so a peer that never reads cannot pile them up.
    // Source: RFC 6455 section 5.5.3.
    if (m_channel->isBlocked())
        m_pong = std::move(pong);
    else
        m_channel->write(pong);
}

void FrameChannel::onFrameClose(quint16 code, QByteArrayView reason)
{
    if (m_state == State::Open) {
        m_close = { code, reason.toByteArray(), true };
        sendClose(code, {});
    }
    if (m_state >= State::Ending)
        return;

    m_state = State::Ending;
    m_deadline.start(m_runtime.timers, CloseTimeout);
    m_channel->close(CloseMode::AfterFlush);
}

void FrameChannel::onViolation(FrameError error)
{
    if (m_state >= State::Ending)
        return;

    const auto code = closeCodeFor(error);
    m_runtime.refusals.refused({ refusalReason(error), toText(m_channel->peer()), violationText(error) });
    if (m_state == State::Open)
        sendClose(code, {});
    m_state = State::Ending;
    m_close = { code, {}, false, m_decoder.offendingBytes() };
    m_deadline.start(m_runtime.timers, CloseTimeout);
    m_channel->close(CloseMode::AfterFlush);
}

void FrameChannel::sendClose(quint16 code, QByteArrayView reason)
{
    m_pong.clear();
    m_channel->write(encodeServerFrame(FrameOpcode::Close, closePayload(code, reason)));
}

void FrameChannel::onTimer(WheelTimer &)
{
    if (m_state == State::CloseSent)
        m_close = {};
    m_state = State::Ending;
    m_decoder.stop();
    m_channel->close(CloseMode::Abort);
}

void FrameChannel::onDrained()
{
    if (!m_pong.isEmpty())
        m_channel->write(std::exchange(m_pong, {}));
    if (m_receiver)
        m_receiver->onMessagesDrained();
}

void FrameChannel::onByteChannelClosed(ByteClose how)
{
    if (m_state == State::Open)
        m_close.byPeer = how != ByteClose::Local;
    else if (m_state == State::CloseSent)
        m_close = {};
    m_state = State::Closed;
    m_deadline.stop();
    m_decoder.stop();
    m_place = {};
    tellReceiver();
}

void FrameChannel::tellReceiver()
{
    if (!m_receiver)
        return;

    m_state = State::Told;
    m_receiver->onMessageChannelClosed(m_close);
}

}
