// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/recordingreceiver.h"

namespace farol {

void RecordingReceiver::onEngineMessage(QByteArrayView data, MessageKind kind)
{
    messages.append(data.toByteArray());
    if (whenMessage)
        whenMessage(data);
    if (!echoes || !session)
        return;
    if (kind == MessageKind::Text)
        sendText(data.toByteArray());
    else
        sendBinary(data.toByteArray());
}

void RecordingReceiver::onEngineClosed(CloseReason reason, const CloseDetails &closeDetails)
{
    closed = reason;
    details = closeDetails;
    session = nullptr;
    if (whenClosed)
        whenClosed();
}

void RecordingListener::onSession(EngineSession &session)
{
    receivers.push_back(std::make_unique<RecordingReceiver>(session));
    if (setsReceiver)
        session.setReceiver(receivers.back().get());
    if (whenOpened)
        whenOpened(*receivers.back());
}

}
