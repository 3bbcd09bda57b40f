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
    const auto address = reinterpret_cast<quintptr>(name.constData());
    auto &recent = m_recent[(address / 16) % RecentNames];
    if (recent.name.constData() != name.constData() || recent.name.size() != name.size())
        recent = { name, find(name) };
    return recent.id;
}

NameId NameTable::find(const QByteArray &name)
{
    auto id = m_ids.value(name, Unlisted);
    if (id == Unlisted && m_count < MaxNames && name.size() <= MaxNameBytes) {
        id = append(name);
        m_ids.insert(name, id);
    }
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
