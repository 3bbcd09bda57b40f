// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace farol {

/// One room of one namespace; rooms private to a socket are marked.
struct RoomRow {
    using Key = std::pair<QString, QString>;

    QString nsp;
    QString name;
    int members = 0;
    bool isPrivate = false; ///< named like the socket in it
    quint32 eventsInPerSecond = 0; ///< sent by members
    quint32 eventsOutPerSecond = 0; ///< broadcasts to the room, counted once each
    qint64 createdAtMs = 0;
    qint64 lastActivityMs = 0;

    [[nodiscard]] Key key() const { return {nsp, name}; }
    bool operator==(const RoomRow &) const = default;
};

}
