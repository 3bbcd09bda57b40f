// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/parsing/requesttarget.h"

#include "core/wire/http/asciitext.h"

#include <algorithm>

namespace farol {

namespace {

/// Length of `http://` or `https://` at the start; 0 when there is neither.
qsizetype schemeBytes(QByteArrayView target)
{
    for (const QByteArrayView scheme : { QByteArrayView("http://"), QByteArrayView("https://") }) {
        if (target.size() > scheme.size() && isSameWord(target.first(scheme.size()), scheme))
            return scheme.size();
    }
    return 0;
}

}

std::optional<RequestTarget> readTarget(QByteArrayView method, QByteArrayView target)
{
    if (target.startsWith('/') || (target == "*" && method == "OPTIONS"))
        return RequestTarget{ target.toByteArray(), {} };

    const qsizetype scheme = schemeBytes(target);
    if (scheme == 0)
        return std::nullopt;
    const QByteArrayView rest = target.sliced(scheme);
    const auto pathAt
        = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    const QByteArrayView authority = rest.first(pathAt - rest.begin());
    if (authority.isEmpty() || authority.contains('@'))
        return std::nullopt;
    QByteArray originForm = rest.sliced(authority.size()).toByteArray();
    if (!originForm.startsWith('/'))
        originForm.prepend('/');
    return RequestTarget{ originForm, authority };
}

}
