// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/local/livecontrol.h"

#include "core/instance/local/serverhost.h"
#include "core/instance/local/serverorders.h"

namespace farol {

LiveControl::LiveControl(ServerHost &host)
    : m_host(host)
{
}

void LiveControl::start()
{
    post([](ServerHost &host) { host.start(); });
}

void LiveControl::stop()
{
    post([](ServerHost &host) { host.stop(); });
}

void LiveControl::startOnPort(quint16 port)
{
    post([port](ServerHost &host) { host.start(port); });
}

void LiveControl::send(const NotificationRequest &request)
{
    post([request](ServerHost &host) { host.send(request); });
}

void LiveControl::joinRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    post([=](ServerHost &host) { host.command([&](Server &io) { farol::joinRoom(io, socketIds, room); }); });
}

void LiveControl::leaveRoom(const QList<QByteArray> &socketIds, const QString &room)
{
    post([=](ServerHost &host) { host.command([&](Server &io) { farol::leaveRoom(io, socketIds, room); }); });
}

void LiveControl::disconnectSockets(const QList<QByteArray> &socketIds)
{
    post([=](ServerHost &host) {
        host.command([&](Server &io) { farol::disconnectSockets(io, socketIds); });
    });
}

void LiveControl::closeClients(const QList<quint64> &clients)
{
    post([=](ServerHost &host) { host.command([&](Server &io) { farol::closeClients(io, clients); }); });
}

void LiveControl::post(std::function<void(ServerHost &)> order)
{
    QMetaObject::invokeMethod(
        &m_host, [&host = m_host, order = std::move(order)] { order(host); }, Qt::QueuedConnection);
}

}
