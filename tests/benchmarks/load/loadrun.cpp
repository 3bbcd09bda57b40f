// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load/loadrun.h"

#include <charconv>
#include <cstdio>
#include <sys/epoll.h>

namespace farol::load {

namespace {

/// `42["event",{"pad":"xxx"}]`, `size` bytes long, with `more` in front of the padding.
std::string paddedPacket(const char *event, int size, const std::string &more = {})
{
    auto packet = "42[\"" + std::string(event) + "\",{" + more + "\"pad\":\"";
    if (const auto padding = size - int(packet.size()) - 3; padding > 0)
        packet.append(std::size_t(padding), 'x');
    return packet + "\"}]";
}

}

LoadRun::LoadRun(const LoadOptions &options)
    : m_options(options)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_connections(std::size_t(options.connections))
    , m_echoFrame(clientFrame(paddedPacket("echo", options.payload)))
{
}

bool LoadRun::execute()
{
    connectAll();
    if (m_ready > 0 && m_options.mode != Mode::Connect)
        applyLoad();
    return m_dead == 0;
}

void LoadRun::onDead(bool wasReady)
{
    ++m_dead;
    m_ready -= wasReady;
}

void LoadRun::connectAll()
{
    m_beforeOpening = usageOf(m_options.serverPid);
    std::size_t opened = 0;
    while (m_ready + m_dead < m_connections.size()) {
        while (opened < m_connections.size() && opened - m_ready - m_dead < std::size_t(m_options.opening)) {
            m_connections[opened].open(m_epoll, opened, m_options.port, *this);
            ++opened;
        }
        turn(1000);
    }
    m_opened = usageOf(m_options.serverPid);
    turnFor(m_options.settle);
    m_settled = usageOf(m_options.serverPid);
}

void LoadRun::applyLoad()
{
    m_nowNs = monotonicNs();
    m_loading = true;
    if (m_options.mode == Mode::Echo) {
        for (int i = 0; i < m_options.active; ++i)
            sendEchoes(m_connections[std::size_t(i)], m_options.depth);
    }
    turnFor(m_options.warmup);

    m_measuring = true;
    m_deliveredBefore = m_delivered;
    m_heartbeatsBefore = m_heartbeats;
    m_begin = usageOf(m_options.serverPid);
    turnFor(m_options.seconds);
    m_end = usageOf(m_options.serverPid);
    m_deliveredMeasured = m_delivered - m_deliveredBefore;
    m_heartbeatsMeasured = m_heartbeats - m_heartbeatsBefore;
    m_measuring = m_loading = false;
}

void LoadRun::turnFor(double seconds)
{
    const auto end = monotonicNs() + std::uint64_t(seconds * 1e9);
    while (monotonicNs() < end && m_ready > 0) {
        if (m_loading && m_options.mode == Mode::Broadcast)
            keepPublishing();
        turn(20);
    }
}

void LoadRun::keepPublishing()
{
    m_nowNs = monotonicNs();
    while (m_published - m_delivered / m_ready < std::uint64_t(m_options.window))
        publish();
}

void LoadRun::publish()
{
    char stamp[32];
    std::snprintf(stamp, sizeof stamp, "%016llu", static_cast<unsigned long long>(m_nowNs / 1000));
    m_connections[0].send(
        clientFrame(paddedPacket("pub", m_options.payload, "\"ts\":\"" + std::string(stamp) + "\",")));
    ++m_published;
}

void LoadRun::sendEchoes(LoadConnection &connection, int count)
{
    std::string burst;
    for (int i = 0; i < count; ++i) {
        burst += m_echoFrame;
        connection.inFlight.push_back(m_nowNs);
    }
    connection.send(burst);
}

void LoadRun::onEvent(LoadConnection &connection, std::string_view packet)
{
    ++m_delivered;
    if (m_options.mode == Mode::Echo) {
        if (m_measuring)
            m_latencies.record(m_nowNs - connection.inFlight[connection.oldest]);
        if (++connection.oldest == 64) {
            connection.inFlight.erase(connection.inFlight.begin(), connection.inFlight.begin() + 64);
            connection.oldest = 0;
        }
        ++m_repliesOfRead;
        return;
    }
    const auto stamp = packet.substr(0, 256).find("\"ts\":\"");
    if (!m_measuring || stamp == std::string_view::npos)
        return;
    std::uint64_t sentUs = 0;
    std::from_chars(packet.data() + stamp + 6, packet.data() + stamp + 22, sentUs);
    m_latencies.record(m_nowNs - sentUs * 1000);
}

void LoadRun::turn(int timeoutMs)
{
    static epoll_event ready[1024];
    const int count = epoll_wait(m_epoll, ready, 1024, timeoutMs);
    m_nowNs = monotonicNs();
    for (int i = 0; i < count; ++i) {
        auto &connection = m_connections[ready[i].data.u64];
        if (ready[i].events & EPOLLOUT)
            connection.onWritable();
        if (!(ready[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
            continue;
        m_repliesOfRead = 0;
        connection.onReadable(m_scratch);
        if (m_repliesOfRead > 0 && m_loading)
            sendEchoes(connection, m_repliesOfRead);
    }
}

void LoadRun::printResult() const
{
    const auto cpuUs = double(m_end.cpuNs - m_begin.cpuNs) / 1e3;
    const auto seconds = double(m_end.atNs - m_begin.atNs) / 1e9;
    const auto messages = double(m_deliveredMeasured);
    const auto connections = double(m_options.connections);
    const auto openingSeconds = double(m_opened.atNs - m_beforeOpening.atNs) / 1e9;
    std::printf("{\"label\":\"%s\",\"mode\":\"%s\",\"connections\":%d,\"ready\":%llu,\"dead\":%llu,"
                "\"connectsPerSecond\":%.0f,\"connectCpuUs\":%.2f,\"residentKbPerConnection\":%.2f,"
                "\"messages\":%.0f,\"messagesPerSecond\":%.0f,\"heartbeats\":%llu,"
                "\"cpuUsPerMessage\":%.4f,\"cpuMsPerSecond\":%.3f,"
                "\"p50Us\":%llu,\"p99Us\":%llu,\"maxUs\":%llu}\n",
        m_options.label.c_str(), modeName(m_options.mode), m_options.connections,
        static_cast<unsigned long long>(m_ready), static_cast<unsigned long long>(m_dead),
        openingSeconds > 0 ? connections / openingSeconds : 0,
        double(m_opened.cpuNs - m_beforeOpening.cpuNs) / 1e3 / connections,
        (double(m_settled.residentKb) - double(m_beforeOpening.residentKb)) / connections, messages,
        seconds > 0 ? messages / seconds : 0, static_cast<unsigned long long>(m_heartbeatsMeasured),
        messages > 0 ? cpuUs / messages : 0, seconds > 0 ? cpuUs / 1e3 / seconds : 0,
        static_cast<unsigned long long>(m_latencies.percentile(0.5)),
        static_cast<unsigned long long>(m_latencies.percentile(0.99)),
        static_cast<unsigned long long>(m_latencies.greatest()));
}

}
