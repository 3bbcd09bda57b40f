// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load/serverusage.h"

#include <ctime>
#include <fstream>
#include <string>

namespace farol::load {

namespace {

std::uint64_t read(clockid_t clock)
{
    timespec now{};
    return clock_gettime(clock, &now) == 0
        ? std::uint64_t(now.tv_sec) * 1'000'000'000 + std::uint64_t(now.tv_nsec)
        : 0;
}

}

std::uint64_t monotonicNs()
{
    return read(CLOCK_MONOTONIC);
}

Usage usageOf(int pid)
{
    Usage usage{ .atNs = monotonicNs() };
    clockid_t clock{};
    if (pid == 0 || clock_getcpuclockid(pid, &clock) != 0)
        return usage;

    usage.cpuNs = read(clock);
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            usage.residentKb = std::stoull(line.substr(6));
    }
    return usage;
}

}
