// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

namespace farol {

RawPeer &SocketIoFixture::open()
{
    auto &peer = *peers.emplace_back(
        std::make_unique<RawPeer>("session" + QByteArray::number(qulonglong(peers.size()))));
    const TurnScope scope(runtime.turn);
    io.onSession(peer);
    return peer;
}

RawPeer &SocketIoFixture::join(const QByteArray &nsp, const QByteArray &auth)
{
    auto &peer = open();
    peer.connectTo(nsp, auth);
    runtime.settle();
    peer.forget();
    return peer;
}

Socket &SocketIoFixture::newest(const QByteArray &nsp) const
{
    return *io.find(nsp)->sockets().back();
}

}
