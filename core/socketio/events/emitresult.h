// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

/// What became of an event the application sent.
enum class EmitResult : unsigned char {
    Sent,            ///< handed to the sessions of everyone it is for, which may be nobody
    NotConnected,    ///< the socket is not connected yet or no longer
    ReservedName,    ///< the name belongs to the library itself; see isReservedEvent()
    Dropped,         ///< volatile, and the client could not take it at once
    AckLimitReached, ///< the client owes too many acknowledgements
};

}
