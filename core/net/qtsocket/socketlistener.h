// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/listener.h"

#include <QObject>

#include <memory>

class QSslConfiguration;
class QTcpServer;

namespace farol {

struct Runtime;

/// Listener on QTcpServer, or on QSslServer when it has a TLS configuration; hands out
/// `SocketChannel`s, encrypted ones after their TLS handshake. Thread: the network thread.
class SocketListener final : public QObject, public Listener {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketListener)

public:
    /// Plain TCP.
    SocketListener(Runtime &runtime, ChannelAcceptor &acceptor);
    /// TLS 1.2 or newer with the certificate and key of `tls`.
    SocketListener(Runtime &runtime, ChannelAcceptor &acceptor, const QSslConfiguration &tls);
    ~SocketListener() override;

    Result<quint16, ListenFailure> listen(const QHostAddress &address, quint16 port) override;
    void stop() override;
    [[nodiscard]] bool isListening() const override;
    [[nodiscard]] quint16 port() const override;
    /// Certificate and key of connections accepted from now on. No effect on a plain listener.
    void setTls(const QSslConfiguration &tls);

private:
    void onPendingConnection();

    Runtime &m_runtime;
    ChannelAcceptor &m_acceptor;
    std::unique_ptr<QTcpServer> m_server;
};

}
