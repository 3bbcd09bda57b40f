// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load/loadrun.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

// A load generator for Socket.IO v4 servers over WebSocket. One thread, so that on two cores the
// server has one of its own. Everything is bounded: warm-up, seconds, and a hard alarm behind both.
int main(int argc, char **argv)
{
    const auto options = farol::load::readOptions(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    alarm(unsigned(options.seconds + options.warmup + options.settle + 60));

    farol::load::LoadRun run(options);
    const bool complete = run.execute();
    run.printResult();
    return complete ? 0 : 1;
}
