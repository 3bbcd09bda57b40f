// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notifications/notificationmessage.h"

#include "core/wire/socketio/packetpayload.h"
#include "core/wire/json/jsonslices.h"
#include "core/wire/json/jsonwriter.h"

namespace farol {

namespace {

QByteArrayView severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Success:
        return "success";
    case Severity::Warning:
        return "warning";
    case Severity::Critical:
        return "critical";
    }
    return "info";
}

}

QByteArray notificationMessage(const NotificationRequest &request, QByteArrayView id, qint64 sentAtMs)
{
    QByteArray json = "{\"id\":";
    appendJsonText(json, id);
    const auto appendText = [&json](QByteArrayView key, QStringView text) {
        json.append(key);
        appendJsonText(json, text);
    };
    appendText(",\"title\":", request.title);
    appendText(",\"body\":", request.body);
    json += ",\"severity\":";
    appendJsonText(json, severityName(request.severity));
    if (!request.link.isEmpty())
        appendText(",\"link\":", request.link);
    if (!request.tag.isEmpty())
        appendText(",\"tag\":", request.tag);
    if (request.ttlSeconds > 0) {
        json += ",\"ttlSeconds\":";
        appendJsonInteger(json, request.ttlSeconds);
    }
    json += ",\"sentAt\":";
    appendJsonInteger(json, sentAtMs);
    appendText(",\"from\":", request.from);
    json += '}';
    return json;
}

Result<OutgoingEvent, SendError> outgoingEvent(
    const NotificationRequest &request, QByteArrayView id, qint64 sentAtMs)
{
    OutgoingEvent event;
    if (request.mode == NotificationRequest::Mode::Notification) {
        event.name = "notification";
        event.arguments.appendRaw(notificationMessage(request, id, sentAtMs));
        return event;
    }

    event.name = request.event.toUtf8();
    if (event.name.isEmpty() || isReservedEvent(event.name))
        return Failure(SendError::ReservedName);
    std::vector<QByteArrayView> elements;
    const auto type = sliceJson(request.arguments, elements);
    if (!type || *type != JsonType::Array)
        return Failure(SendError::BadArguments);
    for (const auto element : elements)
        event.arguments.appendRaw(element);
    return event;
}

}
