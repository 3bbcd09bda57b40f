// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/shortid.h"

namespace farol {

namespace {

constexpr qsizetype ShownCharacters = 8;

}

QString shortId(const QByteArray &id)
{
    const QString text = QString::fromUtf8(id);
    // Cutting one character to put "…" in its place would gain nothing.
    if (text.size() <= ShownCharacters + 1)
        return text;
    return text.first(ShownCharacters) + u'\u2026';
}

QString clientLabel(const QString &user, const QByteArray &id)
{
    return user.isEmpty() ? shortId(id) : user;
}

}
