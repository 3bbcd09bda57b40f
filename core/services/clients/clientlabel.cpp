// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clientlabel.h"

#include "core/socketio/socket.h"
#include "core/wire/json/jsonvalues.h"

namespace farol {

namespace {

constexpr qsizetype MaxUserLength = 64;
constexpr qsizetype ShortIdLength = 8;

QString cleaned(QString text)
{
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return text.trimmed().left(MaxUserLength);
}

}

QString userOf(const Socket &socket)
{
    const auto auth = socket.handshake().auth().at(0).raw();
    for (const auto *const key : { "user", "name", "username", "nickname" }) {
        const auto value = jsonMember(auth, key);
        if (value.isNull())
            continue;
        const auto text = cleaned(jsonString(value).value_or(QString()));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString labelOfClient(const QString &user, const QByteArray &clientId)
{
    if (!user.isEmpty())
        return user;
    const auto id = QString::fromLatin1(clientId);
    return id.size() <= ShortIdLength + 1 ? id : id.first(ShortIdLength) + u'\u2026';
}

}
