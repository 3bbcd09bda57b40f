// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clients/clienttraffic.h"

namespace farol {

void ClientTraffic::Direction::record(qsizetype at)
{
    perSecond[size_t(at)] = float(total - qMin(total, recorded));
    recorded = total;
}

void ClientTraffic::apply(const RowChange<ClientRow, quint64> &change)
{
    QHash<quint64, Client> before;
    if (change.snapshot)
        before.swap(m_clients);
    for (const quint64 number : change.removed)
        m_clients.remove(number);
    for (const ClientRow &row : change.updated) {
        // A snapshot says who is here; what was recorded of them stays.
        if (const auto known = before.constFind(row.number); known != before.cend())
            m_clients.insert(row.number, *known);
        if (row.liveness == ClientLiveness::Left)
            m_clients.remove(row.number);
        else
            take(row);
    }
}

void ClientTraffic::take(const ClientRow &row)
{
    const bool isNew = !m_clients.contains(row.number);
    Client &client = m_clients[row.number];
    client.in.total = row.bytesIn;
    client.out.total = row.bytesOut;
    // What went before is not of this second.
    if (isNew) {
        client.in.recorded = row.bytesIn;
        client.out.recorded = row.bytesOut;
    }
}

void ClientTraffic::record()
{
    for (Client &client : m_clients) {
        client.in.record(m_at);
        client.out.record(m_at);
        // Of its first second only a part is known.
        if (client.isSettled)
            client.seconds = qMin(client.seconds + 1, Seconds);
        client.isSettled = true;
    }
    m_at = (m_at + 1) % Seconds;
}

ClientTraffic::Lines ClientTraffic::linesOf(const QList<quint64> &clients) const
{
    qsizetype longest = 0;
    for (const quint64 number : clients)
        longest = qMax(longest, m_clients.value(number).seconds);
    Lines lines{ QList<double>(longest), QList<double>(longest) };
    for (const quint64 number : clients) {
        const auto client = m_clients.constFind(number);
        if (client == m_clients.cend())
            continue;
        for (qsizetype ago = 1; ago <= client->seconds; ++ago) {
            const auto at = size_t((m_at + Seconds - ago) % Seconds);
            lines.in[longest - ago] += double(client->in.perSecond[at]);
            lines.out[longest - ago] += double(client->out.perSecond[at]);
        }
    }
    return lines;
}

}
