// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "ui/models/clients/clienttraffic.h"
#include "ui/pages/parts/dockarea.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace farol {

class ClientSockets;
class FactList;
class MiniChart;
class StateBadge;

/// Everything known of the selected client; of several, the sum.
class ClientDock final : public DetailDock {
    Q_OBJECT

public:
    explicit ClientDock(QWidget *parent = nullptr);

    /// Shows these clients as they are now.
    void show(const QList<ClientRow> &clients, qint64 nowMs);
    void showTraffic(const ClientTraffic::Lines &lines);

Q_SIGNALS:
    void sendRequested();
    void joinRequested();
    void disconnectRequested();
    void copyRequested();

private:
    void addButtons();
    void addFacts();
    void showOne(const ClientRow &row, qint64 nowMs);
    void showSeveral(const QList<ClientRow> &clients, qint64 nowMs);
    void showTotals(const QList<ClientRow> &clients);

    enum Fact {
        AddressFact,
        TransportFact,
        ConnectedFact,
        RoundTripFact,
        QueueFact,
        TotalFact,
        EventsFact,
        LeftFact,
        AgentFact
    };

    StateBadge *m_state;
    QLabel *m_id;
    FactList *m_facts;
    MiniChart *m_chart;
    ClientSockets *m_sockets;
    QPushButton *m_send = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_disconnect = nullptr;
};

}
