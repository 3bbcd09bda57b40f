// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace farol {

class Socket;

/// What a client calls itself: `user`, `name`, `username` or `nickname` of its auth, cut to 64
/// characters, without control characters. Empty when it says nothing. Untrusted text.
[[nodiscard]] QString userOf(const Socket &socket);
/// The user, or the first 8 characters of the connection's id and "…", as the window shortens ids.
[[nodiscard]] QString labelOfClient(const QString &user, const QByteArray &clientId);

}
