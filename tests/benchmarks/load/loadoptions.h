// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace farol::load {

enum class Mode { Echo, Broadcast, Idle, Connect };

/// What one run of the load generator does; times in seconds, sizes in bytes.
struct LoadOptions {
    Mode mode = Mode::Echo;
    std::string label;
    int port = 5000;
    int connections = 100;
    int active = 0;    ///< echoing connections, 0 for all
    int depth = 1;     ///< echo: messages in flight per connection
    int window = 1;    ///< broadcast: publishes in flight
    int payload = 100; ///< text of one packet
    int opening = 128; ///< connections being opened at once
    int serverPid = 0; ///< whose CPU and memory are read
    double seconds = 3;
    double warmup = 1;
    double settle = 0.3;
};

/// Reads `--name value` pairs; exits with a message on an unknown one.
LoadOptions readOptions(int argc, char **argv);

[[nodiscard]] const char *modeName(Mode mode);

}
