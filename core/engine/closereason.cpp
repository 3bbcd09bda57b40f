// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/closereason.h"

namespace farol {

QByteArrayView closeReasonText(CloseReason reason)
{
    switch (reason) {
    case CloseReason::TransportError:
        return "transport error";
    case CloseReason::TransportClose:
        return "transport close";
    case CloseReason::ForcedClose:
        return "forced close";
    case CloseReason::PingTimeout:
        return "ping timeout";
    case CloseReason::ParseError:
        return "parse error";
    case CloseReason::ServerShuttingDown:
        return "server shutting down";
    case CloseReason::ForcedServerClose:
        return "forced server close";
    case CloseReason::ClientNamespaceDisconnect:
        return "client namespace disconnect";
    case CloseReason::ServerNamespaceDisconnect:
        return "server namespace disconnect";
    }
    Q_UNREACHABLE();
}

}
