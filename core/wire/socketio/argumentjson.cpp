// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/argumentjson.h"

#include "core/wire/json/jsonvalues.h"
#include "core/wire/socketio/attachments.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace farol {

namespace {

constexpr int DeepestLevel = 1024;

QJsonValue convert(QByteArrayView value, const QList<QByteArray> &attachments, int level);

QJsonValue convertArray(QByteArrayView array, const QList<QByteArray> &attachments, int level)
{
    QJsonArray result;
    auto list = jsonInside(array);
    for (auto element = takeJsonValue(list); !element.isNull(); element = takeJsonValue(list))
        result.append(convert(element, attachments, level));
    return result;
}

QJsonValue convertObject(QByteArrayView object, const QList<QByteArray> &attachments, int level)
{
    // QJsonObject keeps its keys sorted and moves them on each insertion, so they come sorted.
    QMap<QString, QJsonValue> sorted;
    auto members = jsonInside(object);
    for (auto member = takeJsonMember(members); !member.key.isNull(); member = takeJsonMember(members))
        sorted.insert(*jsonString(member.key), convert(member.value, attachments, level));

    QJsonObject result;
    for (auto member = sorted.cbegin(); member != sorted.cend(); ++member)
        result.insert(member.key(), member.value());
    return result;
}

QJsonValue convert(QByteArrayView value, const QList<QByteArray> &attachments, int level)
{
    if (level > DeepestLevel)
        return QJsonValue::Null;

    switch (jsonType(value)) {
    case JsonType::Null:
        return QJsonValue::Null;
    case JsonType::Bool:
        return *jsonBool(value);
    case JsonType::Number:
        if (const auto integer = jsonInteger(value))
            return *integer;
        return jsonDouble(value).value_or(0);
    case JsonType::Text:
        return *jsonString(value);
    case JsonType::Array:
        return convertArray(value, attachments, level + 1);
    case JsonType::Object:
        if (const auto index = attachmentIndex(value, attachments.size()))
            return QString::fromLatin1(attachments[*index].toBase64());
        return convertObject(value, attachments, level + 1);
    }
    Q_UNREACHABLE();
}

}

QJsonValue argumentToJson(QByteArrayView value, const QList<QByteArray> &attachments)
{
    return convert(value, attachments, 0);
}

}
