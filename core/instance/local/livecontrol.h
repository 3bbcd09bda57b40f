// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/servercontrol.h"

#include <functional>

namespace farol {

class ServerHost;

/// Orders to the server of this process: each becomes one queued call into the network thread.
/// Thread: the desktop thread.
class LiveControl final : public ServerControl {
    Q_OBJECT

public:
    /// `host` outlives the control.
    explicit LiveControl(ServerHost &host);

    void start() override;
    void stop() override;
    void startOnPort(quint16 port) override;
    void send(const NotificationRequest &request) override;
    void joinRoom(const QList<QByteArray> &socketIds, const QString &room) override;
    void leaveRoom(const QList<QByteArray> &socketIds, const QString &room) override;
    void disconnectSockets(const QList<QByteArray> &socketIds) override;
    void closeClients(const QList<quint64> &clients) override;

private:
    void post(std::function<void(ServerHost &)> order);

    ServerHost &m_host;
};

}
