// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace farol {

/// What changed in a keyed table since the last change: rows to insert or replace, keys to remove.
/// `snapshot` means: forget everything known before.
template <typename Row, typename Key>
struct RowChange {
    bool snapshot = false;
    QList<Row> updated;
    QList<Key> removed;

    [[nodiscard]] bool isEmpty() const { return !snapshot && updated.isEmpty() && removed.isEmpty(); }
};

}
