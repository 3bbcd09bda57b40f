// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transport/transportupgrade.h"

#include "core/base/runtime.h"
#include "core/engine/engineconfig.h"
#include "core/engine/sessioncontext.h"
#include "core/wire/engine/enginepacket.h"

namespace farol {

TransportUpgrade::TransportUpgrade(
    SessionContext &context, UpgradeOwner &owner, std::unique_ptr<MessageChannel> candidate)
    : m_context(context)
    , m_owner(owner)
    , m_channel(std::move(candidate))
    , m_deadline(*this)
{
}

void TransportUpgrade::start()
{
    m_deadline.start(m_context.runtime.timers, m_context.config.upgradeTimeout);
    m_channel->setReceiver(this);
}

std::unique_ptr<MessageChannel> TransportUpgrade::takeChannel()
{
    m_deadline.stop();
    return std::move(m_channel);
}

void TransportUpgrade::onMessage(QByteArrayView payload, MessageKind kind)
{
    if (kind == MessageKind::Text && payload == QByteArrayView("2probe")) {
        m_channel->send(m_context.probePongPacket);
        m_owner.onUpgradeProbed();
    } else if (kind == MessageKind::Text && payload.startsWith(packetDigit(EnginePacketType::Upgrade))) {
        m_owner.onUpgradeConfirmed();
    } else {
        m_owner.onUpgradeFailed("unexpected packet during upgrade");
    }
}

void TransportUpgrade::onMessageChannelClosed(const MessageClose &)
{
    m_context.runtime.turn.retire(takeChannel());
    m_owner.onUpgradeFailed("transport closed during upgrade");
}

void TransportUpgrade::onTimer(WheelTimer &)
{
    m_owner.onUpgradeFailed("upgrade timeout");
}

}
