// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/messagekind.h"
#include "core/engine/closereason.h"
#include "core/net/bytechannel.h"
#include "core/wire/http/httprequest.h"
#include "core/wire/websocket/messageframe.h"

#include <QByteArray>

namespace farol {

class EngineSession;

enum class TransportKind : unsigned char { Polling, WebSocket };

/// The floor above a session.
class EngineReceiver {
public:
    /// A message packet's data, without the packet type. Valid during this call only.
    virtual void onEngineMessage(QByteArrayView data, MessageKind kind) = 0;
    /// Everything queued has been handed to the network after a time when it had not.
    virtual void onEngineDrained() { }
    virtual void onEngineUpgraded() { }
    /// Last call; the session is destroyed at the end of this turn.
    virtual void onEngineClosed(CloseReason reason, const CloseDetails &details) = 0;

protected:
    ~EngineReceiver() = default;
};

/// Whether close() waits for what is queued.
enum class CloseFlush : bool { No, Yes };

/// One Engine.IO v4 session as the floor above sees it, whatever transport carries it.
/// `HostedSession` is the real one; tests use one that speaks raw packets in memory.
/// Thread: the network thread.
class EngineSession {
public:
    virtual ~EngineSession() = default;

    /// Must be called in EngineListener::onSession().
    virtual void setReceiver(EngineReceiver *receiver) = 0;
    /// Queues one Engine.IO packet: text whose first byte is the packet type ('4' for a message), or a
    /// binary message. Shared, not copied. Ignored once closing.
    virtual void send(const MessageFrame &packet) = 0;
    /// Ends the session with "forced close" towards the receiver, or `reason` if given.
    virtual void close(CloseFlush flush = CloseFlush::Yes, CloseReason reason = CloseReason::ForcedClose) = 0;

    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Engine.IO session id, 20 characters.
    [[nodiscard]] virtual const QByteArray &id() const = 0;
    [[nodiscard]] virtual TransportKind transport() const = 0;
    /// The request that opened the session; its body is empty.
    [[nodiscard]] virtual const HttpRequest &request() const = 0;
    [[nodiscard]] virtual const PeerAddress &peer() const = 0;
    [[nodiscard]] virtual bool isEncrypted() const = 0;
    /// Bytes queued here and in the transport.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    /// Whether a volatile packet sent now would go out at once.
    [[nodiscard]] virtual bool isWritable() const = 0;
    /// Latest time between ping and pong, in microseconds; -1 before the first.
    [[nodiscard]] virtual qint64 roundTripMicroseconds() const = 0;
};

/// Told about every new session.
class EngineListener {
public:
    /// The handshake is complete; set the receiver before returning.
    virtual void onSession(EngineSession &session) = 0;

protected:
    ~EngineListener() = default;
};

}
