// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "core/base/result.h"
#include "core/wire/socketio/eventarguments.h"

namespace farol {

/// What is really sent for a request.
struct OutgoingEvent {
    QByteArray name;
    EventArguments arguments;
};

/// The argument of the event `notification` as JSON: `{ id, title, body, severity: "info" | "success" |
/// "warning" | "critical", link?, tag?, ttlSeconds?, sentAt, from }`; `sentAt` in ms since 1970-01-01 UTC.
[[nodiscard]] QByteArray notificationMessage(
    const NotificationRequest &request, QByteArrayView id, qint64 sentAtMs);

/// The event a request asks for. Errors: BadArguments when a raw event's arguments are no JSON array,
/// ReservedName when its name is empty or belongs to the library.
[[nodiscard]] Result<OutgoingEvent, SendError> outgoingEvent(
    const NotificationRequest &request, QByteArrayView id, qint64 sentAtMs);

}
