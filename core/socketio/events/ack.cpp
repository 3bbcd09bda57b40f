// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/ack.h"

#include "core/socketio/socket.h"

namespace farol {

Ack::Ack(std::shared_ptr<Socket *> socket, AckId id, Moment receivedAt)
    : m_pending(std::make_shared<Pending>(Pending{ std::move(socket), id, receivedAt }))
{
}

void Ack::send(const EventArguments &arguments) const
{
    if (!*this)
        return;

    m_pending->answered = true;
    (*m_pending->socket)->answer(m_pending->id, arguments, m_pending->receivedAt);
}

Ack::operator bool() const
{
    return m_pending && !m_pending->answered && *m_pending->socket;
}

}
