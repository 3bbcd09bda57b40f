// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qtsocket/socketchannel.h"

#include "core/base/runtime.h"
#include "core/base/turn.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

namespace farol {

namespace {

using namespace std::chrono_literals;

// How long a closing channel waits for a peer that takes nothing.
constexpr auto FlushTimeout = 5s;
// What Qt reads ahead while this side does not want more.
constexpr qint64 ReadAheadBytes = 256 * 1024;

PeerAddress peerOf(const QTcpSocket &socket)
{
    bool isIPv4 = false;
    const auto address = socket.peerAddress();
    const auto ipv4 = address.toIPv4Address(&isIPv4); // also of IPv4 in IPv6
    const auto text = isIPv4 ? QHostAddress(ipv4).toString() : address.toString();
    return { text.toLatin1(), socket.peerPort() };
}

}

SocketChannel::SocketChannel(std::unique_ptr<QTcpSocket> socket, Runtime &runtime, QByteArray received)
    : m_runtime(runtime)
    , m_socket(std::move(socket))
    , m_peer(peerOf(*m_socket))
    , m_received(std::move(received))
{
    if (const auto *const tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        m_encrypted = tls->isEncrypted();
        // bytesWritten() of TLS tells of encryption only, not of the kernel.
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &SocketChannel::onSocketChanged);
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(ReadAheadBytes);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SocketChannel::onSocketChanged);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &SocketChannel::onSocketChanged);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &SocketChannel::onDisconnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &SocketChannel::onErrorOccurred);
}

SocketChannel::~SocketChannel()
{
    finish(ByteClose::Local);
    m_runtime.turn.forget(*this);
    // One of its signals may be on the call stack.
    m_socket.release()->deleteLater();
}

void SocketChannel::setReceiver(ByteReceiver *receiver)
{
    m_receiver = receiver;
    m_runtime.turn.markDirty(*this);
}

void SocketChannel::write(const QByteArray &buffer, qsizetype from)
{
    if (m_state != State::Open)
        return;

    if (from == 0)
        m_socket->write(buffer);
    else
        m_socket->write(buffer.constData() + from, buffer.size() - from);
    m_runtime.turn.markDirty(*this);
}

void SocketChannel::setReading(bool reading)
{
    m_reading = reading;
    m_runtime.turn.markDirty(*this);
}

void SocketChannel::close(CloseMode mode)
{
    if (m_state >= State::Closed)
        return;
    if (mode == CloseMode::Abort)
        return finish(ByteClose::Local);
    if (m_state != State::Open)
        return;

    m_state = State::Closing;
    m_closing.start(m_runtime.timers, FlushTimeout);
    m_runtime.turn.markDirty(*this);
}

qint64 SocketChannel::pendingBytes() const
{
    if (m_state >= State::Closed)
        return 0;
    const auto *const tls = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

// Qt emits its signals from inside read, write and flush alike. They only mark this channel, so
// that the receiver is called from one place, where nothing of the socket is on the call stack.
void SocketChannel::onSocketChanged()
{
    const TurnScope scope(m_runtime.turn);
    m_runtime.turn.markDirty(*this);
}

void SocketChannel::onDisconnected()
{
    m_ended = true;
    onSocketChanged();
}

void SocketChannel::onErrorOccurred(QAbstractSocket::SocketError error)
{
    // An orderly end is told by disconnected().
    if (error == QAbstractSocket::RemoteHostClosedError)
        return;

    const TurnScope scope(m_runtime.turn);
    finish(m_state == State::Open ? ByteClose::Error : ByteClose::Local);
}

void SocketChannel::onTimer(WheelTimer &)
{
    finish(ByteClose::Local);
}

bool SocketChannel::hasInput() const
{
    return m_state == State::Open && m_reading && m_receiver
        && (!m_received.isEmpty() || m_socket->bytesAvailable() > 0);
}

void SocketChannel::flush()
{
    if (m_state < State::Closed)
        exchangeBytes();
    if (m_state == State::Closed && m_receiver) {
        m_state = State::Told;
        return m_receiver->onByteChannelClosed(m_how); // may destroy this channel
    }
    if (m_state == State::Open)
        callReceiver(); // may destroy this channel
}

void SocketChannel::exchangeBytes()
{
    m_socket->flush();
    if (m_state == State::Closing) {
        m_socket->readAll();
        if (pendingBytes() == 0)
            m_socket->disconnectFromHost();
    }
    if (m_ended && !hasInput())
        finish(m_state == State::Open ? ByteClose::PeerClosed : ByteClose::Local);
}

void SocketChannel::callReceiver()
{
    const auto wasBlocked = std::exchange(m_blocked, pendingBytes() > 0);
    const auto drained = wasBlocked && !m_blocked && m_receiver;
    if (drained && hasInput())
        m_runtime.turn.markDirty(*this);
    if (drained)
        return m_receiver->onDrained();
    if (!hasInput())
        return;

    const auto bytes = m_received.isEmpty() ? m_socket->readAll() : std::exchange(m_received, {});
    if (hasInput() || m_ended)
        m_runtime.turn.markDirty(*this); // the rest, after this
    m_receiver->onBytes(bytes);
}

// The receiver learns of it when the turn ends: it may be the one that is closing.
void SocketChannel::finish(ByteClose how)
{
    if (m_state >= State::Closed)
        return;

    m_state = State::Closed;
    m_how = how;
    m_closing.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    m_runtime.turn.markDirty(*this);
}

}
