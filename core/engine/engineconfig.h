// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/corspolicy.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <optional>

namespace farol {

class HttpRequest;

/// Cookie with the session id, set by the answer that opens a polling session, so that a balancer
/// can send a client to the same server again. Source: socket.io 4.8 documentation, "cookie".
struct EngineCookie {
    enum class SameSite : unsigned char { Omitted, Lax, Strict, None };

    QByteArray name = "io";
    QByteArray path = "/"; ///< empty: attribute left out
    bool httpOnly = true;  ///< ignored without a path, as in the reference
    SameSite sameSite = SameSite::Lax;
};

/// What allowRequest says about one handshake.
struct Admission {
    bool allowed = true;
    QByteArray message; ///< UTF-8, replaces "Forbidden" in the answer; empty keeps it
};

/// Gives the decision, once, now or later, on the network thread. Dropping every copy without
/// a decision answers 500; a decision about a client that has gone is ignored.
using AdmissionDecision = std::function<void(const Admission &)>;

/// Options of the Engine.IO server, under the reference's names.
/// Source: socket.io 4.8 documentation, "Server options".
struct EngineConfig {
    QByteArray path = "/socket.io/"; ///< everything below it is answered too
    bool addTrailingSlash = true;    ///< completes `path` with a slash, so that the bare path is not answered
    std::chrono::milliseconds pingInterval{ 25'000 };
    std::chrono::milliseconds pingTimeout{ 20'000 };
    std::chrono::milliseconds upgradeTimeout{ 10'000 };
    qint64 maxHttpBufferSize = 1'000'000; ///< bytes: one POST body, one WebSocket message
    bool allowPolling = true;
    bool allowWebSocket = true;
    bool allowUpgrades = true;
    qint64 maxQueuedBytes = 1'000'000;   ///< per session; a session that stays beyond it is closed
    qsizetype maxQueuedPackets = 10'000; ///< the same for packets that wait for a GET
    CorsPolicy cors;
    std::optional<EngineCookie> cookie; ///< absent: no cookie, as by default in the reference
    QByteArray initialPacket; ///< UTF-8 text of a message sent right after the open packet; empty: none
    /// Asked about every handshake, not about later requests; the request lives during the call only.
    std::function<void(const HttpRequest &, AdmissionDecision)> allowRequest;
};

}
