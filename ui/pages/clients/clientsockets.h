// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"

#include <QWidget>

class QGridLayout;

namespace farol {

/// One line per namespace with the rooms in it as chips; of several clients, rooms with how many of
/// them are in each.
class ClientSockets final : public QWidget {
    Q_OBJECT

public:
    explicit ClientSockets(QWidget *parent = nullptr);

    void show(const QList<ClientRow> &clients);

private:
    using Lines = QList<std::pair<QString, QStringList>>;

    void rebuild();

    QGridLayout *m_grid;
    Lines m_lines;
};

}
