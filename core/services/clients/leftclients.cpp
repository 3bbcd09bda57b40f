// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/leftclients.h"

#include "core/services/clients/clientroster.h"
#include "core/services/clients/rosterrows.h"
#include "core/socketio/clientconnection.h"

#include <algorithm>

namespace farol {

void LeftClients::onClientClosed(ClientConnection &client, CloseReason reason, const CloseDetails &)
{
    Left left{ clientRow(ClientRoster::meterOf(client)), m_clock.now() };
    left.row.liveness = ClientLiveness::Left;
    left.row.sockets.clear();
    left.row.eventsInPerSecond = left.row.eventsOutPerSecond = 0;
    left.row.queuedBytes = 0;
    left.row.leftAtMs = m_clock.wallMilliseconds();
    left.row.leftReason = QString::fromLatin1(closeReasonText(reason));
    m_left.push_back(std::move(left));
    m_new = std::min(m_new + 1, MaxShown);
    if (m_left.size() <= MaxShown)
        return;
    m_expired.append(m_left.front().row.number);
    m_left.pop_front();
}

QList<ClientRow> LeftClients::rows() const
{
    QList<ClientRow> rows;
    for (const auto &left : m_left)
        rows.append(left.row);
    return rows;
}

QList<ClientRow> LeftClients::takeNew()
{
    QList<ClientRow> rows;
    for (auto i = m_left.size() - std::min(m_new, m_left.size()); i < m_left.size(); ++i)
        rows.append(m_left[i].row);
    m_new = 0;
    return rows;
}

QList<quint64> LeftClients::takeExpired()
{
    const auto now = m_clock.now();
    while (!m_left.empty() && now - m_left.front().at >= ShownFor) {
        m_expired.append(m_left.front().row.number);
        m_left.pop_front();
    }
    return std::exchange(m_expired, {});
}

}
