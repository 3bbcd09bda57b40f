// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/eventrecord.h"
#include "core/api/logentry.h"
#include "core/api/notification.h"
#include "core/api/roomrow.h"
#include "core/api/rowchange.h"
#include "core/api/serverstate.h"
#include "core/api/trafficframe.h"

#include <QObject>

namespace farol {

using ClientChange = RowChange<ClientRow, quint64>;
using RoomChange = RowChange<RoomRow, RoomRow::Key>;

/// Everything the window knows of a server, upwards: coalesced values, a few a second whatever the
/// load. Served alike by the local server, a simulation and an attached server.
/// Thread: lives in, and emits in, the desktop thread.
class ServerFeed : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ServerState state() const = 0;
    /// Asks for a full snapshot of clients and rooms with the next change (a page was just made).
    virtual void requestSnapshot() = 0;

Q_SIGNALS:
    void stateChanged(const farol::ServerState &state);
    /// Exact counters, once a second.
    void frameArrived(const farol::TrafficFrame &frame);
    /// At most 10 times a second.
    void clientsChanged(const farol::ClientChange &change);
    void roomsChanged(const farol::RoomChange &change);
    /// At most 20 times a second.
    void eventsArrived(const farol::EventBatch &batch);
    void reportChanged(const farol::DeliveryReport &report);
    void logged(const QList<farol::LogEntry> &entries);
};

}
