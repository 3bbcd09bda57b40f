// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

/// What a message carries; a WebSocket keeps the two apart, and so does Engine.IO.
enum class MessageKind : unsigned char {
    Text, ///< UTF-8
    Binary,
};

}
