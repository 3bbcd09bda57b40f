// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socketio/adapter/adapter.h"
#include "core/socketio/adapter/adapterrecord.h"

#include <unordered_map>
#include <vector>

namespace farol {

class SocketNamespace;

/// One room and who is in it, without gaps, so that sending to it walks an array.
struct Room {
    struct Member {
        Socket *socket;
        quint32 membershipIndex; ///< where in the socket's record this room stands
    };

    QByteArray name;
    std::vector<Member> members;
};

/// Rooms of one namespace within this process. Joining and leaving cost the same however many
/// there are. Thread: the network thread.
class MemoryAdapter : public Adapter {
public:
    explicit MemoryAdapter(SocketNamespace &nsp);

    bool add(Socket &socket, const QByteArray &room) override;
    bool remove(Socket &socket, const QByteArray &room) override;
    void removeAll(Socket &socket, const std::function<void(const QByteArray &)> &left) override;

    int broadcast(const SocketPacket &packet, const BroadcastOptions &options) override;
    int broadcastWithAck(const SocketPacket &packet, const BroadcastOptions &options,
        const std::shared_ptr<BroadcastAck> &ack) override;

    [[nodiscard]] QList<Socket *> sockets(const BroadcastOptions &options) override;
    [[nodiscard]] QList<QByteArray> socketRooms(const Socket &socket) const override;
    [[nodiscard]] bool isMember(const Socket &socket, const QByteArray &room) const override;
    void forEachRoom(const std::function<void(const QByteArray &, qsizetype)> &visit) const override;
    [[nodiscard]] qsizetype roomCount() const override { return qsizetype(m_rooms.size()); }
    [[nodiscard]] qsizetype memberCount(const QByteArray &room) const override;

    void addSockets(const BroadcastOptions &options, const QList<QByteArray> &rooms) override;
    void removeSockets(const BroadcastOptions &options, const QList<QByteArray> &rooms) override;
    void disconnectSockets(const BroadcastOptions &options, CloseConnection close) override;

private:
    template <typename Visit>
    void forEachChosen(const BroadcastOptions &options, Visit visit);
    template <typename Reached>
    int sendToChosen(const SocketPacket &packet, const BroadcastOptions &options, Reached reached);
    void markExcepted(const QList<QByteArray> &rooms);
    void removeAt(AdapterRecord &record, std::size_t membership);
    [[nodiscard]] const Room *findRoom(const QByteArray &name) const;

    SocketNamespace &m_nsp;
    // Nodes stay where they are: memberships point to them.
    std::unordered_map<QByteArray, Room> m_rooms;
    quint64 m_visit = 0; // number of the current broadcast
};

}
