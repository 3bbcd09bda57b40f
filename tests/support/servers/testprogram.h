// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance/embeddedserver.h"

#include <functional>

namespace farol {

/// The value of `--port` among the program's arguments, 0 when there is none.
[[nodiscard]] quint16 portArgument();

/// Prints `listening on http://127.0.0.1:PORT`; ends the program with 1 when it could not listen.
void announce(const Result<quint16, ListenFailure> &listening);

/// Calls `stop` in the event loop on SIGTERM and SIGINT.
void onTermination(std::function<void()> stop);

/// Listens on the port of the arguments, runs until a signal, says goodbye. The program's exit status.
int serveUntilTerminated(EmbeddedServer &server);

}
