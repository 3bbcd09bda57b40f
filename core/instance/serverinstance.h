// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serversettings.h"
#include "core/instance/instance.h"

#include <QThread>

#include <memory>

namespace farol {

class LiveControl;
class LocalFeed;
class ServerHost;
struct WatchLink;

/// The server of this process on its own network thread: the only file that creates that thread.
/// Nothing is listened on before `control().start()`. Destroying it stops the server as
/// `control().stop()` does and waits for that, at most about 2 s. Thread: the desktop thread.
class ServerInstance final : public Instance {
public:
    explicit ServerInstance(const ServerSettings &settings);
    ~ServerInstance() override;
    ServerInstance(const ServerInstance &) = delete;
    ServerInstance &operator=(const ServerInstance &) = delete;

    [[nodiscard]] ServerFeed &feed() override;
    [[nodiscard]] ServerControl &control() override;

private:
    void connectParts();

    std::shared_ptr<WatchLink> m_watch;
    std::unique_ptr<LocalFeed> m_feed;
    std::unique_ptr<LiveControl> m_control;
    std::unique_ptr<ServerHost> m_host; // lives in m_thread
    QThread m_thread;
};

}
