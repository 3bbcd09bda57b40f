// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace farol {

/// Who listens on a TCP port of this computer: "python3 (process 1234)". Empty when it cannot be told: the
/// system has no proc file system, or the program belongs to another user. Thread: any.
/// Source: proc(5), "/proc/net/tcp", "/proc/pid/fd".
[[nodiscard]] QString portHolder(quint16 port);

/// The next higher port that can be listened on at this moment, at most 100 further; 0 when none.
[[nodiscard]] quint16 nextFreePort(const QHostAddress &address, quint16 port);

}
