// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/epolllistener.h"

#include "core/base/logging.h"
#include "core/base/refusalsink.h"
#include "core/base/runtime.h"
#include "core/net/epoll/epollchannel.h"
#include "core/net/epoll/socketaddress.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace farol {

namespace {

using namespace std::chrono_literals;

// A storm of clients connects at once when a server comes back. The kernel caps it at somaxconn.
constexpr int Backlog = 4096;
// Clients that are connected already get their turn in between.
constexpr int AcceptsPerEvent = 128;
constexpr auto RestAfterExhaustion = 100ms;

ListenFailure failure(int code)
{
    auto error = ListenError::Other;
    if (code == EADDRINUSE)
        error = ListenError::AddressInUse;
    else if (code == EADDRNOTAVAIL || code == EAFNOSUPPORT)
        error = ListenError::AddressNotAvailable;
    else if (code == EACCES || code == EPERM)
        error = ListenError::PermissionDenied;
    return { error, std::strerror(code) };
}

void setOption(int descriptor, int level, int name, int value)
{
    ::setsockopt(descriptor, level, name, &value, sizeof(value));
}

/// A bound, listening descriptor, or the negative error number.
int openListening(SocketAddress address, bool bothFamilies)
{
    const auto descriptor
        = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (descriptor < 0)
        return -errno;

    setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
    // Accepted sockets inherit it, which saves a system call for each.
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    if (address.storage.ss_family == AF_INET6)
        setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, bothFamilies ? 0 : 1);
    if (::bind(descriptor, address.data(), address.size) == 0 && ::listen(descriptor, Backlog) == 0)
        return descriptor;

    const auto error = errno;
    ::close(descriptor);
    return -error;
}

}

EpollListener::EpollListener(EpollLoop &loop, Runtime &runtime, ChannelAcceptor &acceptor)
    : m_loop(loop)
    , m_runtime(runtime)
    , m_acceptor(acceptor)
{
}

EpollListener::~EpollListener()
{
    stop();
}

Result<quint16, ListenFailure> EpollListener::listen(const QHostAddress &address, quint16 port)
{
    stop();
    const auto any = address == QHostAddress(QHostAddress::Any);
    auto descriptor = openListening(toSocketAddress(address, port), any);
    if (descriptor == -EAFNOSUPPORT && any)
        descriptor = openListening(toSocketAddress(QHostAddress(QHostAddress::AnyIPv4), port), false);
    if (descriptor < 0)
        return Failure(failure(-descriptor));
    if (!m_loop.watch(descriptor, *this, EPOLLIN)) {
        const auto error = errno;
        ::close(descriptor);
        return Failure(failure(error));
    }

    SocketAddress bound;
    ::getsockname(descriptor, bound.data(), &bound.size);
    m_descriptor = descriptor;
    m_port = bound.port();
    reserveDescriptor();
    return m_port;
}

void EpollListener::stop()
{
    m_rest.stop();
    m_port = 0;
    if (m_descriptor >= 0) {
        m_loop.unwatch(m_descriptor, *this);
        ::close(std::exchange(m_descriptor, -1));
    }
    if (m_spare >= 0)
        ::close(std::exchange(m_spare, -1));
}

void EpollListener::onEpollEvents(quint32)
{
    // Accepting may lead to stop(), which ends the loop through the descriptor.
    for (int i = 0; i < AcceptsPerEvent && m_descriptor >= 0; ++i) {
        if (!acceptOne())
            return;
    }
}

// False when nobody waits or the system cannot give more.
bool EpollListener::acceptOne()
{
    SocketAddress from;
    const auto descriptor = ::accept4(m_descriptor, from.data(), &from.size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor >= 0) {
        m_acceptor.onChannel(
            std::make_unique<EpollChannel>(descriptor, from.toPeer(), m_loop, m_runtime.timers));
        return true;
    }

    const auto error = errno;
    if (error == EAGAIN || error == EWOULDBLOCK)
        return false;
    if (error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM) {
        onDescriptorsExhausted();
        return false;
    }
    return true; // that newcomer has gone already: the next one
}

void EpollListener::onDescriptorsExhausted()
{
    // A waiting newcomer keeps the event alive: without an answer the loop would spin. With the
    // spare descriptor it learns at once that there is no place.
    if (m_spare >= 0) {
        ::close(std::exchange(m_spare, -1));
        SocketAddress from;
        const auto descriptor = ::accept4(m_descriptor, from.data(), &from.size, SOCK_CLOEXEC);
        if (descriptor >= 0) {
            ::close(descriptor);
            m_runtime.refusals.refused(
                { "file descriptors exhausted", toText(from.toPeer()), std::strerror(EMFILE) });
        }
        reserveDescriptor();
    }
    m_loop.change(m_descriptor, *this, 0);
    m_rest.start(m_runtime.timers, RestAfterExhaustion);
}

void EpollListener::onTimer(WheelTimer &)
{
    if (m_spare < 0)
        reserveDescriptor();
    m_loop.change(m_descriptor, *this, EPOLLIN);
}

void EpollListener::reserveDescriptor()
{
    m_spare = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

}
