// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/codec/codecbench.h"

#include <cstdio>

namespace farol {

namespace {

// Set while constants are initialised, before main(), whatever the order of the files.
constinit const CodecBenchmark *newest = nullptr;

}

void CodecTimer::print(const char *name, qsizetype bytes, double nanoseconds, qsizetype packets)
{
    std::printf("  %-44s %9.1f ns/packet %9.0f MB/s\n", name, nanoseconds / double(packets),
        double(bytes) / nanoseconds * 1e3);
}

CodecBenchmark::CodecBenchmark(const char *name, Body body)
    : m_name(name)
    , m_body(body)
    , m_next(newest)
{
    newest = this;
}

void CodecBenchmark::runAll(QByteArrayView filter)
{
    for (const auto *group = newest; group; group = group->m_next) {
        if (!QByteArrayView(group->m_name).contains(filter))
            continue;
        std::printf("%s\n", group->m_name);
        CodecTimer timer;
        group->m_body(timer);
        std::fflush(stdout);
    }
}

}

int main(int argc, char **argv)
{
    farol::CodecBenchmark::runAll(argc > 1 ? QByteArrayView(argv[1]) : QByteArrayView(""));
    return 0;
}
