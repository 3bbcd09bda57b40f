// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/nametable.h"

namespace farol {

NameTable::NameTable()
{
    append(QByteArrayLiteral("…"));
}

NameId NameTable::intern(const QByteArray &name)
{
    if (name == m_latestName)
        return m_latestId;

    auto id = m_ids.value(name, Unlisted);
    if (id == Unlisted && m_count < MaxNames && name.size() <= MaxNameBytes) {
        id = append(name);
        m_ids.insert(name, id);
    }
    m_latestName = name;
    m_latestId = id;
    return id;
}

const QByteArray &NameTable::name(NameId id) const
{
    Q_ASSERT(id < MaxNames);
    return (*m_chunks[id / ChunkNames])[id % ChunkNames];
}

NameId NameTable::append(const QByteArray &name)
{
    auto &chunk = m_chunks[m_count / ChunkNames];
    if (!chunk)
        chunk = std::make_unique<Chunk>();
    (*chunk)[m_count % ChunkNames] = name;
    return m_count++;
}

}
