// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "core/instance/local/serverparts.h"

#include <QObject>

#include <optional>

namespace farol {

/// The server of this process as the network thread sees it: takes orders, tells what happens.
/// Constructed elsewhere, then moved; every function and signal belongs to the network thread.
class ServerHost final : public QObject, private ServerSink {
    Q_OBJECT

public:
    /// How long a stop waits for clients to take their goodbye.
    static constexpr std::chrono::milliseconds DrainTime{ 2000 };

    ServerHost(const ServerSettings &settings, std::shared_ptr<WatchLink> link);
    ~ServerHost() override;

    /// Builds the server and listens on the port of the settings, or on `port`. Ignored unless stopped.
    void start(std::optional<quint16> port = {});
    /// Ignored unless running.
    void stop();
    /// Stops, then ends the thread's event loop.
    void stopAndQuit();
    /// Sends a snapshot of clients and rooms, and their changes from then on.
    void requestSnapshot();
    void send(const NotificationRequest &request);
    /// Runs `order` on the server as one turn; ignored when there is none.
    void command(const std::function<void(Server &)> &order);

Q_SIGNALS:
    void stateChanged(const farol::ServerState &state);
    void frameMade(const farol::TrafficFrame &frame);
    void clientsCollected(const farol::ClientChange &change);
    void roomsCollected(const farol::RoomChange &change);
    void reportMade(const farol::DeliveryReport &report);
    void logCollected(const QList<farol::LogEntry> &entries);

private:
    void takeFrame(const TrafficFrame &frame) override { Q_EMIT frameMade(frame); }
    void takeReport(const DeliveryReport &report) override { Q_EMIT reportMade(report); }
    void takeClients(const ClientChange &change) override { Q_EMIT clientsCollected(change); }
    void takeRooms(const RoomChange &change) override { Q_EMIT roomsCollected(change); }
    void takeLog(const QList<LogEntry> &entries) override { Q_EMIT logCollected(entries); }

    void onListening(quint16 port);
    void onListenFailed(const ListenFailure &failure, const QHostAddress &address, quint16 port);
    void onDrained();
    void setState(const ServerState &state);

    const ServerSettings m_settings;
    const std::shared_ptr<WatchLink> m_link;
    std::unique_ptr<ServerParts> m_parts;
    ServerState m_state;
    bool m_rowsWanted = false;
    bool m_quits = false;
};

}
