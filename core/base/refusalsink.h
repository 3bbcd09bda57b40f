// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace farol {

/// Something a peer asked for and did not get, or a connection ended for breaking a rule.
struct Refusal {
    const char *reason; ///< stable English key with static lifetime: "session ID unknown", "frame too large"
    QByteArray peer; ///< address and port, may be empty
    QByteArray detail; ///< what exactly, at most some hundred bytes; untrusted text
};

/// Where every floor reports what it refuses, so that each reason is counted and shown.
/// Thread: the network thread.
class RefusalSink {
public:
    virtual void refused(const Refusal &refusal) = 0;

protected:
    ~RefusalSink() = default;
};

}
