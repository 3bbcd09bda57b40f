// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/eventarguments.h"

#include "core/wire/json/jsonvalues.h"
#include "core/wire/json/jsonwriter.h"
#include "core/wire/socketio/argumentjson.h"
#include "core/wire/socketio/attachments.h"

#include <QJsonDocument>

#include <cmath>

namespace farol {

Argument::Type Argument::type() const
{
    switch (jsonType(m_raw)) {
    case JsonType::Null:
        return Type::Null;
    case JsonType::Bool:
        return Type::Bool;
    case JsonType::Number:
        return Type::Number;
    case JsonType::Text:
        return Type::Text;
    case JsonType::Array:
        return Type::Array;
    case JsonType::Object:
        return m_attachments && attachmentIndex(m_raw, m_attachments->size()) ? Type::Binary : Type::Object;
    }
    Q_UNREACHABLE();
}

QString Argument::toString(const QString &fallback) const
{
    return jsonString(m_raw).value_or(fallback);
}

double Argument::toDouble(double fallback) const
{
    return jsonDouble(m_raw).value_or(fallback);
}

qint64 Argument::toInteger(qint64 fallback) const
{
    if (const auto integer = jsonInteger(m_raw))
        return *integer;

    // 1.0 and 1e3 are integers written otherwise; the bounds are the doubles a qint64 holds.
    const auto number = jsonDouble(m_raw);
    if (!number || std::trunc(*number) != *number || *number < -0x1p63 || *number >= 0x1p63)
        return fallback;
    return qint64(*number);
}

bool Argument::toBool(bool fallback) const
{
    return jsonBool(m_raw).value_or(fallback);
}

QByteArray Argument::toBytes() const
{
    if (!m_attachments)
        return {};
    const auto index = attachmentIndex(m_raw, m_attachments->size());
    return index ? m_attachments->at(*index) : QByteArray();
}

QJsonValue Argument::toJson() const
{
    return argumentToJson(m_raw, m_attachments ? *m_attachments : QList<QByteArray>());
}

EventArguments EventArguments::fromWire(QByteArray list, qsizetype count, QList<QByteArray> attachments)
{
    EventArguments arguments;
    arguments.m_list = std::move(list);
    arguments.m_count = count;
    arguments.m_attachments = std::move(attachments);
    return arguments;
}

void EventArguments::append(std::nullptr_t)
{
    beginValue();
    m_list.append("null");
}

void EventArguments::append(bool value)
{
    beginValue();
    m_list.append(value ? "true" : "false");
}

void EventArguments::append(const char *text)
{
    beginValue();
    appendJsonText(m_list, QByteArrayView(text));
}

void EventArguments::append(const QString &text)
{
    beginValue();
    appendJsonText(m_list, QStringView(text));
}

void EventArguments::append(const QByteArray &bytes)
{
    beginValue();
    m_list.append(R"({"_placeholder":true,"num":)");
    appendJsonInteger(m_list, qint64(m_attachments.size()));
    m_list.append('}');
    m_attachments.append(bytes);
}

void EventArguments::append(const QJsonValue &value)
{
    // Qt writes arrays and objects only, so the value travels inside an array.
    const auto wrapped = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    appendRaw(jsonInside(wrapped));
}

void EventArguments::append(const EventArguments &others)
{
    const EventArguments kept(others); // `others` may be this
    if (!kept.isEmpty()) {
        beginValue();
        m_count += kept.m_count - 1;
    }
    if (kept.hasBinary() && hasBinary())
        appendRenumbered(m_list, kept.m_list, m_attachments.size());
    else
        m_list.append(kept.m_list);
    m_attachments.append(kept.m_attachments);
}

void EventArguments::appendRaw(QByteArrayView json)
{
    beginValue();
    m_list.append(json);
}

void EventArguments::appendInteger(qint64 value)
{
    beginValue();
    appendJsonInteger(m_list, value);
}

void EventArguments::appendUnsigned(quint64 value)
{
    beginValue();
    appendJsonInteger(m_list, value);
}

void EventArguments::appendDouble(double value)
{
    beginValue();
    appendJsonDouble(m_list, value);
}

void EventArguments::beginValue()
{
    if (m_count++ > 0)
        m_list.append(',');
}

Argument EventArguments::at(qsizetype index) const
{
    auto rest = QByteArrayView(m_list);
    for (; index > 0; --index)
        (void)takeJsonValue(rest);
    const auto raw = takeJsonValue(rest);
    return Argument(raw.isNull() ? QByteArrayView("null") : raw, &m_attachments);
}

EventArguments EventArguments::sliced(qsizetype first) const
{
    auto rest = QByteArrayView(m_list);
    for (qsizetype i = 0; i < first; ++i)
        (void)takeJsonValue(rest);
    // Placeholders keep their numbers, so attachments stay together or go together.
    auto kept = rest.indexOf("_placeholder") < 0 ? QList<QByteArray>() : m_attachments;
    return fromWire(rest.toByteArray(), std::max(m_count - first, qsizetype(0)), std::move(kept));
}

QJsonArray EventArguments::toJson() const
{
    QJsonArray result;
    auto rest = QByteArrayView(m_list);
    for (auto raw = takeJsonValue(rest); !raw.isNull(); raw = takeJsonValue(rest))
        result.append(argumentToJson(raw, m_attachments));
    return result;
}

}
