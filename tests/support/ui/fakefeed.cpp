// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fakefeed.h"

namespace farol {

void FakeFeed::setState(const ServerState &state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

ServerState runningState(qint64 startedAtMs)
{
    ServerState state;
    state.run = RunState::Running;
    state.address = QStringLiteral("127.0.0.1");
    state.port = 5000;
    state.startedAtMs = startedAtMs;
    return state;
}

}
