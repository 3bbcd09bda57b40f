// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectioncensus.h"

#include <utility>

namespace farol {

CensusEntry::CensusEntry(std::shared_ptr<ConnectionCensus> census, QByteArray address)
    : m_census(std::move(census))
    , m_address(std::move(address))
{
    ++m_census->m_total;
    ++m_census->m_byAddress[m_address];
}

CensusEntry &CensusEntry::operator=(CensusEntry &&other) noexcept
{
    if (this == &other)
        return *this;

    leave();
    m_census = std::move(other.m_census);
    m_address = std::move(other.m_address);
    return *this;
}

void CensusEntry::leave()
{
    if (!m_census)
        return;

    --m_census->m_total;
    const auto found = m_census->m_byAddress.find(m_address);
    if (--found.value() == 0)
        m_census->m_byAddress.erase(found);
    m_census.reset();
}

bool isLoopbackAddress(QByteArrayView address)
{
    return address.startsWith("127.") || address == "::1";
}

}
