// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTreeView;
class QWidget;

namespace farol {

class ClientsModel;

/// The clients as a tree with the design's column widths, sorted by Out/s.
[[nodiscard]] QTreeView *makeClientTable(ClientsModel &model, QWidget *parent);

/// ClientRow::number of each client that is selected itself or through one of its sockets, in the
/// order they stand in.
[[nodiscard]] QList<quint64> selectedNumbers(const QTreeView &table);

}
