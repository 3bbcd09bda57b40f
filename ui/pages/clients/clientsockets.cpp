// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientsockets.h"

#include "ui/format/numbers.h"
#include "ui/pages/parts/chipflow.h"
#include "ui/widgets/display/textlabel.h"

#include <QGridLayout>
#include <QMap>

using namespace Qt::StringLiterals;

namespace farol {

ClientSockets::ClientSockets(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    constexpr int NamespaceWidth = 72;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, NamespaceWidth);
    m_grid->setColumnStretch(1, 1);
}

void ClientSockets::show(const QList<ClientRow> &clients)
{
    QMap<QString, QMap<QString, int>> rooms;
    for (const ClientRow &row : clients) {
        for (const SocketRow &socket : row.sockets) {
            auto &inNamespace = rooms[socket.nsp];
            for (const QString &room : socket.rooms)
                ++inNamespace[room];
        }
    }
    Lines lines;
    for (auto nsp = rooms.cbegin(); nsp != rooms.cend(); ++nsp) {
        QStringList chips;
        for (auto room = nsp->cbegin(); room != nsp->cend(); ++room)
            chips.append(clients.size() == 1 ? room.key() : u"%1 %2"_s.arg(room.key(), formatNumber(*room)));
        lines.append({ nsp.key(), chips });
    }
    if (lines == m_lines)
        return;
    m_lines = lines;
    rebuild();
}

void ClientSockets::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int line = 0; line < m_lines.size(); ++line) {
        const auto &[nsp, rooms] = m_lines.at(line);
        m_grid->addWidget(makeLabel(nsp, TextStyle::Mono, TextShade::Primary, this), line, 0, Qt::AlignTop);
        if (rooms.isEmpty()) {
            m_grid->addWidget(makeLabel(tr("in no room"), TextStyle::Small, TextShade::Muted, this), line, 1);
            continue;
        }
        auto *chips = new ChipFlow(ChipStyle::Outlined, this);
        chips->setChips(rooms);
        m_grid->addWidget(chips, line, 1);
    }
}

}
