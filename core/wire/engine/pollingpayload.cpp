// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/pollingpayload.h"

#include "core/wire/engine/base64.h"

#include <utility>

namespace farol {

Result<EnginePacket, EnginePacketError> PollingPayloadReader::next()
{
    Q_ASSERT(!m_atEnd);
    const auto separator = m_rest.indexOf(Separator);
    const auto packet = separator < 0 ? m_rest : m_rest.first(separator);
    m_atEnd = separator < 0;
    m_rest = m_atEnd ? QByteArrayView() : m_rest.sliced(separator + 1);
    return decodePollingPacket(packet, m_binary);
}

qsizetype PollingPayloadBuilder::sizeOf(qsizetype packetBytes, MessageKind kind)
{
    return 1 + (kind == MessageKind::Text ? packetBytes : 1 + base64Size(packetBytes));
}

void PollingPayloadBuilder::add(QByteArrayView packet, MessageKind kind)
{
    if (std::exchange(m_hasPackets, true))
        m_payload.append(PollingPayloadReader::Separator);
    if (kind == MessageKind::Text) {
        m_payload.append(packet);
        return;
    }
    m_payload.append('b');
    appendBase64(m_payload, packet);
}

QByteArray PollingPayloadBuilder::take()
{
    m_hasPackets = false;
    return std::exchange(m_payload, {});
}

}
