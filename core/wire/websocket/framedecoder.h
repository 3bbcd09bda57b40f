// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messagekind.h"
#include "core/wire/websocket/frameheader.h"
#include "core/wire/websocket/utf8check.h"

#include <QByteArray>

namespace farol {

/// Gets what a FrameDecoder has read. Every view is valid during the call only. The receiver may
/// call FrameDecoder::stop() inside, and must keep the decoder alive until feed() returns.
class FrameReceiver {
public:
    /// A whole message, over all its fragments. Text has been proven to be UTF-8.
    virtual void onFrameMessage(QByteArrayView payload, MessageKind kind) = 0;
    /// At most 125 bytes, to be sent back in a pong. May come between the fragments of a message.
    virtual void onFramePing(QByteArrayView payload) = 0;
    virtual void onFramePong(QByteArrayView payload) = 0;
    /// `code` is 1005 when the frame carries none. Nothing follows; later input is discarded.
    virtual void onFrameClose(quint16 code, QByteArrayView reason) = 0;

protected:
    ~FrameReceiver() = default;
};

/// Reads the frames of one WebSocket in any slices and delivers whole messages. A message that lies
/// complete in one slice is never buffered: it is unmasked into one reused area per thread. An idle
/// decoder holds no heap memory.
///
/// Limits are on bytes: a message is refused on its announced size, before it is buffered. What a
/// fragment lacks to `FullFragmentBytes` counts as overhead; a message may have as much overhead as
/// it may have bytes, and never less than `MinOverheadBytes`: floods of tiny fragments end too.
/// Thread: any one at a time. Source: RFC 6455 sections 5 to 8.
class FrameDecoder final {
public:
    static constexpr qint64 FullFragmentBytes = 32;
    static constexpr qint64 MinOverheadBytes = 65'536;

    /// `maxMessageBytes` over all fragments of a message, from 0.
    FrameDecoder(FrameRole role, qint64 maxMessageBytes);

    /// Reads all of `bytes`; not to be called inside a callback. False once nothing more will be read: after
    /// an error, a close frame or stop().
    bool feed(QByteArrayView bytes, FrameReceiver &receiver);
    /// Discards all further input and gives memory back; may be called inside a callback.
    void stop();

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    /// Why reading ended; FrameError::None when the peer has broken no rule.
    [[nodiscard]] FrameError error() const { return m_error; }
    /// Announced size of the message that was over the limit; 0 without MessageTooBig.
    [[nodiscard]] qint64 offendingBytes() const { return m_offendingBytes; }

private:
    const char *readHeader(const char *at, const char *end);
    const char *readPayload(const char *at, const char *end, FrameReceiver &receiver);
    void beginFrame();
    void beginDataFrame();
    void bufferPayload(QByteArrayView bytes);
    void endBufferedFrame(FrameReceiver &receiver);
    void deliverDirectly(QByteArrayView payload, FrameReceiver &receiver);
    void deliver(QByteArrayView payload, FrameOpcode opcode, FrameReceiver &receiver);
    void deliverClose(QByteArrayView payload, FrameReceiver &receiver);
    void fail(FrameError error);

    [[nodiscard]] bool isWholeInOneFrame() const;

    QByteArray m_buffer; // payload of the unfinished message, then of the unfinished control frame
    qint64 m_maxMessageBytes;
    qint64 m_remainingBytes = 0; // of the current frame's payload
    qint64 m_messageBytes = 0;   // announced so far, over all fragments
    qint64 m_overheadBytes = 0;  // what small fragments lack, see FullFragmentBytes
    qint64 m_offendingBytes = 0;
    FrameHeader m_header; // of the current frame
    Utf8Check m_utf8;
    FrameRole m_role;
    FrameError m_error = FrameError::None;
    FrameOpcode m_messageOpcode = FrameOpcode::Text; // of the unfinished message
    bool m_insidePayload = false;
    bool m_insideMessage = false;
    bool m_stopped = false;
};

static_assert(sizeof(FrameDecoder) < 100, "an idle connection costs next to nothing");

}
