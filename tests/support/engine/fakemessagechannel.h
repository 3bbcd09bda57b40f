// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/messagechannel.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace farol {

class FakeMessageChannel;

/// The client's end of a WebSocket in memory. Outlives the server's end.
class FakeSocket {
public:
    struct Message {
        QByteArray payload;
        MessageKind kind = MessageKind::Text;
        bool operator==(const Message &) const = default;
    };

    /// The client sends; before there is a receiver it waits, as bytes that came with the request do.
    void sendText(const QByteArray &payload) { send({ payload, MessageKind::Text }); }
    void sendBinary(const QByteArray &payload) { send({ payload, MessageKind::Binary }); }
    /// The client closes with that code, or vanishes (1006).
    void end(const MessageClose &close);
    /// Lets everything through again after `stalled`.
    void resume();

    /// What arrived since the last call.
    QList<Message> take() { return std::exchange(m_arrived, {}); }
    /// The same as text, one packet per entry.
    QList<QByteArray> takeText();
    [[nodiscard]] bool isGone() const { return m_channel == nullptr; }
    /// The server has sent a close frame or cut the connection.
    [[nodiscard]] bool isClosed() const { return m_closeCode.has_value() || m_aborted; }
    /// Code of the server's close frame; 0 stands for an empty one, nothing for none.
    [[nodiscard]] std::optional<quint16> closeCode() const { return m_closeCode; }
    [[nodiscard]] bool isAborted() const { return m_aborted; }
    /// How often the server flushed something to this client.
    [[nodiscard]] int flushes() const { return m_flushes; }

    bool stalled = false;     ///< the client reads nothing
    bool answersClose = true; ///< the client answers a close frame at once

private:
    friend class FakeMessageChannel;

    void send(const Message &message);

    FakeMessageChannel *m_channel = nullptr;
    QList<Message> m_arrived;
    QList<Message> m_early;
    std::optional<quint16> m_closeCode;
    bool m_aborted = false;
    int m_flushes = 0;
};

/// The server's end: delivers at the end of the turn.
class FakeMessageChannel final : public MessageChannel, private Flushable {
    Q_DISABLE_COPY_MOVE(FakeMessageChannel)

public:
    FakeMessageChannel(Turn &turn, std::shared_ptr<FakeSocket> socket);
    ~FakeMessageChannel() override;

    void setReceiver(MessageReceiver *receiver) override;
    void send(const MessageFrame &message) override;
    void close(quint16 code, QByteArrayView reason) override;
    void abort() override;
    [[nodiscard]] qint64 pendingBytes() const override;
    [[nodiscard]] bool isOpen() const override { return m_open; }

private:
    friend class FakeSocket;

    void flush() override;
    void deliver(const FakeSocket::Message &message);
    void finish(const MessageClose &close);

    Turn &m_turn;
    const std::shared_ptr<FakeSocket> m_socket;
    MessageReceiver *m_receiver = nullptr;
    QList<FakeSocket::Message> m_pending;
    bool m_open = true;
    bool m_closing = false;
    bool m_congested = false;
};

}
