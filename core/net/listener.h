// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/bytechannel.h"

#include <QByteArray>
#include <QHostAddress>

#include <memory>

namespace farol {

/// Why a listener could not start.
enum class ListenError : unsigned char {
    AddressInUse,        ///< another program, or another server here, holds the port
    AddressNotAvailable, ///< the address is not one of this machine
    PermissionDenied,    ///< ports below 1024 need a privilege
    Other,               ///< see the text
};

struct ListenFailure {
    ListenError error = ListenError::Other;
    QByteArray text; ///< the system's own words
};

/// Gets every connection a listener accepts.
class ChannelAcceptor {
public:
    virtual void onChannel(std::unique_ptr<ByteChannel> channel) = 0;

protected:
    ~ChannelAcceptor() = default;
};

/// Accepts TCP connections on one address and port. Kinds: `EpollListener` (Linux, plain TCP) and
/// `SocketListener` (TLS everywhere, everything on other systems). Thread: the network thread.
class Listener {
public:
    virtual ~Listener() = default;

    /// Starts accepting and returns the port, which the system chooses when `port` is 0.
    /// `QHostAddress::Any` accepts IPv4 and IPv6 alike.
    virtual Result<quint16, ListenFailure> listen(const QHostAddress &address, quint16 port) = 0;
    /// Accepts no more; connections that exist stay.
    virtual void stop() = 0;

    [[nodiscard]] virtual bool isListening() const = 0;
    /// The port in use; 0 while not listening.
    [[nodiscard]] virtual quint16 port() const = 0;
};

}
