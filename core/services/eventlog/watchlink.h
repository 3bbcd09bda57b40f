// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/spscring.h"
#include "core/services/nametable.h"

#include <atomic>

namespace farol {

/// One thing that happened, as it crosses from the network thread: plain data of fixed size.
struct WatchRecord {
    enum class Kind : quint8 {
        EventIn,
        EventOut,
        Broadcast,
        RoomJoined,
        RoomLeft,
        Connected,    ///< `text`: the client's label
        Disconnected, ///< `text`: the reason
        Upgraded,
        Closed,      ///< the connection ended; nothing follows about this client
        AckGiven,    ///< the application answered the event `ackId` of this client
        AckReceived, ///< a client answered `ackId`
        AckTimedOut,
    };
    static constexpr std::size_t TextBytes = 200;

    qint64 atUs;    ///< wall clock, microseconds since 1970
    quint64 client; ///< ClientConnection::number(), 0 for a broadcast
    quint64 ackId;
    qint64 sizeBytes; ///< payload on the wire
    qint64 ackUs;     ///< until the answer
    NameId nsp;
    NameId event;
    NameId room; ///< the first one of a broadcast
    quint32 roomCount;
    quint32 recipients;
    quint16 attachments;
    quint16 textSize;
    Kind kind;
    bool hasAck;
    bool textCut;
    char text[TextBytes]; ///< beginning of the arguments
};

/// What the network thread and the reader of events share. Names come to the reader only as numbers in
/// records, which is what makes reading them safe.
struct WatchLink {
    static constexpr std::size_t RingRecords = 16 * 1024;

    SpscRing<WatchRecord> ring{ RingRecords };
    NameTable names;
    /// Nothing is recorded while nobody reads. Thread: any.
    std::atomic<bool> wanted = false;
};

}
