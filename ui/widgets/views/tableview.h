// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

class RowTable;
class RowTree;

/// Gives a table or tree the design's look: constant row height (`rowPx`, the tokens' row by
/// default), header 28 px, no grid (rows draw their own line), no frame, whole rows selected, hover
/// tracked, elide right, RowDelegate for every column that gets no delegate of its own.
void styleTable(RowTable &table, int rowPx = 28);
void styleTree(RowTree &tree, int rowPx = 28);

}
