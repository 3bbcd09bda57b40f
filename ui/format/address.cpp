// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/address.h"

namespace farol {

namespace {

QString withPort(const QString &host, quint16 port)
{
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return bracketed + u':' + QString::number(port);
}

}

QString addressText(const ServerState &state)
{
    return state.port == 0 ? QString() : withPort(state.address, state.port);
}

QString addressUrl(const ServerState &state)
{
    if (state.port == 0)
        return {};
    const bool everywhere
        = state.address == QStringLiteral("0.0.0.0") || state.address == QStringLiteral("::");
    return QStringLiteral("http://")
        + withPort(everywhere ? QStringLiteral("localhost") : state.address, state.port);
}

}
