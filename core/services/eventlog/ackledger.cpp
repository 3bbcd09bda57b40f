// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventlog/ackledger.h"

namespace farol {

void AckLedger::expect(const Key &key, quint64 record, quint32 answers)
{
    if (answers == 0)
        return;
    m_waiting.insert(key, { record, answers });
    m_order.emplace_back(key, record);
    if (m_order.size() <= MaxWaiting)
        return;

    const auto [oldest, oldRecord] = m_order.front();
    m_order.pop_front();
    // The same key may belong to a newer record by now.
    if (const auto found = m_waiting.constFind(oldest);
        found != m_waiting.cend() && found->record == oldRecord)
        m_waiting.erase(found);
}

std::optional<quint64> AckLedger::settle(const Key &key)
{
    const auto found = m_waiting.find(key);
    if (found == m_waiting.end())
        return std::nullopt;
    const auto record = found->record;
    if (--found->answers == 0)
        m_waiting.erase(found);
    return record;
}

}
