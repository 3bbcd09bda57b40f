// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/load/latencies.h"
#include "tests/benchmarks/load/loadconnection.h"
#include "tests/benchmarks/load/loadoptions.h"
#include "tests/benchmarks/load/serverusage.h"

#include <string>
#include <vector>

namespace farol::load {

/// Opens the connections, applies the load, measures. Bounded in time by its options.
/// The server must answer `echo` with `echo`, and `pub` with `tick` to every client.
class LoadRun final : private LoadEvents {
public:
    explicit LoadRun(const LoadOptions &options);

    /// True when every connection came up and lived.
    bool execute();
    /// One JSON object on standard output.
    void printResult() const;

private:
    void onReady() override { ++m_ready; }
    void onDead(bool wasReady) override;
    void onEvent(LoadConnection &connection, std::string_view packet) override;
    void onHeartbeat() override { ++m_heartbeats; }

    void connectAll();
    void applyLoad();
    void keepPublishing();
    void publish();
    void sendEchoes(LoadConnection &connection, int count);
    void turn(int timeoutMs);
    void turnFor(double seconds);

    const LoadOptions m_options;
    const int m_epoll;
    std::vector<LoadConnection> m_connections;
    std::string m_scratch = std::string(1 << 20, '\0');
    std::string m_echoFrame;
    std::uint64_t m_nowNs = 0;
    std::uint64_t m_ready = 0, m_dead = 0, m_heartbeats = 0;
    std::uint64_t m_delivered = 0, m_published = 0;
    int m_repliesOfRead = 0;
    bool m_measuring = false;
    bool m_loading = false;
    Latencies m_latencies;

    Usage m_beforeOpening, m_opened, m_settled, m_begin, m_end;
    std::uint64_t m_deliveredBefore = 0, m_deliveredMeasured = 0, m_heartbeatsBefore = 0,
                  m_heartbeatsMeasured = 0;
};

}
