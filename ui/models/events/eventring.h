// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/eventrecord.h"

#include <QSet>

#include <deque>
#include <optional>

namespace farol {

/// The newest event records, bounded by number and by memory, whichever comes first. A record is
/// named by its sequence, which counts arrivals here and never repeats; EventRecord::number may
/// skip records that were dropped and starts over with the server.
class EventRing {
public:
    using Sequence = quint64;

    struct Limits {
        size_t records = 200'000;
        qint64 bytes = 256LL * 1024 * 1024;
    };

    EventRing() = default;
    explicit EventRing(Limits limits)
        : m_limits(limits)
    {
    }

    void append(const EventRecord &record);
    /// Drops the oldest until the limits hold; the newest always stays.
    void trim();
    /// How many of the oldest trim() would drop once `records` and `bytes` more have come.
    [[nodiscard]] size_t excessWith(const QList<EventRecord> &arriving) const;
    void dropFirst(size_t count);
    void clear();

    /// Takes what became of an acknowledgement; null when the record is gone.
    std::optional<Sequence> update(const EventBatch::AckUpdate &ack);

    [[nodiscard]] Sequence begin() const { return m_begin; }
    [[nodiscard]] Sequence end() const { return m_begin + m_records.size(); }
    [[nodiscard]] size_t size() const { return m_records.size(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /// `sequence` must lie in [begin(), end()).
    [[nodiscard]] const EventRecord &at(Sequence sequence) const { return m_records[sequence - m_begin]; }

    /// Memory one record takes, shared names not counted.
    [[nodiscard]] static qint64 costOf(const EventRecord &record);

private:
    QString shared(const QString &name);

    static constexpr qsizetype MaxSharedNames = 20'000;

    Limits m_limits;
    std::deque<EventRecord> m_records;
    Sequence m_begin = 0;
    Sequence m_numberedFrom = 0; // since here EventRecord::number only grows
    qint64 m_bytes = 0;
    QSet<QString> m_names; // one copy of each namespace, event and target
};

}
