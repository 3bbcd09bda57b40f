// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"

#include <QObject>

class QMenu;
class QWidget;

namespace farol {

class ServerControl;

/// Everything that can be done to one or several clients; asks first where it cannot be undone.
/// Clients that have left are passed over.
class ClientActions final : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`, which owns this.
    ClientActions(ServerControl &control, QWidget *window);

    /// Fills the context menu for these clients.
    void fillMenu(QMenu &menu, const QList<ClientRow> &clients);
    void joinRoom(const QList<ClientRow> &clients);
    void leaveRoom(const QList<ClientRow> &clients);
    /// Asks whether to end the sockets or the whole connections.
    void disconnectClients(const QList<ClientRow> &clients) { askToEnd(clients, End::Sockets); }
    void closeConnections(const QList<ClientRow> &clients) { askToEnd(clients, End::Connections); }

Q_SIGNALS:
    /// The composer is to open with these clients as its target.
    void sendRequested(const QList<quint64> &clients);

private:
    enum class End : unsigned char { Sockets, Connections };

    void askToEnd(const QList<ClientRow> &clients, End end);
    void addCopyActions(QMenu &menu, const QList<ClientRow> &clients);

    ServerControl &m_control;
    QWidget *m_window;
};

/// One client as indented JSON, for the clipboard.
[[nodiscard]] QString clientAsJson(const ClientRow &row);

}
