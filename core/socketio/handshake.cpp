// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/socketio/handshake.h"

#include "core/engine/enginesession.h"

#include <QDateTime>
#include <QLocale>

namespace farol {

namespace {

EventArguments objectOrEmpty(EventArguments auth)
{
    if (auth.isEmpty())
        auth.append(QJsonObject());
    return auth;
}

}

Handshake::Handshake(const EngineSession &session, EventArguments auth, qint64 issued)
    : m_session(session)
    , m_auth(objectOrEmpty(std::move(auth)))
    , m_issued(issued)
{
}

QByteArrayView Handshake::header(QByteArrayView name) const
{
    return m_session.request().header(name);
}

const HttpRequest &Handshake::request() const
{
    return m_session.request();
}

QByteArray Handshake::time() const
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(m_issued, Qt::UTC);
    return QLocale::c().toString(moment, QStringLiteral("ddd MMM dd yyyy HH:mm:ss")).toLatin1()
        + " GMT+0000 (Coordinated Universal Time)";
}

const QByteArray &Handshake::address() const
{
    return m_session.peer().address;
}

bool Handshake::isCrossDomain() const
{
    return !header("origin").isEmpty();
}

bool Handshake::isSecure() const
{
    return m_session.isEncrypted();
}

QByteArrayView Handshake::url() const
{
    return m_session.request().target();
}

QUrlQuery Handshake::query() const
{
    return QUrlQuery(QString::fromUtf8(m_session.request().query()));
}

QJsonObject Handshake::authObject() const
{
    return m_auth.at(0).toJson().toObject();
}

}
