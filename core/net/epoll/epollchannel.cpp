// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/epollchannel.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace farol {

namespace {

using namespace std::chrono_literals;

// How long a closing channel waits for a peer that takes nothing.
constexpr auto FlushTimeout = 5s;
// How long it waits for the peer's end after its own. Closing with unread input would send a reset,
// which can overtake the last answer. Source: RFC 9112 section 9.6.
constexpr auto LingerTimeout = 2s;

constexpr std::size_t VectorsPerCall = 64;

/// One system call for as much as it can take; `offered` is how much that was.
qint64 sendOnce(int descriptor, const OutputQueue &output, std::span<char> gather, qint64 &offered)
{
    if (output.isSingle()) {
        const auto bytes = output.front();
        offered = bytes.size();
        return ::send(descriptor, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    }
    // Copying small buffers costs less than making the kernel walk a vector.
    if (output.bytes() <= qint64(gather.size())) {
        output.copyTo(gather.data());
        offered = output.bytes();
        return ::send(descriptor, gather.data(), std::size_t(offered), MSG_NOSIGNAL);
    }
    std::array<iovec, VectorsPerCall> vectors;
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = output.describe(vectors, offered);
    return ::sendmsg(descriptor, &message, MSG_NOSIGNAL);
}

bool isTemporary(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == ENOBUFS || error == ENOMEM;
}

}

EpollChannel::EpollChannel(int descriptor, PeerAddress peer, EpollLoop &loop, TimerWheel &timers)
    : m_loop(loop)
    , m_timers(timers)
    , m_peer(std::move(peer))
    , m_descriptor(descriptor)
{
}

EpollChannel::~EpollChannel()
{
    finish(ByteClose::Local);
    m_loop.turn().forget(*this);
}

void EpollChannel::setReceiver(ByteReceiver *receiver)
{
    m_receiver = receiver;
    if (m_state == State::Closed)
        m_loop.turn().markDirty(*this);
    else
        updateInterest();
}

void EpollChannel::write(const QByteArray &buffer, qsizetype from)
{
    if (m_state != State::Open)
        return;

    m_output.append(buffer, from);
    m_loop.turn().markDirty(*this);
}

void EpollChannel::setReading(bool reading)
{
    m_reading = reading;
    updateInterest();
}

void EpollChannel::close(CloseMode mode)
{
    if (m_state >= State::Closed)
        return;
    if (mode == CloseMode::Abort)
        return finish(ByteClose::Local);
    if (m_state != State::Open)
        return;

    m_state = State::Flushing;
    m_how = ByteClose::Local;
    m_closing.start(m_timers, FlushTimeout);
    updateInterest();
    m_loop.turn().markDirty(*this);
}

void EpollChannel::onEpollEvents(quint32 events)
{
    // Each callback may destroy this channel, so one event brings one of them; what is left is
    // reported again in the next round.
    if ((events & EPOLLOUT) && m_blocked)
        return sendQueued();
    if (wantsInput())
        return receive();
    if (events & (EPOLLERR | EPOLLHUP))
        finish(m_state == State::Open ? ByteClose::Error : m_how);
}

void EpollChannel::receive()
{
    const auto buffer = m_loop.readBuffer();
    const auto count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (count == 0)
        return onInputEnded();
    if (count < 0)
        return onInputFailed();
    if (m_state == State::Open)
        m_receiver->onBytes(QByteArrayView(buffer.data(), count)); // may destroy this channel
}

void EpollChannel::onInputEnded()
{
    m_inputEnded = true;
    if (m_state == State::Lingering)
        return finish(m_how);
    if (m_state == State::Open) {
        if (m_output.isEmpty())
            return finish(ByteClose::PeerClosed);
        // The peer may have closed one half only and still wait for the answer.
        m_state = State::Flushing;
        m_how = ByteClose::PeerClosed;
        m_closing.start(m_timers, FlushTimeout);
    }
    updateInterest();
}

void EpollChannel::onInputFailed()
{
    if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
        finish(m_state == State::Open ? ByteClose::Error : m_how);
}

void EpollChannel::onTimer(WheelTimer &)
{
    finish(m_how);
}

void EpollChannel::flush()
{
    if (m_state < State::Closed) {
        if (!m_blocked)
            sendQueued();
        return;
    }
    if (m_state == State::Closed && m_receiver) {
        m_state = State::Told;
        m_receiver->onByteChannelClosed(m_how); // may destroy this channel
    }
}

void EpollChannel::sendQueued()
{
    while (!m_output.isEmpty()) {
        qint64 offered = 0;
        const auto sent = sendOnce(m_descriptor, m_output, m_loop.gatherBuffer(), offered);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && !isTemporary(errno))
            return finish(m_state == State::Open ? ByteClose::Error : m_how);

        if (sent > 0)
            m_output.consume(sent);
        if (sent < offered) {
            m_blocked = true;
            return updateInterest();
        }
    }
    onQueueEmptied();
}

void EpollChannel::onQueueEmptied()
{
    const auto wasBlocked = std::exchange(m_blocked, false);
    if (m_state == State::Flushing) {
        if (m_inputEnded)
            return finish(m_how);
        ::shutdown(m_descriptor, SHUT_WR);
        m_state = State::Lingering;
        m_closing.start(m_timers, LingerTimeout);
    }
    if (!wasBlocked)
        return;
    updateInterest();
    if (m_state == State::Open && m_receiver)
        m_receiver->onDrained(); // may destroy this channel
}

// The receiver learns of it when the turn ends: it may be the one that is closing.
void EpollChannel::finish(ByteClose how)
{
    if (m_state >= State::Closed)
        return;

    m_state = State::Closed;
    m_how = how;
    m_closing.stop();
    m_output.clear();
    if (m_interest != NotWatched)
        m_loop.unwatch(m_descriptor, *this);
    ::close(std::exchange(m_descriptor, -1));
    m_loop.turn().markDirty(*this);
}

bool EpollChannel::wantsInput() const
{
    if (m_state == State::Open)
        return m_reading && m_receiver;
    return m_state < State::Closed && !m_inputEnded;
}

void EpollChannel::updateInterest()
{
    if (m_state >= State::Closed)
        return;

    quint32 wanted = wantsInput() ? quint32(EPOLLIN) : 0;
    if (m_blocked)
        wanted |= EPOLLOUT;
    if (wanted == m_interest)
        return;

    if (m_interest != NotWatched)
        m_loop.change(m_descriptor, *this, wanted);
    else if (!m_loop.watch(m_descriptor, *this, wanted))
        return finish(ByteClose::Error);
    m_interest = wanted;
}

}
