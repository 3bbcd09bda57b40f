// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/socketio/eventarguments.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>

namespace farol {

/// Why an event was not acknowledged.
enum class AckError : unsigned char {
    TimedOut,     ///< "operation has timed out"
    Disconnected, ///< the client left before it answered
};

/// The reference's text for an error, or the nearest one where the reference has none.
[[nodiscard]] QByteArrayView ackErrorText(AckError error);

/// What one client answered.
using AckResult = Result<EventArguments, AckError>;
using AckHandler = std::function<void(const AckResult &)>;

/// One client's answer to a broadcast.
struct BroadcastAnswer {
    QByteArray socketId;
    EventArguments arguments;
    std::chrono::microseconds latency{ 0 }; ///< from sending to receiving
};

/// How a broadcast with acknowledgements ended. Complete when nobody is missing.
struct BroadcastResult {
    QList<BroadcastAnswer> answers; ///< in the order in which they came
    QList<QByteArray> missing;      ///< ids of sockets that did not answer
    bool timedOut = false;          ///< "operation has timed out"; the answers so far are kept

    /// What each client answered first, as the reference's callback gets it.
    [[nodiscard]] bool isComplete() const { return missing.isEmpty(); }
};
using BroadcastAckHandler = std::function<void(const BroadcastResult &)>;

}
