// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/closereason.h"
#include "core/wire/socketio/socketpacket.h"

#include <QByteArray>
#include <QList>

namespace farol {

class ClientConnection;
class Socket;
class SocketNamespace;

/// What an observer keeps with one connection, so that it needs no look-up per message.
/// Owned by the connection, destroyed with it; at most one observer of a server uses it.
class ObserverSlot {
public:
    virtual ~ObserverSlot() = default;
};

/// Watches everything a server does, on the network thread and on the path of every message:
/// implementations count and copy, nothing more. Every function has an empty default.
class ServerObserver {
public:
    virtual ~ServerObserver() = default;

    virtual void onClientOpened(ClientConnection &) { }
    virtual void onClientUpgraded(ClientConnection &) { }
    virtual void onClientClosed(ClientConnection &, CloseReason, const CloseDetails &) { }

    virtual void onSocketConnected(Socket &) { }
    /// Rooms are already left.
    virtual void onSocketDisconnected(Socket &, CloseReason) { }

    /// The private room, named like the socket, too.
    virtual void onRoomJoined(Socket &, const QByteArray & /*room*/) { }
    virtual void onRoomLeft(Socket &, const QByteArray & /*room*/) { }

    /// `wireBytes`: the packet's text plus its attachments.
    virtual void onEventReceived(Socket &, const SocketPacket &, qint64 /*wireBytes*/) { }
    virtual void onEventSent(Socket &, const SocketPacket &, qint64 /*wireBytes*/) { }
    /// One call however many receive it; `rooms` is empty for a whole namespace. `wireBytes` per recipient.
    virtual void onBroadcast(SocketNamespace &, const QList<QByteArray> & /*rooms*/, const SocketPacket &,
        int /*recipients*/, qint64 /*wireBytes*/)
    {
    }
    /// A client answered an event of ours.
    virtual void onAckReceived(
        Socket &, AckId, const EventArguments &, qint64 /*latencyUs*/, qint64 /*wireBytes*/)
    {
    }
    /// The application answered a client's event.
    virtual void onAckSent(
        Socket &, AckId, const EventArguments &, qint64 /*latencyUs*/, qint64 /*wireBytes*/)
    {
    }
    virtual void onAckTimedOut(Socket &, AckId) { }
};

}
