// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/bytechannel.h"

namespace farol {

QByteArray toText(const PeerAddress &peer)
{
    const auto port = QByteArray::number(peer.port);
    if (peer.address.contains(':'))
        return '[' + peer.address + "]:" + port;
    return peer.address + ':' + port;
}

}
