// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/requestparser.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace farol {

/// One line of text for a request: "POST /x?y HTTP/1.1 [Host=a;Content-Length=2] body".
inline QByteArray describe(const HttpRequest &request)
{
    QByteArray text = request.method().toByteArray() + ' ' + request.target().toByteArray() + " HTTP/1."
        + QByteArray::number(request.minorVersion()) + " [";
    for (qsizetype i = 0; i < request.headerCount(); ++i) {
        const auto [name, value] = request.headerAt(i);
        text += (i ? ";" : "") + name.toByteArray() + '=' + value.toByteArray();
    }
    return text + "] " + request.body();
}

/// Everything in `wire`, fed as one slice of `firstBytes` and then slices of `laterBytes`; each lies in
/// memory of its own. An error ends the list, for example "error:400"; so does a request that is
/// not complete: "unfinished".
inline QList<QByteArray> readRequests(
    QByteArrayView wire, qint64 maxBodyBytes, qsizetype firstBytes, qsizetype laterBytes)
{
    QList<QByteArray> seen;
    RequestParser parser;
    for (qsizetype at = 0, size = firstBytes; at < wire.size(); at += size, size = laterBytes) {
        size = std::min(size, wire.size() - at);
        const QByteArray slice = wire.sliced(at, size).toByteArray();
        QByteArrayView rest = slice;
        while (true) {
            const auto [consumed, event] = parser.feed(rest);
            rest = rest.sliced(consumed);
            if (event == RequestParser::Event::Error)
                return seen << "error:" + QByteArray::number(statusFor(parser.error()));
            if (event == RequestParser::Event::HeadComplete)
                parser.setMaxBodyBytes(maxBodyBytes);
            else if (event == RequestParser::Event::Complete)
                seen.append(describe(parser.takeRequest()));
            else
                break;
        }
    }
    return parser.isInsideRequest() ? seen << "unfinished" : seen;
}

}
