// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qtsocket/socketlistener.h"

#include "core/base/runtime.h"
#include "core/base/turn.h"
#include "core/net/qtsocket/socketchannel.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace farol {

namespace {

// Qt's own 50 and 30 turn clients away when all of them come back at once.
constexpr int Backlog = 4096;
constexpr int MaxPending = 4096;

ListenFailure failureOf(const QTcpServer &server)
{
    auto error = ListenError::Other;
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        error = ListenError::AddressInUse;
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        error = ListenError::AddressNotAvailable;
        break;
    case QAbstractSocket::SocketAccessError:
        error = ListenError::PermissionDenied;
        break;
    default:
        break;
    }
    return { error, server.errorString().toUtf8() };
}

}

SocketListener::SocketListener(Runtime &runtime, ChannelAcceptor &acceptor)
    : m_runtime(runtime)
    , m_acceptor(acceptor)
    , m_server(std::make_unique<QTcpServer>())
{
    connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &SocketListener::onPendingConnection);
}

SocketListener::SocketListener(Runtime &runtime, ChannelAcceptor &acceptor, const QSslConfiguration &tls)
    : m_runtime(runtime)
    , m_acceptor(acceptor)
    , m_server(std::make_unique<QSslServer>())
{
    setTls(tls);
    connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &SocketListener::onPendingConnection);
}

SocketListener::~SocketListener() = default;

Result<quint16, ListenFailure> SocketListener::listen(const QHostAddress &address, quint16 port)
{
    stop();
    m_server->setListenBacklogSize(Backlog);
    m_server->setMaxPendingConnections(MaxPending);
    if (!m_server->listen(address, port))
        return Failure(failureOf(*m_server));
    return m_server->serverPort();
}

void SocketListener::stop()
{
    m_server->close();
}

bool SocketListener::isListening() const
{
    return m_server->isListening();
}

quint16 SocketListener::port() const
{
    return m_server->serverPort();
}

void SocketListener::setTls(const QSslConfiguration &tls)
{
    auto *const server = qobject_cast<QSslServer *>(m_server.get());
    if (!server)
        return;

    auto configuration = tls;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
}

void SocketListener::onPendingConnection()
{
    const TurnScope scope(m_runtime.turn);
    while (auto *const socket = m_server->nextPendingConnection()) {
        socket->setParent(nullptr);
        m_acceptor.onChannel(std::make_unique<SocketChannel>(std::unique_ptr<QTcpSocket>(socket), m_runtime));
    }
}

}
