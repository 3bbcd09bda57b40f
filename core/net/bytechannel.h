// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/turn.h"

#include <QByteArray>

namespace farol {

/// Why a byte channel ended.
enum class ByteClose : unsigned char {
    Local,      ///< close() was called here
    PeerClosed, ///< orderly end from the other side
    Error,      ///< reset, time-out, TLS failure
};

/// Who is on the other side; text forms are made once per connection.
struct PeerAddress {
    QByteArray address; ///< "127.0.0.1", "::1"; IPv4 in IPv6 is written as IPv4
    quint16 port = 0;
};

/// "127.0.0.1:50000", "[::1]:50000": for logs and refusals.
[[nodiscard]] QByteArray toText(const PeerAddress &peer);

/// Gets what a byte channel receives.
class ByteReceiver {
public:
    /// `bytes` is valid during this call only. The receiver may close the channel meanwhile.
    virtual void onBytes(QByteArrayView bytes) = 0;
    /// Everything written so far has left for the kernel after a time when it could not.
    virtual void onDrained() { }
    /// Last call; nothing follows. Not called for a channel its owner destroys.
    virtual void onByteChannelClosed(ByteClose how) = 0;

protected:
    ~ByteReceiver() = default;
};

/// Whether what is queued leaves before the end.
enum class CloseMode : bool { AfterFlush, Abort };

/// Non-blocking bytes of one connection: the lowest floor, replaceable (epoll, Qt socket, loopback).
/// Output is queued and leaves once per turn. A channel may be closed and destroyed inside its own
/// callbacks when its owner hands it to Turn::retire(). Thread: the network thread.
class ByteChannel : public Retired {
public:
    /// One receiver at a time; a new one takes over all later input (HTTP, then WebSocket).
    virtual void setReceiver(ByteReceiver *receiver) = 0;
    /// Queues `bytes`; kept by reference, not copied, when they are many.
    virtual void write(const QByteArray &bytes) = 0;
    /// Queues a part of `buffer`, kept by reference.
    virtual void write(const QByteArray &buffer, qsizetype from) = 0;
    /// Stops or resumes reading, so that a sender can be slowed down.
    virtual void setReading(bool reading) = 0;
    /// AfterFlush gives up after some seconds when the peer takes nothing.
    virtual void close(CloseMode mode) = 0;

    /// Bytes queued and not yet taken by the kernel.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    /// The peer does not keep up; onDrained() follows when it has.
    [[nodiscard]] virtual bool isBlocked() const { return false; }
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual const PeerAddress &peer() const = 0;
    [[nodiscard]] virtual bool isEncrypted() const { return false; }
};

}
