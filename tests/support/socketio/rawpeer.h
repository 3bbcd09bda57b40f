// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/enginesession.h"

#include <QList>

#include <functional>

namespace farol {

/// A client that speaks raw packets in memory: the session as the server sees it, and the client's
/// own end of it. Nothing is encoded or decoded here. Thread: the test's.
class RawPeer final : public EngineSession {
public:
    /// `id` is the Engine.IO session id.
    explicit RawPeer(QByteArray id, HttpRequest request = defaultRequest());

    /// The client sends one Socket.IO text packet, without Engine.IO's '4'.
    void text(QByteArrayView packet);
    void binary(QByteArrayView bytes);
    /// The client says `40`, or `40/name,`, with what follows as payload.
    void connectTo(const QByteArray &nsp = "/", const QByteArray &auth = {});
    /// The session ends from below.
    void drop(CloseReason reason = CloseReason::TransportClose, const CloseDetails &details = {});
    void upgrade();
    /// Whether the client's network takes more right now.
    void setWritable(bool writable) { m_isWritable = writable; }
    /// The next packet breaks the queue's limit: the session closes inside send().
    void overflowOnNextSend() { m_overflows = true; }

    /// What the server has sent since the last call: text packets with Engine.IO's type, binary ones as
    /// "binary:" and their bytes.
    [[nodiscard]] QList<QByteArray> take();
    void forget() { m_received.clear(); }
    /// The answer to CONNECT among what was sent last: the socket's id.
    [[nodiscard]] QByteArray takeSocketId();
    [[nodiscard]] CloseReason closeReason() const { return m_closeReason; }

    void setReceiver(EngineReceiver *receiver) override { m_receiver = receiver; }
    void send(const MessageFrame &packet) override;
    void close(CloseFlush flush, CloseReason reason) override;
    [[nodiscard]] bool isOpen() const override { return m_isOpen; }
    [[nodiscard]] const QByteArray &id() const override { return m_id; }
    [[nodiscard]] TransportKind transport() const override { return m_transport; }
    [[nodiscard]] const HttpRequest &request() const override { return m_request; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }
    [[nodiscard]] bool isEncrypted() const override { return false; }
    [[nodiscard]] qint64 pendingBytes() const override { return 0; }
    [[nodiscard]] bool isWritable() const override { return m_isWritable; }
    [[nodiscard]] qint64 roundTripMicroseconds() const override { return -1; }

    /// GET /socket.io/?EIO=4&transport=polling&color=red with an Origin.
    static HttpRequest defaultRequest();

private:
    const QByteArray m_id;
    const HttpRequest m_request;
    const PeerAddress m_peer{ "127.0.0.1", 40'000 };
    EngineReceiver *m_receiver = nullptr;
    QList<QByteArray> m_received;
    TransportKind m_transport = TransportKind::Polling;
    CloseReason m_closeReason = CloseReason::ForcedClose;
    bool m_isOpen = true;
    bool m_isWritable = true;
    bool m_overflows = false;
};

}
