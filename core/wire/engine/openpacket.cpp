// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/openpacket.h"

#include "core/wire/engine/enginepacket.h"
#include "core/wire/json/jsonvalues.h"
#include "core/wire/json/jsonwriter.h"

#include <limits>
#include <optional>

namespace farol {

namespace {

using Error = std::optional<OpenPacketError>;

void appendUpgrades(QByteArray &json, const QList<QByteArray> &upgrades)
{
    json.append('[');
    for (const auto &upgrade : upgrades) {
        if (!json.endsWith('['))
            json.append(',');
        appendJsonText(json, upgrade);
    }
    json.append(']');
}

Error readText(QByteArrayView raw, QByteArray &text)
{
    if (raw.isNull())
        return OpenPacketError::MissingField;
    auto value = jsonText(raw);
    if (!value)
        return OpenPacketError::BadField;
    text = std::move(*value);
    return std::nullopt;
}

Error readNumber(QByteArrayView raw, qint64 &number)
{
    if (raw.isNull())
        return OpenPacketError::MissingField;
    const auto value = jsonInteger(raw);
    if (!value || *value < 0 || *value > std::numeric_limits<int>::max())
        return OpenPacketError::BadField;
    number = *value;
    return std::nullopt;
}

Error readDuration(QByteArrayView raw, std::chrono::milliseconds &duration)
{
    qint64 number = 0;
    if (const auto error = readNumber(raw, number))
        return error;
    duration = std::chrono::milliseconds(number);
    return std::nullopt;
}

Error readUpgrades(QByteArrayView raw, QList<QByteArray> &upgrades)
{
    if (raw.isNull())
        return OpenPacketError::MissingField;
    if (jsonType(raw) != JsonType::Array)
        return OpenPacketError::BadField;

    auto list = jsonInside(raw);
    for (auto value = takeJsonValue(list); !value.isNull(); value = takeJsonValue(list)) {
        if (const auto error = readText(value, upgrades.emplaceBack()))
            return error;
    }
    return std::nullopt;
}

}

QByteArray encodeOpenPacket(const OpenPacket &packet, qsizetype headroom)
{
    constexpr qsizetype FixedBytes = 160; // keys, numbers and punctuation
    QByteArray text;
    text.reserve(headroom + FixedBytes + packet.sid.size() + packet.upgrades.size() * 16);
    text.resize(headroom);
    text.append(packetDigit(EnginePacketType::Open)).append(R"({"sid":)");
    appendJsonText(text, packet.sid);
    text.append(R"(,"upgrades":)");
    appendUpgrades(text, packet.upgrades);
    text.append(R"(,"pingInterval":)");
    appendJsonInteger(text, qint64(packet.pingInterval.count()));
    text.append(R"(,"pingTimeout":)");
    appendJsonInteger(text, qint64(packet.pingTimeout.count()));
    text.append(R"(,"maxPayload":)");
    appendJsonInteger(text, packet.maxPayloadBytes);
    text.append('}');
    return text;
}

Result<OpenPacket, OpenPacketError> decodeOpenPacket(QByteArrayView data)
{
    const auto type = validateJson(data);
    if (!type || *type != JsonType::Object)
        return Failure(OpenPacketError::NotAnObject);

    const auto object = data.trimmed();
    const auto maxPayload = jsonMember(object, "maxPayload");
    OpenPacket packet;
    packet.maxPayloadBytes = 0;
    auto error = readText(jsonMember(object, "sid"), packet.sid);
    if (!error)
        error = readUpgrades(jsonMember(object, "upgrades"), packet.upgrades);
    if (!error)
        error = readDuration(jsonMember(object, "pingInterval"), packet.pingInterval);
    if (!error)
        error = readDuration(jsonMember(object, "pingTimeout"), packet.pingTimeout);
    if (!error && !maxPayload.isNull())
        error = readNumber(maxPayload, packet.maxPayloadBytes);
    if (error)
        return Failure(*error);
    return packet;
}

}
