// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <chrono>

namespace farol {

/// Keeps the optimiser from dropping a computed value.
template <typename T>
void keep(const T &value)
{
    asm volatile("" : : "r"(&value) : "memory");
}

/// Times one group of benchmarks and prints a line for each. Thread: one.
class CodecTimer {
public:
    /// Repeats `work`, which handles `bytes` bytes in `packets` packets, for about a fifth of a second five
    /// times over, and prints the best round: the least disturbed one.
    template <typename Work>
    void measure(const char *name, qsizetype bytes, Work work, qsizetype packets = 1)
    {
        work(); // warms caches and grows reused buffers
        qint64 repeats = 1;
        auto best = secondsOf(work, repeats);
        while (best < 0.2)
            best = secondsOf(work, repeats *= 2);
        for (int round = 1; round < 5; ++round)
            best = std::min(best, secondsOf(work, repeats));
        print(name, bytes, best / double(repeats) * 1e9, packets);
    }

private:
    template <typename Work>
    static double secondsOf(Work &work, qint64 repeats)
    {
        const auto start = std::chrono::steady_clock::now();
        for (qint64 i = 0; i < repeats; ++i)
            work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

    static void print(const char *name, qsizetype bytes, double nanoseconds, qsizetype packets);
};

/// A group of benchmarks; one constant in each bench_<name>.cpp makes it known to the program:
///
///     const CodecBenchmark queries("query", [](CodecTimer &timer) { timer.measure(…); });
class CodecBenchmark {
public:
    using Body = void (*)(CodecTimer &timer);

    CodecBenchmark(const char *name, Body body);

    /// Runs every group whose name contains `filter`; an empty one runs all.
    static void runAll(QByteArrayView filter);

private:
    const char *const m_name;
    const Body m_body;
    const CodecBenchmark *const m_next;
};

}
