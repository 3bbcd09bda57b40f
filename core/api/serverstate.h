// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace farol {

enum class RunState : unsigned char { Stopped, Starting, Running, Stopping, Failed };

enum class StartError : unsigned char { None, AddressInUse, AddressNotAvailable, PermissionDenied, Other };

/// What a server is doing, as the window's frame shows it.
struct ServerState {
    RunState run = RunState::Stopped;
    QString address; ///< "127.0.0.1"
    quint16 port = 0; ///< the port really listened on
    qint64 startedAtMs = 0; ///< wall clock, 0 when not running
    StartError error = StartError::None;
    QString errorDetail; ///< the system's own words, for example who holds the port
    quint16 nextFreePort = 0; ///< with AddressInUse: a port that was free a moment ago, 0 when none was found
    bool simulated = false;

    bool operator==(const ServerState &) const = default;
};

}

Q_DECLARE_METATYPE(farol::ServerState)
