// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/events/eventsmodel.h"

#include <QElapsedTimer>

#include <algorithm>

namespace farol {

EventsModel::EventsModel(EventRing::Limits limits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ring(limits)
{
    m_scanTimer.setSingleShot(true);
    m_scanTimer.setInterval(0);
    connect(&m_scanTimer, &QTimer::timeout, this, &EventsModel::scanSlice);
}

void EventsModel::apply(const EventBatch &batch)
{
    m_dropped = batch.dropped;
    dropFront(m_ring.excessWith(batch.records));
    for (const EventRecord &record : batch.records)
        m_ring.append(record);
    // A batch greater than the whole ring is cut here, before any of it has been shown.
    m_ring.trim();
    m_windowBegin = qMax(m_windowBegin, m_ring.begin());
    m_windowEnd = qMax(m_windowEnd, m_windowBegin);
    m_scanTo = qMax(m_scanTo, m_ring.begin());
    updateAcks(batch.acks);
    if (m_paused)
        m_newWhilePaused += static_cast<quint64>(batch.records.size());
    else
        showUpTo(m_ring.end());
    Q_EMIT countsChanged();
}

void EventsModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_newWhilePaused = 0;
    if (!paused)
        showUpTo(m_ring.end());
    Q_EMIT countsChanged();
}

void EventsModel::clear()
{
    hideAll();
    m_ring.clear();
    m_windowBegin = m_windowEnd = m_scanTo = m_ring.begin();
    m_newWhilePaused = 0;
    Q_EMIT countsChanged();
}

void EventsModel::setFilter(const EventFilter &filter)
{
    const Sequence end = m_windowEnd;
    hideAll();
    m_filter = filter;
    m_scanTo = m_ring.begin();
    m_windowBegin = m_windowEnd = end;
    if (isFiltered()) {
        m_scanTo = end;
        m_scanTimer.start();
    } else if (end > m_ring.begin()) {
        beginInsertRows({}, 0, static_cast<int>(end - m_ring.begin()) - 1);
        m_windowBegin = m_ring.begin();
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

// Newest first: what a person looks at is there after the first slice.
void EventsModel::scanSlice()
{
    constexpr int RecordsPerLook = 64;
    QElapsedTimer timer;
    timer.start();
    std::vector<Sequence> found; // newest first
    while (isScanning() && timer.elapsed() < ScanSliceMs) {
        for (int i = 0; i < RecordsPerLook && isScanning(); ++i) {
            if (m_filter.accepts(m_ring.at(--m_scanTo)))
                found.push_back(m_scanTo);
        }
    }
    if (!found.empty()) {
        beginInsertRows({}, 0, static_cast<int>(found.size()) - 1);
        for (const Sequence sequence : found)
            m_matches.push_front(sequence);
        endInsertRows();
    }
    m_windowBegin = m_scanTo;
    if (isScanning())
        m_scanTimer.start();
    Q_EMIT countsChanged();
}

EventsModel::Sequence EventsModel::sequenceAt(int row) const
{
    return isFiltered() ? m_matches[size_t(row)] : m_windowBegin + Sequence(row);
}

int EventsModel::rowOf(Sequence sequence) const
{
    if (sequence < m_windowBegin || sequence >= m_windowEnd)
        return -1;
    if (!isFiltered())
        return static_cast<int>(sequence - m_windowBegin);
    const auto found = std::lower_bound(m_matches.cbegin(), m_matches.cend(), sequence);
    if (found == m_matches.cend() || *found != sequence)
        return -1;
    return static_cast<int>(found - m_matches.cbegin());
}

void EventsModel::dropFront(size_t records)
{
    if (records == 0)
        return;
    const Sequence begin = m_ring.begin() + records;
    const auto kept
        = isFiltered() ? std::lower_bound(m_matches.cbegin(), m_matches.cend(), begin) : m_matches.cbegin();
    const Sequence windowBegin = std::clamp(begin, m_windowBegin, m_windowEnd);
    const int rows = isFiltered() ? static_cast<int>(kept - m_matches.cbegin())
                                  : static_cast<int>(windowBegin - m_windowBegin);
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_matches.erase(m_matches.cbegin(), kept);
    m_windowBegin = windowBegin;
    m_ring.dropFirst(records);
    if (rows > 0)
        endRemoveRows();
}

void EventsModel::showUpTo(Sequence end)
{
    const int before = rowCount();
    if (!isFiltered()) {
        if (end <= m_windowEnd)
            return;
        beginInsertRows({}, before, before + static_cast<int>(end - m_windowEnd) - 1);
        m_windowEnd = end;
        endInsertRows();
        return;
    }
    std::vector<Sequence> found;
    for (Sequence sequence = m_windowEnd; sequence < end; ++sequence) {
        if (m_filter.accepts(m_ring.at(sequence)))
            found.push_back(sequence);
    }
    m_windowEnd = end;
    if (found.empty())
        return;
    beginInsertRows({}, before, before + static_cast<int>(found.size()) - 1);
    m_matches.insert(m_matches.end(), found.cbegin(), found.cend());
    endInsertRows();
}

void EventsModel::hideAll()
{
    m_scanTimer.stop();
    const int rows = rowCount();
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_matches.clear();
    m_windowBegin = m_windowEnd;
    if (rows > 0)
        endRemoveRows();
}

void EventsModel::updateAcks(const QList<EventBatch::AckUpdate> &acks)
{
    int first = -1;
    int last = -1;
    for (const EventBatch::AckUpdate &ack : acks) {
        const auto sequence = m_ring.update(ack);
        const int row = sequence ? rowOf(*sequence) : -1;
        if (row < 0)
            continue;
        first = first < 0 ? row : qMin(first, row);
        last = qMax(last, row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, AckColumn), index(last, AckColumn));
}

}
