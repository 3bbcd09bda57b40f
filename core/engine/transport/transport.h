// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/turn.h"
#include "core/engine/closereason.h"
#include "core/engine/enginesession.h"
#include "core/wire/engine/enginepacket.h"

namespace farol {

/// The session a transport works for. It may end the session, and with it retire the transport,
/// in any of these calls.
class TransportOwner {
public:
    /// One packet other than close, valid during this call only.
    virtual void onTransportPacket(const EnginePacket &packet) = 0;
    /// The bytes received are no packet: nothing more will be read from this client.
    virtual void onTransportGarbage(QByteArrayView wire) = 0;
    /// The client said goodbye, vanished or broke a rule of the transport.
    virtual void onTransportClosed(CloseReason reason, const CloseDetails &details = {}) = 0;
    /// What Transport::close() waited for has happened.
    virtual void onTransportCloseDone() = 0;
    virtual void onTransportDrained() = 0;
    /// More is queued than EngineConfig::maxQueuedBytes, and the client does not keep up.
    virtual void onTransportOverfull() = 0;
    /// Reports something the client did and must not, and lived on or will be closed for.
    virtual void onTransportRefusal(const char *reason, QByteArrayView detail = {}) = 0;
    /// False once the session has ended: what is left of a payload is not worth reading.
    [[nodiscard]] virtual bool isEnded() const = 0;

protected:
    ~TransportOwner() = default;
};

/// Whether an orderly end has been reached or has to wait for the client.
enum class TransportClosing : bool { Done, Waiting };

/// How the packets of one session travel. Thread: the network thread.
class Transport : public Retired {
public:
    /// Queues one packet by reference; it leaves at the end of this turn, or once the client lets it.
    virtual void send(const MessageFrame &packet) = 0;
    /// Starts an orderly end after what is queued. Waiting: TransportOwner::onTransportCloseDone() follows.
    virtual TransportClosing close(CloseReason reason) = 0;
    /// The session has ended for `reason`: says goodbye as far as that needs no waiting. Nothing is
    /// received or reported afterwards.
    virtual void terminate(CloseReason reason) = 0;
    /// The same for a client that does not read: drops everything.
    virtual void abort() = 0;

    [[nodiscard]] virtual TransportKind kind() const = 0;
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    [[nodiscard]] virtual bool isWritable() const = 0;
};

}
