// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

namespace farol {

/// The whole answer to one HTTP request on a connection of its own; empty after 5 s.
inline QByteArray httpAnswer(quint16 port, const QByteArray &requestLine, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(requestLine + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

/// A Socket.IO client on a raw WebSocket: short text messages only. Thread: the test's.
class RawWebSocketClient {
public:
    /// Opens the session and joins a namespace; false when the server does not play along.
    bool join(quint16 port, const QByteArray &nsp = {}, const QByteArray &auth = {})
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        if (!m_socket.waitForConnected(5000))
            return false;
        m_socket.write(
            "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        while (!m_input.contains("\r\n\r\n") && m_socket.waitForReadyRead(5000))
            m_input += m_socket.readAll();
        if (!m_input.startsWith("HTTP/1.1 101"))
            return false;
        m_input.remove(0, m_input.indexOf("\r\n\r\n") + 4);
        if (!receive().startsWith('0'))
            return false;
        send(nsp.isEmpty() ? "40" + auth : "40" + nsp + ',' + auth);
        return receive().startsWith("40");
    }

    /// Sends one text message of at most 125 bytes, masked with zeros.
    void send(const QByteArray &text)
    {
        m_socket.write(QByteArray("\x81", 1) + char(0x80 | int(text.size())) + QByteArray(4, '\0') + text);
        m_socket.flush();
    }

    /// The next message, also a ping or the close frame; empty after 5 s or when the connection has ended.
    QByteArray receive()
    {
        while (frameSize() > m_input.size()) {
            if (!m_socket.waitForReadyRead(5000))
                return {};
            m_input += m_socket.readAll();
        }
        const auto header = headerSize();
        const auto payload = m_input.mid(header, frameSize() - header);
        m_input.remove(0, frameSize());
        return payload;
    }
    /// Skips messages until one contains `text`; empty when none does.
    QByteArray receiveUntil(const QByteArray &text)
    {
        auto message = receive();
        while (!message.isEmpty() && !message.contains(text))
            message = receive();
        return message;
    }

    QTcpSocket &socket() { return m_socket; }

private:
    [[nodiscard]] qsizetype headerSize() const { return uchar(m_input[1]) == 126 ? 4 : 2; }
    [[nodiscard]] qsizetype frameSize() const
    {
        if (m_input.size() < 4)
            return m_input.size() >= 2 && uchar(m_input[1]) < 126 ? 2 + uchar(m_input[1]) : 4;
        if (uchar(m_input[1]) == 126)
            return 4 + (uchar(m_input[2]) << 8 | uchar(m_input[3]));
        return 2 + uchar(m_input[1]);
    }

    QTcpSocket m_socket;
    QByteArray m_input;
};

}
