// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/requestpolicy.h"

namespace farol {

bool wantsKeepAlive(const HttpRequest &head)
{
    if (head.isWebSocketUpgrade())
        return false;
    if (head.minorVersion() == 0)
        return head.headerHasToken("Connection", "keep-alive");
    return !head.headerHasToken("Connection", "close");
}

bool expectsContinue(const HttpRequest &head)
{
    return head.minorVersion() >= 1 && head.headerHasToken("Expect", "100-continue");
}

const char *refusalReason(RequestError error)
{
    switch (error) {
    case RequestError::Malformed:
        return "malformed HTTP";
    case RequestError::HeadTooLarge:
        return "header block too large";
    case RequestError::BodyTooLarge:
        return "body too large";
    case RequestError::ExpectationFailed:
        return "unknown expectation";
    case RequestError::UnknownCoding:
        return "unknown transfer coding";
    case RequestError::UnknownVersion:
        return "unknown HTTP version";
    }
    return "malformed HTTP";
}

QByteArray keepAliveText(std::chrono::milliseconds timeout)
{
    return "timeout=" + QByteArray::number(qint64(timeout.count() / 1000));
}

}
