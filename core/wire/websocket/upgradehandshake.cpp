// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/websocket/upgradehandshake.h"

#include "core/wire/http/asciitext.h"

#include <QCryptographicHash>

#include <optional>

namespace farol {

namespace {

constexpr char ProtocolGuid[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
constexpr char ProtocolVersion[] = "13";
constexpr qsizetype NonceBytes = 16;

/// The value of a header that is there exactly once.
std::optional<QByteArrayView> onlyHeader(const HttpRequest &request, QByteArrayView name)
{
    std::optional<QByteArrayView> only;
    for (qsizetype i = 0; i < request.headerCount(); ++i) {
        const auto [headerName, value] = request.headerAt(i);
        if (!isSameWord(headerName, name))
            continue;
        if (only)
            return std::nullopt;
        only = value;
    }
    return only;
}

bool isNonce(QByteArrayView key)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(key.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && decoded.decoded.size() == NonceBytes;
}

std::optional<UpgradeError> findError(const HttpRequest &request)
{
    if (request.method() != "GET")
        return UpgradeError::NotGet;
    if (request.minorVersion() < 1)
        return UpgradeError::OldHttp;
    if (!request.isWebSocketUpgrade())
        return UpgradeError::NoUpgrade;
    if (onlyHeader(request, "Sec-WebSocket-Version") != QByteArrayView(ProtocolVersion))
        return UpgradeError::BadVersion;
    const auto key = onlyHeader(request, "Sec-WebSocket-Key");
    return key && isNonce(*key) ? std::nullopt : std::optional(UpgradeError::BadKey);
}

}

Result<QByteArray, UpgradeError> acceptUpgrade(const HttpRequest &request, const HttpHeaders &extraHeaders)
{
    if (const auto error = findError(request))
        return Failure(*error);

    QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    appendHeader(answer, "Sec-WebSocket-Accept", acceptKeyFor(request.header("Sec-WebSocket-Key")));
    for (const auto &[name, value] : extraHeaders)
        appendHeader(answer, name, value);
    answer += "\r\n";
    return answer;
}

HttpResponse upgradeRefusal(UpgradeError error)
{
    switch (error) {
    case UpgradeError::NotGet:
        return HttpResponse::empty(405).with("Allow", "GET");
    case UpgradeError::BadVersion:
        return HttpResponse::empty(426)
            .with("Upgrade", "websocket")
            .with("Sec-WebSocket-Version", ProtocolVersion);
    case UpgradeError::OldHttp:
    case UpgradeError::NoUpgrade:
    case UpgradeError::BadKey:
        break;
    }
    return HttpResponse::empty(400);
}

QByteArray acceptKeyFor(QByteArrayView key)
{
    const QByteArray input = key.toByteArray() + ProtocolGuid;
    return QCryptographicHash::hash(input, QCryptographicHash::Sha1).toBase64();
}

}
