// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timerwheel.h"
#include "core/base/turn.h"
#include "core/net/messagechannel.h"

#include <memory>

namespace farol {

struct SessionContext;

/// The session that is offered a WebSocket.
class UpgradeOwner {
public:
    /// The WebSocket works; the client waits for its last GET to end.
    virtual void onUpgradeProbed() = 0;
    /// The client has changed over; take the channel.
    virtual void onUpgradeConfirmed() = 0;
    /// The candidate failed; the session stays as it is.
    virtual void onUpgradeFailed(const char *reason) = 0;

protected:
    ~UpgradeOwner() = default;
};

/// A WebSocket that offers to carry a session which began with long-polling: `2probe`, `3probe`, `5`.
/// Any other frame, or none in time, ends the candidate only. Thread: the network thread.
/// Source: Engine.IO protocol v4, "Upgrade".
class TransportUpgrade final : public Retired, private MessageReceiver, private WheelTimer::Owner {
    Q_DISABLE_COPY_MOVE(TransportUpgrade)

public:
    TransportUpgrade(SessionContext &context, UpgradeOwner &owner, std::unique_ptr<MessageChannel> candidate);
    ~TransportUpgrade() override = default;

    /// Starts the deadline and takes over the candidate's input, which may succeed or fail at once.
    void start();
    /// Hands the candidate over, for good or for closing; null when it is gone. Stops the deadline.
    [[nodiscard]] std::unique_ptr<MessageChannel> takeChannel();

private:
    void onMessage(QByteArrayView payload, MessageKind kind) override;
    void onMessageChannelClosed(const MessageClose &close) override;
    void onTimer(WheelTimer &timer) override;

    SessionContext &m_context;
    UpgradeOwner &m_owner;
    std::unique_ptr<MessageChannel> m_channel;
    WheelTimer m_deadline;
};

}
