// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notifications/missednotifications.h"

#include "core/services/clients/clientlabel.h"
#include "core/socketio/socket.h"
#include "core/wire/json/jsonvalues.h"

#include <algorithm>

namespace farol {

namespace {

constexpr qsizetype MaxVisitorBytes = 64;
constexpr qsizetype MaxVisitors = 20'000;

}

void MissedNotifications::keep(
    const QByteArray &id, const QString &tag, const QByteArray &message, qint64 ttlSeconds)
{
    dropExpired();
    if (!tag.isEmpty())
        std::erase_if(m_kept, [&](const Kept &kept) { return kept.tag == tag; });
    m_kept.push_back({ id, tag, message, m_clock.now() + std::chrono::seconds(ttlSeconds), {} });
    if (m_kept.size() > MaxKept)
        m_kept.pop_front();
}

void MissedNotifications::noteDelivered(const QByteArray &id, const QByteArray &visitor)
{
    const auto kept = std::ranges::find(m_kept, id, &Kept::id);
    if (kept == m_kept.end() || visitor.isEmpty() || kept->visitors.size() >= MaxVisitors)
        return;
    kept->visitors.insert(visitor);
}

QList<QByteArray> MissedNotifications::takeFor(const QByteArray &visitor)
{
    dropExpired();
    QList<QByteArray> messages;
    for (const auto &kept : m_kept) {
        if (!kept.visitors.contains(visitor)) {
            messages.append(kept.message);
            noteDelivered(kept.id, visitor);
        }
    }
    return messages;
}

QByteArray MissedNotifications::visitorOf(const Socket &socket)
{
    const auto value = jsonMember(socket.handshake().auth().at(0).raw(), "visitor");
    const auto visitor = value.isNull() ? QByteArray() : jsonText(value).value_or(QByteArray());
    if (!visitor.isEmpty())
        return "visitor " + visitor.left(MaxVisitorBytes);
    const auto user = userOf(socket);
    return user.isEmpty() ? QByteArray() : "user " + user.toUtf8();
}

void MissedNotifications::dropExpired()
{
    const auto now = m_clock.now();
    std::erase_if(m_kept, [now](const Kept &kept) { return kept.until <= now; });
}

}
