// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transport/sendqueue.h"

#include "core/wire/engine/pollingpayload.h"

namespace farol {

QByteArray SendQueue::takePayload()
{
    return encodePollingPayload(takePackets());
}

std::vector<MessageFrame> SendQueue::takePackets()
{
    m_bytes = 0;
    return std::exchange(m_packets, {});
}

}
