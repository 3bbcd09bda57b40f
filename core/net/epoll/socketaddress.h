// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bytechannel.h"

#include <sys/socket.h>

class QHostAddress;

namespace farol {

/// An address as system calls take it.
struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = sizeof(sockaddr_storage);

    [[nodiscard]] sockaddr *data() { return reinterpret_cast<sockaddr *>(&storage); }
    [[nodiscard]] quint16 port() const;
    /// IPv4 in IPv6 is written as IPv4.
    [[nodiscard]] PeerAddress toPeer() const;
};

/// `QHostAddress::Any` becomes the IPv6 wildcard, which takes IPv4 too unless told otherwise.
[[nodiscard]] SocketAddress toSocketAddress(const QHostAddress &address, quint16 port);

}
