// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/roomrow.h"
#include "ui/models/rows/keyedrows.h"

#include <QHash>

#include <memory>

namespace farol {

/// Events per second over the last minute, oldest first.
struct RoomHistory {
    static constexpr int Seconds = 60;

    QList<double> in;
    QList<double> out;

    void push(double eventsIn, double eventsOut);
    /// Both directions together.
    [[nodiscard]] QList<double> sum() const;
};

/// The rooms of one namespace, with the activity of each over the last minute.
class RoomGroup {
public:
    struct KeyOf {
        RoomRow::Key operator()(const RoomRow &row) const { return row.key(); }
    };
    using Rows = KeyedRows<RoomRow, RoomRow::Key, KeyOf>;
    using Change = Rows::Change;

    static constexpr int HistorySeconds = RoomHistory::Seconds;

    RoomGroup(const QString &nsp, quintptr level, std::unique_ptr<RowSink<RoomRow>> sink);

    void apply(const Change &change);
    /// Takes one value per room for the second that ended.
    void record();
    /// Shows rooms whose name holds `text`; private ones only when asked for.
    void setFilter(const QString &text, bool withPrivate);

    [[nodiscard]] Rows &rows() { return m_rows; }
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] const QString &nsp() const { return m_nsp; }
    /// Names the group in the model's indexes.
    [[nodiscard]] quintptr level() const { return m_level; }
    [[nodiscard]] RoomHistory history(const RoomRow::Key &key) const { return m_histories.value(key); }
    [[nodiscard]] const RoomHistory &history() const { return m_history; }

    [[nodiscard]] int publicCount() const { return m_publicCount; }
    [[nodiscard]] int privateCount() const { return m_privateCount; }
    /// Sockets connected to the namespace, whichever rooms they are in.
    [[nodiscard]] int members() const { return m_members; }
    void setMembers(int sockets) { m_members = sockets; }
    [[nodiscard]] quint64 eventsInPerSecond() const { return m_eventsIn; }
    [[nodiscard]] quint64 eventsOutPerSecond() const { return m_eventsOut; }
    [[nodiscard]] qint64 lastActivityMs() const { return m_lastActivityMs; }

private:
    void summarise();

    QString m_nsp;
    quintptr m_level;
    std::unique_ptr<RowSink<RoomRow>> m_sink;
    Rows m_rows;
    QHash<RoomRow::Key, RoomHistory> m_histories;
    RoomHistory m_history;
    int m_publicCount = 0;
    int m_privateCount = 0;
    int m_members = 0;
    quint64 m_eventsIn = 0;
    quint64 m_eventsOut = 0;
    qint64 m_lastActivityMs = 0;
};

}
