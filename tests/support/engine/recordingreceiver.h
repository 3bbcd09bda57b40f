// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/enginesession.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace farol {

/// The floor above one session: keeps what it is told, and echoes if asked to.
class RecordingReceiver final : public EngineReceiver {
public:
    explicit RecordingReceiver(EngineSession &watched)
        : session(&watched)
    {
    }

    void onEngineMessage(QByteArrayView data, MessageKind kind) override;
    void onEngineDrained() override { ++drained; }
    void onEngineUpgraded() override
    {
        ++upgrades;
        if (whenUpgraded)
            whenUpgraded();
    }
    void onEngineClosed(CloseReason reason, const CloseDetails &details) override;

    /// Sends a message packet of its own making.
    void sendText(const QByteArray &text)
    {
        session->send(MessageFrame::copyOf('4' + text, MessageKind::Text));
    }
    void sendBinary(const QByteArray &bytes)
    {
        session->send(MessageFrame::copyOf(bytes, MessageKind::Binary));
    }

    EngineSession *session; ///< null once closed
    QList<QByteArray> messages;
    bool echoes = true;
    int drained = 0;
    int upgrades = 0;
    std::optional<CloseReason> closed;
    CloseDetails details;
    std::function<void(QByteArrayView)> whenMessage;
    std::function<void()> whenUpgraded;
    std::function<void()> whenClosed;
};

/// Gives every new session a receiver.
class RecordingListener final : public EngineListener {
public:
    void onSession(EngineSession &session) override;

    /// The receiver of the latest session.
    [[nodiscard]] RecordingReceiver &last() { return *receivers.back(); }

    std::vector<std::unique_ptr<RecordingReceiver>> receivers;
    bool setsReceiver = true;
    std::function<void(RecordingReceiver &)> whenOpened;
};

}
