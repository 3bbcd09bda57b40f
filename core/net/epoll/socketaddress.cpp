// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/socketaddress.h"

#include <QHostAddress>
#include <QtEndian>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>

#include <cstring>

namespace farol {

namespace {

const sockaddr_in &asIPv4(const sockaddr_storage &storage)
{
    return reinterpret_cast<const sockaddr_in &>(storage);
}

const sockaddr_in6 &asIPv6(const sockaddr_storage &storage)
{
    return reinterpret_cast<const sockaddr_in6 &>(storage);
}

}

quint16 SocketAddress::port() const
{
    return storage.ss_family == AF_INET ? ntohs(asIPv4(storage).sin_port) : ntohs(asIPv6(storage).sin6_port);
}

PeerAddress SocketAddress::toPeer() const
{
    char text[INET6_ADDRSTRLEN] = {};
    if (storage.ss_family == AF_INET) {
        inet_ntop(AF_INET, &asIPv4(storage).sin_addr, text, sizeof(text));
    } else {
        const auto &address = asIPv6(storage).sin6_addr;
        if (IN6_IS_ADDR_V4MAPPED(&address))
            inet_ntop(AF_INET, address.s6_addr + 12, text, sizeof(text));
        else
            inet_ntop(AF_INET6, &address, text, sizeof(text));
    }
    return { text, port() };
}

SocketAddress toSocketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto &ipv4 = reinterpret_cast<sockaddr_in &>(result.storage);
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = htons(port);
        ipv4.sin_addr.s_addr = htonl(address.toIPv4Address());
        result.size = sizeof(ipv4);
        return result;
    }

    auto &ipv6 = reinterpret_cast<sockaddr_in6 &>(result.storage);
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = htons(port);
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const auto bytes = address.toIPv6Address();
        std::memcpy(&ipv6.sin6_addr, &bytes, sizeof(ipv6.sin6_addr));
        ipv6.sin6_scope_id = if_nametoindex(address.scopeId().toUtf8().constData());
    }
    result.size = sizeof(ipv6);
    return result;
}

}
