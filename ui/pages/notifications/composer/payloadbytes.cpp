// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/composer/composer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

qsizetype notificationBytes(const NotificationRequest &request)
{
    // Ids have 20 characters and times 13 digits.
    constexpr qint64 SomeTimeMs = 1'700'000'000'000;
    QJsonObject message{
        { u"id"_s, QString(20, u'0') },
        { u"title"_s, request.title },
        { u"body"_s, request.body },
        { u"severity"_s, u"info"_s },
        { u"sentAt"_s, SomeTimeMs },
        { u"from"_s, request.from },
    };
    if (!request.link.isEmpty())
        message.insert(u"link"_s, request.link);
    if (!request.tag.isEmpty())
        message.insert(u"tag"_s, request.tag);
    if (request.ttlSeconds > 0)
        message.insert(u"ttlSeconds"_s, request.ttlSeconds);
    return QJsonDocument(message).toJson(QJsonDocument::Compact).size();
}

}

qint64 payloadBytes(const NotificationRequest &request)
{
    // 42["name",…] is the packet; another namespace adds its name and a comma.
    constexpr qsizetype Frame = 7;
    const qsizetype nsp = request.target.nsp == "/"_L1 ? 0 : request.target.nsp.toUtf8().size() + 1;
    if (request.mode == NotificationRequest::Mode::Notification)
        return Frame + nsp + QByteArrayView("notification").size() + notificationBytes(request);
    return Frame + nsp + request.event.toUtf8().size() + qMax<qsizetype>(0, request.arguments.size() - 2);
}

}
