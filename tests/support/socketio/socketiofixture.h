// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socketio/clientconnection.h"
#include "core/socketio/server.h"
#include "tests/support/net/testruntime.h"
#include "tests/support/socketio/rawpeer.h"

#include <memory>
#include <vector>

namespace farol {

/// A server in memory and its raw-packet peers; time moves only when told to. Thread: the test's.
class SocketIoFixture {
public:
    explicit SocketIoFixture(const ServerConfig &config = {})
        : io(runtime, config)
    {
    }

    /// A connection that has joined nothing yet.
    RawPeer &open();
    /// A connection that has joined `nsp`; what the server has sent so far is taken away.
    RawPeer &join(const QByteArray &nsp = "/", const QByteArray &auth = {});
    /// The socket of the newest member of `nsp`.
    [[nodiscard]] Socket &newest(const QByteArray &nsp = "/") const;

    TestRuntime runtime;
    std::vector<std::unique_ptr<RawPeer>> peers;
    Server io;
};

}
