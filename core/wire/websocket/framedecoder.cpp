// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/websocket/framedecoder.h"

#include "core/wire/websocket/frameencoder.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

namespace farol {

namespace {

constexpr quint16 NoCloseCode = 1005;
// Larger areas are given back, or one huge message would stay for the life of the thread.
constexpr qsizetype MaxKeptScratchBytes = 256 * 1024;

thread_local QByteArray t_scratch;

/// The thread's area for unmasked payloads, taken away while it is in use: a receiver that feeds
/// another decoder on this thread gets another one.
class Scratch {
public:
    explicit Scratch(qsizetype size)
        : m_area(std::exchange(t_scratch, QByteArray()))
    {
        if (m_area.size() < size)
            m_area = QByteArray(size, Qt::Uninitialized);
    }
    ~Scratch()
    {
        if (m_area.size() <= MaxKeptScratchBytes)
            t_scratch = std::move(m_area);
    }
    Q_DISABLE_COPY_MOVE(Scratch)

    [[nodiscard]] char *data() { return m_area.data(); }

private:
    QByteArray m_area;
};

}

FrameDecoder::FrameDecoder(FrameRole role, qint64 maxMessageBytes)
    : m_maxMessageBytes(maxMessageBytes)
    , m_role(role)
{
}

bool FrameDecoder::feed(QByteArrayView bytes, FrameReceiver &receiver)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (!m_stopped && at != end) {
        if (!m_insidePayload)
            at = readHeader(at, end);
        if (m_insidePayload)
            at = readPayload(at, end, receiver);
    }
    return !m_stopped;
}

void FrameDecoder::stop()
{
    m_stopped = true;
    m_insidePayload = false;
    m_buffer = QByteArray();
}

const char *FrameDecoder::readHeader(const char *at, const char *end)
{
    at += m_header.collect(at, end - at);
    if (const FrameError error = m_header.error(m_role); error != FrameError::None)
        fail(error);
    else if (m_header.isComplete())
        beginFrame();
    return at;
}

void FrameDecoder::beginFrame()
{
    if (!m_header.isControl())
        beginDataFrame();
    if (m_stopped)
        return;
    m_insidePayload = true;
    m_remainingBytes = qint64(m_header.payloadBytes());
}

void FrameDecoder::beginDataFrame()
{
    const bool continues = m_header.opcode() == FrameOpcode::Continuation;
    if (continues && !m_insideMessage)
        return fail(FrameError::UnexpectedContinuation);
    if (!continues && m_insideMessage)
        return fail(FrameError::UnfinishedMessage);

    if (!continues) {
        m_insideMessage = true;
        m_messageOpcode = m_header.opcode();
        m_messageBytes = 0;
        m_overheadBytes = 0;
        m_utf8.reset();
    }
    const auto size = qint64(m_header.payloadBytes());
    if (size > m_maxMessageBytes - m_messageBytes) {
        const qint64 most = std::numeric_limits<qint64>::max() - m_messageBytes;
        m_offendingBytes = m_messageBytes + std::min(size, most);
        return fail(FrameError::MessageTooBig);
    }
    m_messageBytes += size;
    if (!m_header.isFinal() || continues)
        m_overheadBytes += std::max<qint64>(0, FullFragmentBytes - size);
    if (m_overheadBytes > std::max(m_maxMessageBytes, MinOverheadBytes))
        fail(FrameError::TooManyFragments);
}

bool FrameDecoder::isWholeInOneFrame() const
{
    return m_header.isControl() || (m_header.isFinal() && m_header.opcode() != FrameOpcode::Continuation);
}

const char *FrameDecoder::readPayload(const char *at, const char *end, FrameReceiver &receiver)
{
    const QByteArrayView bytes(at, std::min<qint64>(end - at, m_remainingBytes));
    const bool isComplete = bytes.size() == m_remainingBytes;
    const bool isUntouched = quint64(m_remainingBytes) == m_header.payloadBytes();
    if (isComplete && isUntouched && isWholeInOneFrame()) {
        deliverDirectly(bytes, receiver);
    } else {
        bufferPayload(bytes);
        if (isComplete && !m_stopped)
            endBufferedFrame(receiver);
    }
    return bytes.data() + bytes.size();
}

void FrameDecoder::deliverDirectly(QByteArrayView payload, FrameReceiver &receiver)
{
    const FrameOpcode opcode = m_header.opcode();
    const quint32 mask = m_header.mask();
    // The message is over; one that a control frame interrupts is not.
    if (!m_header.isControl())
        m_insideMessage = false;
    m_header.clear();
    m_insidePayload = false;

    Scratch scratch(mask == 0 ? 0 : payload.size());
    if (mask != 0) {
        applyMask(scratch.data(), payload.data(), payload.size(), mask);
        payload = QByteArrayView(scratch.data(), payload.size());
    }
    if (opcode == FrameOpcode::Text && !Utf8Check::isValid(payload))
        return fail(FrameError::BadText);
    deliver(payload, opcode, receiver);
}

void FrameDecoder::bufferPayload(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto offset = qsizetype(qint64(m_header.payloadBytes()) - m_remainingBytes);
    const qsizetype before = m_buffer.size();
    m_buffer.append(bytes);
    char *const to = m_buffer.data() + before;
    applyMask(to, to, bytes.size(), m_header.mask(), offset);
    m_remainingBytes -= bytes.size();

    // Wrong text ends the connection here, not when the message is complete.
    const bool isText = !m_header.isControl() && m_messageOpcode == FrameOpcode::Text;
    if (isText && !m_utf8.feed(QByteArrayView(to, bytes.size())))
        fail(FrameError::BadText);
}

void FrameDecoder::endBufferedFrame(FrameReceiver &receiver)
{
    const FrameHeader header = m_header;
    m_header.clear();
    m_insidePayload = false;

    if (header.isControl()) {
        const QByteArray payload = m_buffer.last(qsizetype(header.payloadBytes()));
        m_buffer.chop(payload.size());
        if (m_buffer.isEmpty())
            m_buffer = QByteArray();
        return deliver(payload, header.opcode(), receiver);
    }
    if (!header.isFinal())
        return;
    if (m_messageOpcode == FrameOpcode::Text && !m_utf8.isComplete())
        return fail(FrameError::BadText);
    m_insideMessage = false;
    deliver(std::exchange(m_buffer, QByteArray()), m_messageOpcode, receiver);
}

void FrameDecoder::deliver(QByteArrayView payload, FrameOpcode opcode, FrameReceiver &receiver)
{
    switch (opcode) {
    case FrameOpcode::Text:
        return receiver.onFrameMessage(payload, MessageKind::Text);
    case FrameOpcode::Binary:
        return receiver.onFrameMessage(payload, MessageKind::Binary);
    case FrameOpcode::Ping:
        return receiver.onFramePing(payload);
    case FrameOpcode::Pong:
        return receiver.onFramePong(payload);
    case FrameOpcode::Close:
        return deliverClose(payload, receiver);
    case FrameOpcode::Continuation:
        Q_UNREACHABLE();
    }
}

void FrameDecoder::deliverClose(QByteArrayView payload, FrameReceiver &receiver)
{
    quint16 code = NoCloseCode;
    QByteArrayView reason;
    if (!payload.isEmpty()) {
        code = payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.data());
        if (!isSendableCloseCode(code))
            return fail(FrameError::BadClosePayload);
        reason = payload.sliced(2);
        if (!Utf8Check::isValid(reason))
            return fail(FrameError::BadText);
    }
    stop();
    receiver.onFrameClose(code, reason);
}

void FrameDecoder::fail(FrameError error)
{
    m_error = error;
    stop();
}

}
