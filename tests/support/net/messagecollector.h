// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/messagechannel.h"

#include <QList>

#include <functional>
#include <optional>

namespace farol {

/// Keeps every message of a WebSocket; a test may hook into each callback.
class MessageCollector final : public MessageReceiver {
public:
    void onMessage(QByteArrayView payload, MessageKind kind) override
    {
        messages.append(payload.toByteArray());
        kinds.append(kind);
        if (whenMessage)
            whenMessage();
    }
    void onMessagesDrained() override
    {
        ++drained;
        if (whenDrained)
            whenDrained();
    }
    void onMessageChannelClosed(const MessageClose &close) override
    {
        ++timesClosed;
        closed = close;
        if (whenClosed)
            whenClosed();
    }

    QList<QByteArray> messages;
    QList<MessageKind> kinds;
    int drained = 0;
    int timesClosed = 0;
    std::optional<MessageClose> closed;
    std::function<void()> whenMessage;
    std::function<void()> whenDrained;
    std::function<void()> whenClosed;
};

}
