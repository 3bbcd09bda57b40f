// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace farol {

class Clock;
class Server;
class SocketNamespace;
struct TrafficFrame;

/// The namespace /live, for pages that show the server: `metrics` once a second while somebody is there,
/// and `clock`, which is answered with the server's time in ms since 1970-01-01 UTC.
/// Thread: the network thread.
class LiveNamespace final {
public:
    /// Everything outlives it.
    LiveNamespace(Server &server, const Clock &clock, QString serverName);

    /// Sends a frame to everyone who is there.
    void publish(const TrafficFrame &frame);

private:
    SocketNamespace &m_nsp;
    QString m_serverName;
};

}
