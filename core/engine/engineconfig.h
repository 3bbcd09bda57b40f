// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/corspolicy.h"

#include <QByteArray>

#include <chrono>

namespace farol {

/// Options of the Engine.IO server, under the reference's names.
/// Source: socket.io 4.8 documentation, "Server options".
struct EngineConfig {
    QByteArray path = "/socket.io/"; ///< everything below it is answered too
    std::chrono::milliseconds pingInterval { 25'000 };
    std::chrono::milliseconds pingTimeout { 20'000 };
    std::chrono::milliseconds upgradeTimeout { 10'000 };
    qint64 maxHttpBufferSize = 1'000'000; ///< bytes: one POST body, one WebSocket message
    bool allowPolling = true;
    bool allowWebSocket = true;
    bool allowUpgrades = true;
    qint64 maxQueuedBytes = 1'000'000; ///< per session; beyond it the session is closed
    CorsPolicy cors;
};

}
