// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messagekind.h"
#include "core/wire/engine/enginepacket.h"

#include <QByteArray>

namespace farol {

/// Walks the packets of one HTTP body. `body` must outlive the reader; a packet is valid until the
/// next call. Memory for binary packets is reused, nothing else is allocated. Thread: any, as a value.
///
///     PollingPayloadReader packets(body);
///     while (!packets.atEnd()) {
///         const auto packet = packets.next();
///         if (!packet) …close the session…
///     }
///
/// Like the reference, a body always holds at least one packet: an empty body, or one that ends
/// with a separator, yields an Empty error. Source: Engine.IO protocol v4, "HTTP long-polling".
class PollingPayloadReader {
public:
    static constexpr char Separator = 0x1E;

    explicit PollingPayloadReader(QByteArrayView body)
        : m_rest(body)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// The next packet, or why it is none. After an error the rest is not worth reading.
    Result<EnginePacket, EnginePacketError> next();

private:
    QByteArrayView m_rest;
    QByteArray m_binary;
    bool m_atEnd = false;
};

/// Joins packets to the body of a polling response. Thread: any, as a value.
class PollingPayloadBuilder {
public:
    /// Bytes one packet takes in a payload, separator included.
    static qsizetype sizeOf(qsizetype packetBytes, MessageKind kind);

    /// Makes room for `bytes`, a sum of sizeOf().
    void reserve(qsizetype bytes) { m_payload.reserve(bytes); }
    /// A text packet goes in as it is (its first byte is the packet type), binary as `b` and base64.
    void add(QByteArrayView packet, MessageKind kind);
    [[nodiscard]] qsizetype size() const { return m_payload.size(); }
    /// The payload so far; the builder starts anew.
    [[nodiscard]] QByteArray take();

private:
    QByteArray m_payload;
    bool m_hasPackets = false;
};

/// The payload of a range of MessageFrame, or of anything else with payload() and kind(), in one allocation.
template <typename Frames>
QByteArray encodePollingPayload(const Frames &frames)
{
    qsizetype bytes = 0;
    for (const auto &frame : frames)
        bytes += PollingPayloadBuilder::sizeOf(frame.payload().size(), frame.kind());

    PollingPayloadBuilder builder;
    builder.reserve(bytes);
    for (const auto &frame : frames)
        builder.add(frame.payload(), frame.kind());
    return builder.take();
}

}
