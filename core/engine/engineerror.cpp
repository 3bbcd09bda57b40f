// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace farol {

namespace {

QByteArray messageOf(const EngineRejection &rejection)
{
    return rejection.message.isEmpty() ? engineErrorMessage(rejection.error).toByteArray()
                                       : rejection.message;
}

}

QByteArrayView engineErrorMessage(EngineError error)
{
    switch (error) {
    case EngineError::UnknownTransport:
        return "Transport unknown";
    case EngineError::UnknownSid:
        return "Session ID unknown";
    case EngineError::BadHandshakeMethod:
        return "Bad handshake method";
    case EngineError::BadRequest:
        return "Bad request";
    case EngineError::Forbidden:
        return "Forbidden";
    case EngineError::UnsupportedProtocolVersion:
        return "Unsupported protocol version";
    }
    Q_UNREACHABLE();
}

HttpResponse rejectionAnswer(const EngineRejection &rejection)
{
    const QJsonObject body{
        { QStringLiteral("code"), int(rejection.error) },
        { QStringLiteral("message"), QString::fromUtf8(messageOf(rejection)) },
    };
    const auto status = rejection.error == EngineError::Forbidden ? 403 : 400;
    return HttpResponse::withBody(
        status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpResponse upgradeRejectionAnswer(const EngineRejection &rejection)
{
    return HttpResponse::withBody(400, "text/html", messageOf(rejection));
}

}
