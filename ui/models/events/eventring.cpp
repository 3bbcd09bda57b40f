// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/events/eventring.h"

#include <algorithm>

namespace farol {

void EventRing::append(const EventRecord &record)
{
    if (!m_records.empty() && record.number <= m_records.back().number)
        m_numberedFrom = end();
    EventRecord &kept = m_records.emplace_back(record);
    kept.nsp = shared(record.nsp);
    kept.event = shared(record.event);
    kept.target = shared(record.target);
    m_bytes += costOf(kept);
}

size_t EventRing::excessWith(const QList<EventRecord> &arriving) const
{
    size_t records = m_records.size() + static_cast<size_t>(arriving.size());
    qint64 bytes = m_bytes;
    for (const EventRecord &record : arriving)
        bytes += costOf(record);
    size_t excess = 0;
    while (excess < m_records.size() && (records > m_limits.records || bytes > m_limits.bytes)) {
        bytes -= costOf(m_records[excess]);
        ++excess;
        --records;
    }
    return excess;
}

void EventRing::trim()
{
    while (m_records.size() > 1 && (m_records.size() > m_limits.records || m_bytes > m_limits.bytes))
        dropFirst(1);
}

void EventRing::dropFirst(size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        m_bytes -= costOf(m_records.front());
        m_records.pop_front();
    }
    m_begin += count;
}

void EventRing::clear()
{
    dropFirst(m_records.size());
    m_names.clear();
}

std::optional<EventRing::Sequence> EventRing::update(const EventBatch::AckUpdate &ack)
{
    const auto from = m_records.begin() + qMax<qint64>(0, qint64(m_numberedFrom) - qint64(m_begin));
    const auto found = std::lower_bound(from, m_records.end(), ack.number,
        [](const EventRecord &record, quint64 number) { return record.number < number; });
    if (found == m_records.end() || found->number != ack.number)
        return std::nullopt;
    found->ack = ack.ack;
    found->ackUs = ack.ackUs;
    return m_begin + static_cast<Sequence>(found - m_records.begin());
}

qint64 EventRing::costOf(const EventRecord &record)
{
    return qint64(sizeof(EventRecord)) + record.arguments.size();
}

QString EventRing::shared(const QString &name)
{
    if (const auto known = m_names.constFind(name); known != m_names.cend())
        return *known;
    // Names made up by clients must not grow without bound; starting over only costs copies.
    if (m_names.size() >= MaxSharedNames)
        m_names.clear();
    m_names.insert(name);
    return name;
}

}
