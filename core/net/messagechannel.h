// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messagekind.h"
#include "core/base/turn.h"
#include "core/wire/websocket/messageframe.h"

#include <QByteArray>

namespace farol {

/// How a WebSocket ended. Source: RFC 6455 section 7.4.
struct MessageClose {
    /// 1000..4999 as sent or received, 1005 when the close frame had none, 1006 when there was no close
    /// frame.
    quint16 code = 1006;
    QByteArray reason;         ///< UTF-8, at most 123 bytes
    bool byPeer = false;       ///< the peer closed or vanished, rather than this side
    qint64 offendingBytes = 0; ///< announced size when the code is 1009
};

/// Gets whole messages of one WebSocket.
class MessageReceiver {
public:
    /// `payload` is valid during this call only. Text has been proven to be UTF-8.
    virtual void onMessage(QByteArrayView payload, MessageKind kind) = 0;
    /// The queue has emptied after a time when the peer did not keep up.
    virtual void onMessagesDrained() { }
    /// Last call; nothing follows. Not called for a channel its owner destroys.
    virtual void onMessageChannelClosed(const MessageClose &close) = 0;

protected:
    ~MessageReceiver() = default;
};

/// Limits of one WebSocket.
struct MessageLimits {
    qint64 maxMessageBytes = 1'000'000; ///< over all fragments; beyond it the answer is 1009
};

/// Whole messages of one WebSocket; carriers are `FrameChannel` (own codec) and
/// `QtWebSocketChannel`. Output leaves once per turn. Thread: the network thread.
class MessageChannel : public Retired {
public:
    virtual void setReceiver(MessageReceiver *receiver) = 0;
    /// Queues a message by reference.
    virtual void send(const MessageFrame &message) = 0;
    /// Starts the closing handshake after what is queued; ends by itself when the peer does not answer.
    /// Code 0 sends a close frame without a code, as the reference does.
    virtual void close(quint16 code = 0, QByteArrayView reason = {}) = 0;
    /// Ends the connection without a closing handshake.
    virtual void abort() = 0;

    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
};

}
