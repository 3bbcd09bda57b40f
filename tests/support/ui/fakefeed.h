// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"

namespace farol {

/// A feed the test speaks through: set a state, then emit what should arrive.
class FakeFeed final : public ServerFeed {
    Q_OBJECT

public:
    using ServerFeed::ServerFeed;

    void setState(const ServerState &state);

    [[nodiscard]] ServerState state() const override { return m_state; }
    void requestSnapshot() override { ++m_snapshotRequests; }
    [[nodiscard]] int snapshotRequests() const { return m_snapshotRequests; }

private:
    ServerState m_state;
    int m_snapshotRequests = 0;
};

/// Running on 127.0.0.1:5000 since `startedAtMs`.
[[nodiscard]] ServerState runningState(qint64 startedAtMs = 1);

}
