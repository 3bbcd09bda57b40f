// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/local/localfeed.h"

#include "core/services/clients/clientlabel.h"

#include <QMetaMethod>

namespace farol {

LocalFeed::LocalFeed(std::shared_ptr<WatchLink> link, std::function<void()> requestSnapshot)
    : m_link(std::move(link))
    , m_requestSnapshot(std::move(requestSnapshot))
    , m_reader(m_link)
{
    connect(&m_readTimer, &QTimer::timeout, this, &LocalFeed::readEvents);
}

void LocalFeed::setState(const ServerState &state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void LocalFeed::takeClients(const ClientChange &change)
{
    for (const auto &row : change.updated) {
        if (row.liveness != ClientLiveness::Left)
            m_reader.setLabel(row.number, labelOfClient(row.user, row.id));
    }
    for (const auto number : change.removed)
        m_reader.forgetLabel(number);
    Q_EMIT clientsChanged(change);
}

bool LocalFeed::areEventsWanted() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&ServerFeed::eventsArrived));
}

void LocalFeed::connectNotify(const QMetaMethod &)
{
    if (areEventsWanted() && !m_readTimer.isActive()) {
        m_link->wanted.store(true, std::memory_order_relaxed);
        m_readTimer.start(ReadInterval);
    }
    const auto rowsWanted = isSignalConnected(QMetaMethod::fromSignal(&ServerFeed::clientsChanged))
        || isSignalConnected(QMetaMethod::fromSignal(&ServerFeed::roomsChanged));
    if (rowsWanted && !std::exchange(m_rowsWanted, rowsWanted))
        m_requestSnapshot();
}

void LocalFeed::stopReading()
{
    m_link->wanted.store(false, std::memory_order_relaxed);
    m_readTimer.stop();
}

void LocalFeed::readEvents()
{
    // Asked here and not in disconnectNotify(), which Qt calls with a lock held that the question needs.
    if (!areEventsWanted())
        return stopReading();

    const auto batch = m_reader.read(MaxRecordsPerRead);
    if (batch.records.isEmpty() && batch.acks.isEmpty() && batch.dropped == m_dropped)
        return;
    m_dropped = batch.dropped;
    Q_EMIT eventsArrived(batch);
}

}
