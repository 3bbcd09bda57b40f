// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/eventlog/watchlink.h"
#include "core/socketio/serverobserver.h"

namespace farol {

/// Records everything that happens for the events page: some tens of nanoseconds each, and never
/// waits for the reader. Added to the server after the roster. Thread: the network thread.
class EventWatch final : public ServerObserver {
public:
    /// Both outlive the watch.
    EventWatch(WatchLink &link, const Clock &clock)
        : m_link(link)
        , m_clock(clock)
    {
    }

    void onClientUpgraded(ClientConnection &client) override;
    void onClientClosed(ClientConnection &client, CloseReason reason, const CloseDetails &details) override;
    void onSocketConnected(Socket &socket) override;
    void onSocketDisconnected(Socket &socket, CloseReason reason) override;
    void onRoomJoined(Socket &socket, const QByteArray &room) override;
    void onRoomLeft(Socket &socket, const QByteArray &room) override;
    void onEventReceived(Socket &socket, const SocketPacket &packet, qint64 wireBytes) override;
    void onEventSent(Socket &socket, const SocketPacket &packet, qint64 wireBytes) override;
    void onBroadcast(SocketNamespace &nsp, const QList<QByteArray> &rooms, const SocketPacket &packet,
        int recipients, qint64 wireBytes) override;
    void onAckReceived(Socket &socket, AckId id, const EventArguments &arguments, qint64 latencyUs,
        qint64 wireBytes) override;
    void onAckSent(Socket &socket, AckId id, const EventArguments &arguments, qint64 latencyUs,
        qint64 wireBytes) override;
    void onAckTimedOut(Socket &socket, AckId id) override;

private:
    /// The next record with everything zero but time and kind; null when nobody reads or the ring is full.
    WatchRecord *claim(WatchRecord::Kind kind);
    WatchRecord *claim(WatchRecord::Kind kind, const Socket &socket);
    void recordEvent(
        WatchRecord::Kind kind, const Socket &socket, const SocketPacket &packet, qint64 wireBytes);
    void recordRoom(WatchRecord::Kind kind, const Socket &socket, const QByteArray &room);
    void recordAck(WatchRecord::Kind kind, const Socket &socket, AckId id, qint64 latencyUs);
    void fillPacket(WatchRecord &record, const SocketPacket &packet, qint64 wireBytes);
    [[nodiscard]] qint64 wallMicroseconds();

    WatchLink &m_link;
    const Clock &m_clock;
    qint64 m_wallOffsetUs = 0; // wall clock minus monotonic
    Moment m_offsetTakenAt{};
};

}
