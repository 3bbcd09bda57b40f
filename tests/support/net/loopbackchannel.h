// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bytechannel.h"

#include <limits>
#include <memory>

namespace farol {

/// One end of a connection in memory. What is written arrives at the other end when the turn
/// ends, in as many pieces as the test asks for. Either end may die at any moment.
class LoopbackChannel final : public ByteChannel, private Flushable {
public:
    struct Pair {
        std::unique_ptr<LoopbackChannel> server;
        std::unique_ptr<LoopbackChannel> client;
    };

    /// Two connected ends; `peer` is what the server's end says about its client.
    static Pair makePair(Turn &turn, PeerAddress peer = { "127.0.0.1", 50'000 });
    ~LoopbackChannel() override;

    void setReceiver(ByteReceiver *receiver) override;
    void write(const QByteArray &bytes) override { write(bytes, 0); }
    void write(const QByteArray &buffer, qsizetype from) override;
    void setReading(bool reading) override;
    void close(CloseMode mode) override;

    [[nodiscard]] qint64 pendingBytes() const override { return m_pending.size(); }
    [[nodiscard]] bool isBlocked() const override { return m_blocked; }
    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }
    [[nodiscard]] bool isEncrypted() const override { return m_encrypted; }

    /// What this end writes arrives in pieces of at most that many bytes.
    void setSliceBytes(qsizetype bytes) { m_sliceBytes = bytes; }
    /// The other end takes that many more bytes from this one, then none: a peer that stops reading.
    void setRoom(qint64 bytes);
    void setUnlimitedRoom() { setRoom(std::numeric_limits<qint64>::max()); }
    void setEncrypted(bool encrypted) { m_encrypted = encrypted; }
    /// The connection breaks: both ends are told Error, what was queued is lost.
    void breakConnection();
    /// How often this end was flushed with something to send: one is one system call.
    [[nodiscard]] int flushes() const { return m_flushes; }

private:
    enum class State { Open, Closing, Closed };

    LoopbackChannel(Turn &turn, PeerAddress peer);
    void flush() override;
    void sendQueued();
    bool takeInput();
    void end(ByteClose how);

    Turn &m_turn;
    PeerAddress m_peer;
    ByteReceiver *m_receiver = nullptr;
    LoopbackChannel *m_other = nullptr;
    QByteArray m_pending; // written here, not yet taken by the other end
    QByteArray m_input;   // arrived here, not yet given to the receiver
    qsizetype m_sliceBytes = std::numeric_limits<qsizetype>::max();
    qint64 m_room = std::numeric_limits<qint64>::max();
    State m_state = State::Open;
    ByteClose m_how = ByteClose::Local;
    bool m_inputEnded = false;
    bool m_reading = true;
    bool m_blocked = false;
    bool m_encrypted = false;
    bool m_told = false;
    bool *m_destroyed = nullptr;
    int m_flushes = 0;
};

}
