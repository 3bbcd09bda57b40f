// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/net/bytechannel.h"

#include <QAbstractSocket>
#include <QObject>

#include <memory>

class QTcpSocket;

namespace farol {

struct Runtime;

/// A connected QTcpSocket or encrypted QSslSocket: TLS everywhere, and everything where there is
/// no epoll. Flushes explicitly once per turn rather than waiting for the write notifier.
/// Thread: the network thread.
class SocketChannel final : public QObject, public ByteChannel, private Flushable, private WheelTimer::Owner {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketChannel)

public:
    /// `received` has been read from the socket before and is delivered first.
    SocketChannel(std::unique_ptr<QTcpSocket> socket, Runtime &runtime, QByteArray received = {});
    ~SocketChannel() override;

    void setReceiver(ByteReceiver *receiver) override;
    void write(const QByteArray &bytes) override { write(bytes, 0); }
    void write(const QByteArray &buffer, qsizetype from) override;
    void setReading(bool reading) override;
    void close(CloseMode mode) override;

    [[nodiscard]] qint64 pendingBytes() const override;
    [[nodiscard]] bool isBlocked() const override { return m_blocked; }
    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }
    [[nodiscard]] bool isEncrypted() const override { return m_encrypted; }

private:
    enum class State : unsigned char { Open, Closing, Closed, Told };

    void onSocketChanged();
    void onDisconnected();
    void onErrorOccurred(QAbstractSocket::SocketError error);
    void onTimer(WheelTimer &timer) override;
    void flush() override;
    void exchangeBytes();
    void callReceiver();
    void finish(ByteClose how);
    [[nodiscard]] bool hasInput() const;

    Runtime &m_runtime;
    std::unique_ptr<QTcpSocket> m_socket;
    ByteReceiver *m_receiver = nullptr;
    PeerAddress m_peer;
    QByteArray m_received;
    WheelTimer m_closing{ *this };
    State m_state = State::Open;
    ByteClose m_how = ByteClose::Local;
    bool m_encrypted = false;
    bool m_reading = true;
    bool m_blocked = false;
    bool m_ended = false; // the other side is gone, its last bytes may still wait here
};

}
