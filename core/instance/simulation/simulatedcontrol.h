// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/servercontrol.h"

namespace farol {

class SimulatedFeed;

/// Orders to a simulation. Thread: the desktop thread.
class SimulatedControl final : public ServerControl {
    Q_OBJECT

public:
    /// `feed` outlives the control.
    explicit SimulatedControl(SimulatedFeed &feed);

    void start() override;
    void stop() override;
    void startOnPort(quint16 port) override;
    void send(const NotificationRequest &request) override;
    void joinRoom(const QList<QByteArray> &socketIds, const QString &room) override;
    void leaveRoom(const QList<QByteArray> &socketIds, const QString &room) override;
    void disconnectSockets(const QList<QByteArray> &socketIds) override;
    void closeClients(const QList<quint64> &clients) override;

private:
    SimulatedFeed &m_feed;
};

}
