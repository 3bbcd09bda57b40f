// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace farol {

/// Where KeyedRows tells what happens to its rows; an item model turns it into its own signals.
/// Every `begin…` is followed by its `end…` with nothing else of the same rows in between.
template <typename Row>
class RowSink {
public:
    virtual ~RowSink() = default;

    virtual void beginInsert(int first, int last) = 0;
    virtual void endInsert() = 0;
    virtual void beginRemove(int first, int last) = 0;
    virtual void endRemove() = 0;
    virtual void changed(int first, int last) = 0;
    virtual void beginReorder() = 0;
    /// `newPosition[old]` is where the row that stood at `old` stands now.
    virtual void endReorder(const std::vector<int> &newPosition) = 0;
    /// Takes the new value; a tree also tells of children that come and go. `position` is −1 for
    /// a row that the filter hides.
    virtual void replace(int position, Row &row, const Row &next)
    {
        static_cast<void>(position);
        row = next;
    }
};

}
