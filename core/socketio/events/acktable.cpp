// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/acktable.h"

#include <algorithm>

namespace farol {

void AckTable::add(AckId id, Moment sentAt, std::shared_ptr<AckReceiver> receiver)
{
    Q_ASSERT(m_pending.empty() || m_pending.back().id < id);
    m_pending.push_back({ id, sentAt, std::move(receiver) });
}

std::optional<AckTable::Pending> AckTable::take(AckId id)
{
    const auto found = std::lower_bound(m_pending.begin(), m_pending.end(), id,
        [](const Pending &pending, AckId wanted) { return pending.id < wanted; });
    if (found == m_pending.end() || found->id != id)
        return std::nullopt;

    std::optional<Pending> taken = std::move(*found);
    m_pending.erase(found);
    return taken;
}

std::vector<AckTable::Pending> AckTable::takeAll()
{
    return std::exchange(m_pending, {});
}

}
