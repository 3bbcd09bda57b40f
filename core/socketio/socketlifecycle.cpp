// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/adapter/adapter.h"
#include "core/socketio/clientconnection.h"
#include "core/socketio/server.h"
#include "core/socketio/socket.h"

// How a socket enters and leaves its namespace; the order of the steps is the reference's.

namespace farol {

void Socket::enter()
{
    m_state = State::Connected;
    m_nsp.enter(*this);
    m_nsp.adapter().add(*this, m_id);

    EventArguments answer;
    answer.appendRaw("{\"sid\":\"" + m_id + "\"}");
    m_connection.sendPacket({ PacketType::Connect, m_nsp.name(), std::nullopt, {}, answer });

    for (auto *observer : m_nsp.server().observers()) {
        observer->onSocketConnected(*this);
        for (const auto &room : rooms())
            observer->onRoomJoined(*this, room);
    }
}

void Socket::end(CloseReason reason, const CloseDetails &details)
{
    if (m_state == State::Leaving || m_state == State::Ended)
        return;

    const bool wasConnected = m_state == State::Connected;
    if (wasConnected) {
        m_state = State::Leaving;
        announceDisconnecting(reason, details);
    }
    leaveEverything(wasConnected);
    m_state = State::Ended;
    if (m_link)
        *m_link = nullptr;
    for (const auto &pending : m_acks.takeAll())
        pending.receiver->onGone(*this);
    if (wasConnected) {
        for (auto *observer : m_nsp.server().observers())
            observer->onSocketDisconnected(*this, reason);
        announceDisconnect(reason, details);
    }
}

void Socket::leaveEverything(bool wasConnected)
{
    m_nsp.adapter().removeAll(*this, [this, wasConnected](const QByteArray &room) {
        if (!wasConnected)
            return;
        for (auto *observer : m_nsp.server().observers())
            observer->onRoomLeft(*this, room);
    });
    if (wasConnected)
        m_nsp.leave(*this);
}

}
