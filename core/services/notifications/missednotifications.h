// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QSet>

#include <deque>

namespace farol {

class Socket;

/// Notifications that outlast the moment of sending, and who has had them already. Kept in memory only;
/// the oldest go first. Thread: the network thread.
class MissedNotifications {
public:
    static constexpr std::size_t MaxKept = 200;

    explicit MissedNotifications(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Keeps a notification for `ttlSeconds`; it replaces the older ones with the same tag, if it has one.
    void keep(const QByteArray &id, const QString &tag, const QByteArray &message, qint64 ttlSeconds);
    /// That visitor has it. Nothing happens for notifications that are not kept.
    void noteDelivered(const QByteArray &id, const QByteArray &visitor);
    /// Messages that still live and that the visitor has not had, oldest first; counts them as delivered.
    [[nodiscard]] QList<QByteArray> takeFor(const QByteArray &visitor);

    /// Who is behind a socket, across reconnections: `visitor` of its auth, else its user; empty
    /// when it says neither, and nothing is remembered about it then.
    [[nodiscard]] static QByteArray visitorOf(const Socket &socket);

private:
    struct Kept {
        QByteArray id;
        QString tag;
        QByteArray message;
        Moment until;
        QSet<QByteArray> visitors;
    };

    void dropExpired();

    const Clock &m_clock;
    std::deque<Kept> m_kept;
};

}
