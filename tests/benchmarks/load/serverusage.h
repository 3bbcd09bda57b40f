// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace farol::load {

/// What a process has used so far.
struct Usage {
    std::uint64_t atNs = 0;       ///< monotonic
    std::uint64_t cpuNs = 0;      ///< process CPU clock, all threads
    std::uint64_t residentKb = 0; ///< VmRSS
};

[[nodiscard]] std::uint64_t monotonicNs();
/// Zeros for pid 0 or a process that has gone.
[[nodiscard]] Usage usageOf(int pid);

}
