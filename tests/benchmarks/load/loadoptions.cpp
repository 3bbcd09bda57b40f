// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load/loadoptions.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string_view>

namespace farol::load {

namespace {

constexpr const char *ModeNames[] = { "echo", "broadcast", "idle", "connect" };

[[noreturn]] void fail(const char *text, std::string_view what)
{
    std::fprintf(stderr, "%s %.*s\n", text, int(what.size()), what.data());
    std::exit(2);
}

Mode modeOf(std::string_view name)
{
    for (int i = 0; i < 4; ++i) {
        if (name == ModeNames[i])
            return Mode(i);
    }
    fail("unknown mode", name);
}

}

const char *modeName(Mode mode)
{
    return ModeNames[int(mode)];
}

LoadOptions readOptions(int argc, char **argv)
{
    LoadOptions options;
    const std::map<std::string_view, int *> integers{ { "--port", &options.port },
        { "--conns", &options.connections }, { "--active", &options.active }, { "--depth", &options.depth },
        { "--window", &options.window }, { "--payload", &options.payload },
        { "--inflight", &options.opening }, { "--pid", &options.serverPid } };
    const std::map<std::string_view, double *> decimals{ { "--secs", &options.seconds },
        { "--warmup", &options.warmup }, { "--settle", &options.settle } };

    for (int i = 1; i < argc; i += 2) {
        const std::string_view name = argv[i];
        if (i + 1 == argc)
            fail("no value for", name);
        if (name == "--mode")
            options.mode = modeOf(argv[i + 1]);
        else if (name == "--label")
            options.label = argv[i + 1];
        else if (const auto integer = integers.find(name); integer != integers.end())
            *integer->second = std::atoi(argv[i + 1]);
        else if (const auto decimal = decimals.find(name); decimal != decimals.end())
            *decimal->second = std::atof(argv[i + 1]);
        else
            fail("unknown option", name);
    }
    if (options.active <= 0 || options.active > options.connections)
        options.active = options.connections;
    return options;
}

}
