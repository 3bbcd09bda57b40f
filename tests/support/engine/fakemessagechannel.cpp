// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/fakemessagechannel.h"

#include <utility>

namespace farol {

void FakeSocket::send(const Message &message)
{
    if (!m_channel)
        return;
    const TurnScope turn(m_channel->m_turn);
    if (!m_early.isEmpty() || !m_channel->m_receiver)
        m_early.append(message);
    else
        m_channel->deliver(message);
}

void FakeSocket::end(const MessageClose &close)
{
    if (!m_channel)
        return;
    const TurnScope turn(m_channel->m_turn);
    m_channel->finish(close);
}

void FakeSocket::resume()
{
    stalled = false;
    if (!m_channel)
        return;
    const TurnScope turn(m_channel->m_turn);
    m_channel->m_turn.markDirty(*m_channel);
}

QList<QByteArray> FakeSocket::takeText()
{
    QList<QByteArray> texts;
    for (const auto &message : take())
        texts.append(message.payload);
    return texts;
}

FakeMessageChannel::FakeMessageChannel(Turn &turn, std::shared_ptr<FakeSocket> socket)
    : m_turn(turn)
    , m_socket(std::move(socket))
{
    m_socket->m_channel = this;
}

FakeMessageChannel::~FakeMessageChannel()
{
    m_turn.forget(*this);
    m_socket->m_channel = nullptr;
}

void FakeMessageChannel::setReceiver(MessageReceiver *receiver)
{
    m_receiver = receiver;
    // Bytes that came with the request are delivered at once: the worst case for the receiver.
    while (m_open && m_receiver == receiver && receiver && !m_socket->m_early.isEmpty())
        deliver(m_socket->m_early.takeFirst());
}

void FakeMessageChannel::send(const MessageFrame &message)
{
    if (!m_open || m_closing)
        return;
    m_pending.append({ message.payload().toByteArray(), message.kind() });
    m_turn.markDirty(*this);
}

void FakeMessageChannel::close(quint16 code, QByteArrayView)
{
    if (!m_open || m_closing)
        return;
    m_closing = true;
    m_socket->m_closeCode = code;
    m_turn.markDirty(*this);
}

void FakeMessageChannel::abort()
{
    m_socket->m_aborted = true;
    m_pending.clear();
    finish({ 1006, {}, false, 0 });
}

qint64 FakeMessageChannel::pendingBytes() const
{
    qint64 bytes = 0;
    for (const auto &message : m_pending)
        bytes += message.payload.size();
    return bytes;
}

void FakeMessageChannel::flush()
{
    if (m_socket->stalled) {
        m_congested = !m_pending.isEmpty();
        return;
    }
    if (!m_pending.isEmpty()) {
        m_socket->m_arrived += std::exchange(m_pending, {});
        ++m_socket->m_flushes;
    }
    if (std::exchange(m_congested, false) && m_receiver)
        m_receiver->onMessagesDrained();
    if (m_closing && m_socket->answersClose)
        finish({ 1005, {}, false, 0 });
}

void FakeMessageChannel::deliver(const FakeSocket::Message &message)
{
    if (!m_open || !m_receiver)
        return;
    // A buffer of its own that dies right after: nobody may keep the view.
    const QByteArray payload(message.payload.constData(), message.payload.size());
    m_receiver->onMessage(payload, message.kind);
}

void FakeMessageChannel::finish(const MessageClose &close)
{
    if (!std::exchange(m_open, false))
        return;
    if (auto *const receiver = std::exchange(m_receiver, nullptr))
        receiver->onMessageChannelClosed(close);
}

}
