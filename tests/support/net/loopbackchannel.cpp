// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/net/loopbackchannel.h"

#include <algorithm>

namespace farol {

LoopbackChannel::Pair LoopbackChannel::makePair(Turn &turn, PeerAddress peer)
{
    Pair pair{ std::unique_ptr<LoopbackChannel>(new LoopbackChannel(turn, std::move(peer))),
        std::unique_ptr<LoopbackChannel>(new LoopbackChannel(turn, { "127.0.0.1", 80 })) };
    pair.server->m_other = pair.client.get();
    pair.client->m_other = pair.server.get();
    return pair;
}

LoopbackChannel::LoopbackChannel(Turn &turn, PeerAddress peer)
    : m_turn(turn)
    , m_peer(std::move(peer))
{
}

LoopbackChannel::~LoopbackChannel()
{
    m_turn.forget(*this);
    if (m_destroyed)
        *m_destroyed = true;
    if (!m_other)
        return;

    // What had been queued is lost, as with a descriptor that is closed.
    m_other->m_other = nullptr;
    m_other->m_inputEnded = true;
    m_turn.markDirty(*m_other);
}

void LoopbackChannel::setReceiver(ByteReceiver *receiver)
{
    m_receiver = receiver;
    if (m_receiver)
        m_turn.markDirty(*this);
}

void LoopbackChannel::write(const QByteArray &buffer, qsizetype from)
{
    if (m_state != State::Open)
        return;

    m_pending += QByteArrayView(buffer).sliced(from);
    m_turn.markDirty(*this);
}

void LoopbackChannel::setReading(bool reading)
{
    m_reading = reading;
    m_turn.markDirty(*this);
}

void LoopbackChannel::setRoom(qint64 bytes)
{
    m_room = bytes;
    m_turn.markDirty(*this);
}

void LoopbackChannel::close(CloseMode mode)
{
    if (m_state == State::Closed)
        return;

    if (mode == CloseMode::AfterFlush)
        m_state = State::Closing;
    else
        end(ByteClose::Local);
    m_turn.markDirty(*this);
}

void LoopbackChannel::breakConnection()
{
    if (m_other)
        m_other->end(ByteClose::Error);
    end(ByteClose::Error);
}

void LoopbackChannel::end(ByteClose how)
{
    if (m_state == State::Closed)
        return;

    m_state = State::Closed;
    m_how = how;
    m_pending.clear();
    m_input.clear();
    m_turn.markDirty(*this);
    if (!m_other)
        return;
    m_other->m_inputEnded = true;
    m_turn.markDirty(*m_other);
}

void LoopbackChannel::flush()
{
    bool destroyed = false;
    m_destroyed = &destroyed;
    if (m_state != State::Closed)
        sendQueued();
    if (!takeInput() || destroyed)
        return;

    m_destroyed = nullptr;
    if (m_state == State::Closing && m_pending.isEmpty())
        end(ByteClose::Local);
    else if (m_state == State::Open && m_inputEnded && m_input.isEmpty() && m_reading && m_receiver)
        end(ByteClose::PeerClosed);
    if (m_state == State::Closed && m_receiver && !std::exchange(m_told, true))
        m_receiver->onByteChannelClosed(m_how); // may destroy this channel
}

void LoopbackChannel::sendQueued()
{
    if (!m_other)
        m_pending.clear();
    if (m_pending.isEmpty())
        return;

    const auto count = std::min<qint64>(m_room, m_pending.size());
    m_room -= count;
    if (count > 0) {
        ++m_flushes;
        if (m_other->m_state == State::Open)
            m_other->m_input += m_pending.first(count);
        m_pending.remove(0, count);
        m_turn.markDirty(*m_other);
    }
    if (!m_pending.isEmpty())
        m_blocked = true;
}

// False when the channel died in a callback.
bool LoopbackChannel::takeInput()
{
    const auto &destroyed = *m_destroyed;
    if (m_blocked && m_pending.isEmpty() && m_state == State::Open && m_receiver) {
        m_blocked = false;
        m_receiver->onDrained();
        if (destroyed)
            return false;
    }
    while (!m_input.isEmpty() && m_reading && m_receiver && m_state == State::Open) {
        const auto slice = m_other ? m_other->m_sliceBytes : m_input.size();
        const auto bytes = m_input.first(std::min(slice, m_input.size()));
        m_input.remove(0, bytes.size());
        m_receiver->onBytes(bytes);
        if (destroyed)
            return false;
    }
    return true;
}

}
