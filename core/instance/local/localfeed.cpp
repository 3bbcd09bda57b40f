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
    Q_EMIT clientsChanged(change);
}

void LocalFeed::connectNotify(const QMetaMethod &)
{
    updateWatching();
}

void LocalFeed::disconnectNotify(const QMetaMethod &)
{
    updateWatching();
}

void LocalFeed::updateWatching()
{
    const auto wanted = isSignalConnected(QMetaMethod::fromSignal(&ServerFeed::eventsArrived));
    m_link->wanted.store(wanted, std::memory_order_relaxed);
    if (wanted && !m_readTimer.isActive())
        m_readTimer.start(ReadInterval);
    if (!wanted)
        m_readTimer.stop();

    const auto rowsWanted = isSignalConnected(QMetaMethod::fromSignal(&ServerFeed::clientsChanged))
        || isSignalConnected(QMetaMethod::fromSignal(&ServerFeed::roomsChanged));
    if (rowsWanted && !std::exchange(m_rowsWanted, rowsWanted))
        m_requestSnapshot();
}

void LocalFeed::readEvents()
{
    const auto batch = m_reader.read(MaxRecordsPerRead);
    if (batch.records.isEmpty() && batch.acks.isEmpty() && batch.dropped == m_dropped)
        return;
    m_dropped = batch.dropped;
    Q_EMIT eventsArrived(batch);
}

}
