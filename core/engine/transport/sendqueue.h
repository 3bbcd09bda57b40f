// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/messageframe.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace farol {

/// Packets that wait for the next GET, in order; shared with whoever else sends them. Holds no
/// memory while empty. Thread: any one at a time.
class SendQueue {
public:
    void add(const MessageFrame &packet)
    {
        m_bytes += packet.payload().size();
        m_packets.push_back(packet);
    }
    /// Everything as one polling payload; the queue is empty afterwards.
    [[nodiscard]] QByteArray takePayload();
    /// Everything one by one; the queue is empty afterwards.
    [[nodiscard]] std::vector<MessageFrame> takePackets();

    [[nodiscard]] bool isEmpty() const { return m_packets.empty(); }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_packets.size()); }
    /// Bytes of all packets, before base64.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    std::vector<MessageFrame> m_packets;
    qint64 m_bytes = 0;
};

}
