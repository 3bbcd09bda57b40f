// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "ui/models/clients/clientsmodel.h"
#include "ui/models/clients/clienttraffic.h"
#include "ui/models/rows/changebuffer.h"
#include "ui/pages/page.h"

#include <QTimer>

class QStackedLayout;
class QTreeView;

namespace farol {

class ClientActions;
class ClientBar;
class ClientDock;
class DockArea;
class EmptyState;
class TableFooter;
class ViewHold;

/// Every connection as a row that opens to its sockets, with details and orders for the selected.
/// open() takes a quint64 client number, a QString for the filter field, or a QStringList of namespace
/// and room whose members are to be shown.
class ClientsPage final : public Page {
    Q_OBJECT

public:
    explicit ClientsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setPaused(bool paused) override;
    void open(const QVariant &argument) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct KeyOf {
        quint64 operator()(const ClientRow &row) const { return row.number; }
    };

    [[nodiscard]] QWidget *makeMain();
    void connectOrders();
    void onClientsChanged(const ClientChange &change);
    void catchUp();
    void onFrame();
    void tick();
    void onSelectionChanged();
    void showMenu(const QPoint &at);
    void updateDock();
    void updateFooter();
    void updateEmptyState();
    void onEmptyAction();
    [[nodiscard]] QList<ClientRow> selectedClients() const;

    ClientsModel m_model;
    ChangeBuffer<ClientRow, quint64, KeyOf> m_waiting;
    ClientTraffic m_traffic;
    QTimer m_second;
    ClientActions *m_actions;
    ClientBar *m_bar = nullptr;
    QTreeView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    TableFooter *m_footer = nullptr;
    ClientDock *m_dock = nullptr;
    DockArea *m_area = nullptr;
    ViewHold *m_hold = nullptr;
    bool m_paused = false;
};

}
