// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/json/jsonslices.h"
#include "core/wire/socketio/packeterror.h"
#include "core/wire/socketio/socketpacket.h"

#include <QByteArray>

namespace farol {

/// Who sent what is being decoded; each side may send some packet types only.
enum class PeerRole : unsigned char {
    Client, ///< may not send ConnectError
    Server,
};

/// What a peer may spend with one packet.
struct PacketLimits {
    int maxAttachments = 10;                ///< as the reference since socket.io-parser 4.2.6
    qint64 maxAttachmentBytes = 10'000'000; ///< all attachments of one packet together
    int maxNamespaceBytes = 256;
    JsonLimits json = {};
};

/// Whether a message completed a packet.
enum class PacketProgress : unsigned char {
    Complete,             ///< take() it
    NeedsMoreAttachments, ///< binary messages must follow
};

/// Turns the messages of one connection into packets, gathering binary attachments. Everything is
/// checked before anything is handed out; after an error the connection is to be closed.
/// Stricter than the reference where it lets numbers be anything JavaScript converts to one: see PacketError.
/// Thread: one. Source: Socket.IO protocol v5, "Packet encoding".
class PacketDecoder {
public:
    explicit PacketDecoder(PeerRole sender, const PacketLimits &limits = {});

    /// One Engine.IO text message without its '4'. Keeps no reference to `message`.
    Result<PacketProgress, PacketError> text(QByteArrayView message);
    /// One binary message: the next attachment. Keeps a copy.
    Result<PacketProgress, PacketError> binary(QByteArrayView message);

    /// The packet that has just become Complete; once per packet.
    [[nodiscard]] SocketPacket take();
    /// Whether attachments are missing.
    [[nodiscard]] bool isReassembling() const { return m_missing > 0; }

private:
    const PeerRole m_sender;
    const PacketLimits m_limits;
    SocketPacket m_packet;
    QList<QByteArray> m_attachments;
    qint64 m_attachmentBytes = 0;
    int m_missing = 0;
};

}
