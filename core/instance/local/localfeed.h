// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "core/services/eventlog/eventreader.h"

#include <QTimer>

#include <functional>

namespace farol {

/// The feed of the server of this process: passes on what the network thread sends, and reads the
/// recorded events itself, twenty times a second. Events and rows cost the server something only once
/// somebody listens to them.
/// Thread: the desktop thread.
class LocalFeed final : public ServerFeed {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds ReadInterval{ 50 };
    static constexpr std::size_t MaxRecordsPerRead = 8192;

    LocalFeed(std::shared_ptr<WatchLink> link, std::function<void()> requestSnapshot);

    [[nodiscard]] ServerState state() const override { return m_state; }
    void requestSnapshot() override { m_requestSnapshot(); }

    void setState(const ServerState &state);
    void takeClients(const ClientChange &change);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    [[nodiscard]] bool areEventsWanted() const;
    void stopReading();
    void readEvents();

    std::shared_ptr<WatchLink> m_link;
    std::function<void()> m_requestSnapshot;
    ServerState m_state;
    EventReader m_reader;
    QTimer m_readTimer;
    quint64 m_dropped = 0;
    bool m_rowsWanted = false;
};

}
