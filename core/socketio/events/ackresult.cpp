// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/events/ackresult.h"

namespace farol {

QByteArrayView ackErrorText(AckError error)
{
    switch (error) {
    case AckError::TimedOut:
        return "operation has timed out";
    case AckError::Disconnected:
        return "socket has been disconnected";
    }
    return {};
}

}
