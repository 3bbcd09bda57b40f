// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/rowchange.h"

#include <QHash>

#include <utility>

namespace farol {

/// Gathers the changes of a table nobody looks at, so that it can catch up in one go.
template <typename Row, typename Key, typename KeyOf>
class ChangeBuffer {
public:
    using Change = RowChange<Row, Key>;

    void add(const Change &change)
    {
        if (change.snapshot) {
            m_updated.clear();
            m_removed.clear();
            m_snapshot = true;
        }
        for (const Key &key : change.removed) {
            m_updated.remove(key);
            m_removed.insert(key, true);
        }
        for (const Row &row : change.updated) {
            m_removed.remove(KeyOf()(row));
            m_updated.insert(KeyOf()(row), row);
        }
    }

    /// Everything since the last take, as one change.
    [[nodiscard]] Change take()
    {
        Change change;
        change.snapshot = std::exchange(m_snapshot, false);
        change.updated = std::exchange(m_updated, {}).values();
        change.removed = std::exchange(m_removed, {}).keys();
        return change;
    }

private:
    bool m_snapshot = false;
    QHash<Key, Row> m_updated;
    QHash<Key, bool> m_removed;
};

}
