// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulatedcontrol.h"

#include "core/instance/simulation/simulatedfeed.h"

namespace farol {

using namespace Qt::StringLiterals;

SimulatedControl::SimulatedControl(SimulatedFeed &feed)
    : m_feed(feed)
{
}

void SimulatedControl::start()
{
    m_feed.start(0);
}

void SimulatedControl::stop()
{
    m_feed.stop();
}

void SimulatedControl::startOnPort(quint16 port)
{
    m_feed.start(port);
}

void SimulatedControl::send(const NotificationRequest &request)
{
    m_feed.send(request);
}

void SimulatedControl::joinRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    m_feed.command([&](SimulatedWorld &world) { world.joinRoom(socketIds, room); });
}

void SimulatedControl::leaveRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    m_feed.command([&](SimulatedWorld &world) { world.leaveRoom(socketIds, room); });
}

void SimulatedControl::disconnectSockets(const QList<QByteArray> &socketIds)
{
    m_feed.command([&](SimulatedWorld &world) { world.disconnectSockets(socketIds); });
}

void SimulatedControl::closeClients(const QList<quint64> &clients)
{
    m_feed.command([&](SimulatedWorld &world) { world.closeClients(clients, u"forced server close"_s); });
}

}
