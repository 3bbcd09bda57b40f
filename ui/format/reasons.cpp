// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace farol {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

constexpr const char *KnownReasons[] = {
    // Socket.IO, disconnect reasons of the server.
    QT_TRANSLATE_NOOP("Reasons", "transport error"),
    QT_TRANSLATE_NOOP("Reasons", "transport close"),
    QT_TRANSLATE_NOOP("Reasons", "forced close"),
    QT_TRANSLATE_NOOP("Reasons", "ping timeout"),
    QT_TRANSLATE_NOOP("Reasons", "parse error"),
    QT_TRANSLATE_NOOP("Reasons", "server shutting down"),
    QT_TRANSLATE_NOOP("Reasons", "forced server close"),
    QT_TRANSLATE_NOOP("Reasons", "client namespace disconnect"),
    QT_TRANSLATE_NOOP("Reasons", "server namespace disconnect"),
    // What the server says about itself.
    QT_TRANSLATE_NOOP("Reasons", "started"),
    QT_TRANSLATE_NOOP("Reasons", "stopped"),
    QT_TRANSLATE_NOOP("Reasons", "simulation started"),
    // Refused connections and HTTP requests.
    QT_TRANSLATE_NOOP("Reasons", "file descriptors exhausted"),
    QT_TRANSLATE_NOOP("Reasons", "too many connections"),
    QT_TRANSLATE_NOOP("Reasons", "too many connections from one address"),
    QT_TRANSLATE_NOOP("Reasons", "head not complete in time"),
    QT_TRANSLATE_NOOP("Reasons", "body not complete in time"),
    QT_TRANSLATE_NOOP("Reasons", "malformed HTTP"),
    QT_TRANSLATE_NOOP("Reasons", "header block too large"),
    QT_TRANSLATE_NOOP("Reasons", "body too large"),
    QT_TRANSLATE_NOOP("Reasons", "unknown expectation"),
    QT_TRANSLATE_NOOP("Reasons", "unknown transfer coding"),
    QT_TRANSLATE_NOOP("Reasons", "unknown HTTP version"),
    // Broken WebSocket frames.
    QT_TRANSLATE_NOOP("Reasons", "invalid UTF-8"),
    QT_TRANSLATE_NOOP("Reasons", "too many fragments"),
    QT_TRANSLATE_NOOP("Reasons", "frame too large"),
    QT_TRANSLATE_NOOP("Reasons", "WebSocket protocol error"),
    // Refused by Engine.IO.
    QT_TRANSLATE_NOOP("Reasons", "transport unknown"),
    QT_TRANSLATE_NOOP("Reasons", "transport mismatch"),
    QT_TRANSLATE_NOOP("Reasons", "transport handshake error"),
    QT_TRANSLATE_NOOP("Reasons", "protocol mismatch"),
    QT_TRANSLATE_NOOP("Reasons", "upgrade not allowed"),
    QT_TRANSLATE_NOOP("Reasons", "bad handshake method"),
    QT_TRANSLATE_NOOP("Reasons", "invalid origin"),
    QT_TRANSLATE_NOOP("Reasons", "session ID unknown"),
    QT_TRANSLATE_NOOP("Reasons", "unsupported protocol version"),
    QT_TRANSLATE_NOOP("Reasons", "forbidden"),
    QT_TRANSLATE_NOOP("Reasons", "session has a WebSocket"),
    QT_TRANSLATE_NOOP("Reasons", "overlapping GET"),
    QT_TRANSLATE_NOOP("Reasons", "overlapping POST"),
    QT_TRANSLATE_NOOP("Reasons", "invalid content"),
    QT_TRANSLATE_NOOP("Reasons", "invalid heartbeat direction"),
    QT_TRANSLATE_NOOP("Reasons", "invalid packet"),
    QT_TRANSLATE_NOOP("Reasons", "output queue full"),
    // Refused by Socket.IO.
    QT_TRANSLATE_NOOP("Reasons", "no namespace joined in time"),
    QT_TRANSLATE_NOOP("Reasons", "packet for a namespace not joined"),
    QT_TRANSLATE_NOOP("Reasons", "second CONNECT to a namespace"),
    QT_TRANSLATE_NOOP("Reasons", "unknown namespace"),
    QT_TRANSLATE_NOOP("Reasons", "too many namespaces"),
    QT_TRANSLATE_NOOP("Reasons", "refused by middleware"),
    QT_TRANSLATE_NOOP("Reasons", "too many unanswered acknowledgements"),
    QT_TRANSLATE_NOOP("Reasons", "room name too long"),
    QT_TRANSLATE_NOOP("Reasons", "too many rooms"),
};

}

QString reasonInWords(const QString &protocolText)
{
    const auto *const known = std::ranges::find_if(
        KnownReasons, [&](const char *text) { return protocolText == QLatin1String(text); });
    return known == std::end(KnownReasons) ? protocolText : Reasons::tr(*known);
}

}
