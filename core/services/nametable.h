// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <memory>

namespace farol {

/// Number of a name in a NameTable.
using NameId = quint32;

/// Gives names that come again and again (events, rooms, namespaces) a small number. Names are never
/// taken out, and clients invent them, so there is a limit; what comes after it shares one number.
/// Threads: one writes; any other may read a number that reached it through a release-acquire hand-over,
/// such as SpscRing.
class NameTable {
public:
    static constexpr NameId MaxNames = 32 * 1024;
    /// Longer names find no place, so that nobody fills the memory with them.
    static constexpr qsizetype MaxNameBytes = 256;
    /// Number of every name that found no place.
    static constexpr NameId Unlisted = 0;

    NameTable();
    NameTable(const NameTable &) = delete;
    NameTable &operator=(const NameTable &) = delete;

    /// The name's number, a new one for a new name. Thread: the writer.
    NameId intern(const QByteArray &name);
    /// The name of a number that intern() returned; "…" for Unlisted.
    [[nodiscard]] const QByteArray &name(NameId id) const;

private:
    // Chunks never move, so a reader needs no lock.
    static constexpr NameId ChunkNames = 1024;
    using Chunk = std::array<QByteArray, ChunkNames>;

    NameId find(const QByteArray &name);
    NameId append(const QByteArray &name);

    std::array<std::unique_ptr<Chunk>, MaxNames / ChunkNames> m_chunks;
    QHash<QByteArray, NameId> m_ids;
    NameId m_count = 0;
    // Packets of one event share the bytes of its name, so the same bytes nearly always come again: an
    // address tells the name without reading it. Holding a reference keeps the address from being reused.
    struct Recent {
        QByteArray name;
        NameId id = Unlisted;
    };
    static constexpr std::size_t RecentNames = 256;
    std::array<Recent, RecentNames> m_recent;
};

}
