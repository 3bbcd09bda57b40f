// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/framedecoder.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace farol {

/// Writes down what a FrameDecoder delivers, one line of text each: "text:hello", "close:1000:bye".
class FrameRecorder final : public FrameReceiver {
public:
    void onFrameMessage(QByteArrayView payload, MessageKind kind) override
    {
        record(kind == MessageKind::Text ? "text:" : "binary:", payload);
    }
    void onFramePing(QByteArrayView payload) override { record("ping:", payload); }
    void onFramePong(QByteArrayView payload) override { record("pong:", payload); }
    void onFrameClose(quint16 code, QByteArrayView reason) override
    {
        record("close:" + QByteArray::number(code) + ':', reason);
    }
    void record(const QByteArray &what, QByteArrayView payload)
    {
        events.append(what + payload.toByteArray());
    }

    QList<QByteArray> events;
};

/// Which decoder reads.
struct FrameSetup {
    FrameRole role = FrameRole::Server;
    qint64 maxMessageBytes = 1'000'000;
};

/// Everything in `wire`, fed as one slice of `firstBytes` and then slices of `laterBytes`; each lies in
/// memory of its own. An error ends the list, for example "error:1002".
inline QList<QByteArray> readFrames(
    QByteArrayView wire, const FrameSetup &setup, qsizetype firstBytes, qsizetype laterBytes)
{
    FrameRecorder recorder;
    FrameDecoder decoder(setup.role, setup.maxMessageBytes);
    for (qsizetype at = 0, size = firstBytes; at < wire.size(); at += size, size = laterBytes) {
        size = std::min(size, wire.size() - at);
        const QByteArray slice = wire.sliced(at, size).toByteArray();
        if (!decoder.feed(slice, recorder))
            break;
    }
    if (decoder.error() != FrameError::None)
        recorder.record("error:", QByteArray::number(closeCodeFor(decoder.error())));
    return recorder.events;
}

}
