// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rooms/roomgroup.h"

namespace farol {

namespace {

void pushValue(QList<double> &history, double value)
{
    if (history.size() >= RoomHistory::Seconds)
        history.removeFirst();
    history.append(value);
}

}

void RoomHistory::push(double eventsIn, double eventsOut)
{
    pushValue(in, eventsIn);
    pushValue(out, eventsOut);
}

QList<double> RoomHistory::sum() const
{
    QList<double> both = in;
    for (qsizetype at = 0; at < both.size(); ++at)
        both[at] += out.at(at);
    return both;
}

RoomGroup::RoomGroup(const QString &nsp, quintptr level, std::unique_ptr<RowSink<RoomRow>> sink)
    : m_nsp(nsp)
    , m_level(level)
    , m_sink(std::move(sink))
    , m_rows(*m_sink)
{
}

void RoomGroup::apply(const Change &change)
{
    for (const RoomRow::Key &key : change.removed)
        m_histories.remove(key);
    m_rows.apply(change);
    summarise();
}

void RoomGroup::record()
{
    m_rows.forEach([this](const RoomRow &row) {
        if (!row.isPrivate)
            m_histories[row.key()].push(row.eventsInPerSecond, row.eventsOutPerSecond);
    });
    m_history.push(double(m_eventsIn), double(m_eventsOut));
}

void RoomGroup::setFilter(const QString &text, bool withPrivate)
{
    m_rows.setFilter([text, withPrivate](const RoomRow &row) {
        return (withPrivate || !row.isPrivate)
            && (text.isEmpty() || row.name.contains(text, Qt::CaseInsensitive));
    });
}

void RoomGroup::summarise()
{
    m_publicCount = m_privateCount = 0;
    m_eventsIn = m_eventsOut = 0;
    m_lastActivityMs = 0;
    m_rows.forEach([this](const RoomRow &row) {
        m_lastActivityMs = qMax(m_lastActivityMs, row.lastActivityMs);
        m_eventsOut += row.eventsOutPerSecond;
        // Members of several rooms would count several times; each has one private room.
        if (row.isPrivate) {
            ++m_privateCount;
            m_eventsIn += row.eventsInPerSecond;
        } else {
            ++m_publicCount;
        }
    });
}

}
