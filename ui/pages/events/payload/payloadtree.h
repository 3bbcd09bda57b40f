// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStandardItemModel>

namespace farol {

/// The arguments of one event as a tree: name, value, type. Built when an event is selected.
class PayloadTree final : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, TypeColumn, ColumnCount };

    explicit PayloadTree(QObject *parent = nullptr);

    /// `arguments` is a JSON list without its brackets. False when it is not JSON, as after a cut;
    /// the tree is empty then.
    bool setArguments(const QByteArray &arguments);
};

}
