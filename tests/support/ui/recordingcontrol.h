// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/servercontrol.h"

#include <QStringList>

namespace farol {

/// Remembers every order instead of carrying it out.
class RecordingControl final : public ServerControl {
    Q_OBJECT

public:
    using ServerControl::ServerControl;

    void start() override { orders << QStringLiteral("start"); }
    void stop() override { orders << QStringLiteral("stop"); }
    void startOnPort(quint16 port) override { orders << QStringLiteral("startOnPort %1").arg(port); }
    void send(const NotificationRequest &request) override { sent << request; }
    void joinRoom(const QList<QByteArray> &socketIds, const QString &room) override;
    void leaveRoom(const QList<QByteArray> &socketIds, const QString &room) override;
    void disconnectSockets(const QList<QByteArray> &socketIds) override;
    void closeClients(const QList<quint64> &clients) override;

    QStringList orders; ///< one line each: "stop", "startOnPort 5001", "join lobby a,b"
    QList<NotificationRequest> sent;
};

}
