// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetpayload.h"

#include "core/wire/json/jsonvalues.h"
#include "core/wire/socketio/attachments.h"
#include "core/wire/socketio/decoding/sharedname.h"

#include <algorithm>
#include <array>
#include <optional>

namespace farol {

namespace {

using Slices = std::vector<QByteArrayView>;
using PayloadResult = Result<PacketPayload, PacketError>;

PacketError packetErrorOf(JsonError error)
{
    switch (error) {
    case JsonError::TooDeep:
        return PacketError::JsonTooDeep;
    case JsonError::TooManyKeys:
        return PacketError::JsonTooManyKeys;
    case JsonError::BadUtf8:
        return PacketError::BadUtf8;
    case JsonError::Empty:
    case JsonError::ByteOrderMark:
    case JsonError::Syntax:
        return PacketError::IllegalJson;
    }
    Q_UNREACHABLE();
}

/// Where slices go until they are copied: one vector per thread, grown once.
Slices &scratchSlices()
{
    thread_local Slices slices;
    return slices;
}

EventArguments argumentsFrom(const Slices &slices, std::size_t first)
{
    if (slices.size() <= first)
        return {};
    // Everything from the first to the last argument is kept as it came, in one copy.
    const QByteArrayView list(slices[first].begin(), slices.back().end());
    return EventArguments::fromWire(list.toByteArray(), qsizetype(slices.size() - first));
}

std::optional<QByteArray> eventName(QByteArrayView raw)
{
    if (jsonType(raw) == JsonType::Number)
        return sharedName(raw);
    if (const auto plain = jsonPlainText(raw); !plain.isNull())
        return sharedName(plain);
    return jsonText(raw);
}

PayloadResult readEvent(const Slices &slices)
{
    if (slices.empty())
        return Failure(PacketError::EmptyEvent);

    const auto name = eventName(slices.front());
    if (!name)
        return Failure(PacketError::BadEventName);
    if (isReservedEvent(*name))
        return Failure(PacketError::ReservedEventName);
    return PacketPayload{ *name, argumentsFrom(slices, 1) };
}

PayloadResult readList(const PacketHead &head, JsonType type, const Slices &slices)
{
    if (type != JsonType::Array)
        return Failure(PacketError::PayloadNotArray);
    if (head.type == PacketType::Ack)
        return PacketPayload{ {}, argumentsFrom(slices, 0) };
    return readEvent(slices);
}

PayloadResult readSingle(const PacketHead &head, JsonType type)
{
    // Servers before 3.0 answered with bare text.
    const bool isErrorText = head.type == PacketType::ConnectError && type == JsonType::Text;
    if (type != JsonType::Object && !isErrorText)
        return Failure(PacketError::PayloadNotObject);
    return PacketPayload{ {}, EventArguments::fromWire(head.payload.trimmed().toByteArray(), 1) };
}

/// A packet without payload, where that is legal.
PayloadResult readAbsent(PacketType type)
{
    if (type == PacketType::Connect || type == PacketType::Disconnect)
        return PacketPayload();
    return Failure(PacketError::MissingPayload);
}

}

PayloadResult readPacketPayload(const PacketHead &head, const JsonLimits &limits, qsizetype maxPlaceholders)
{
    if (head.payload.isEmpty())
        return readAbsent(head.type);
    if (head.type == PacketType::Disconnect)
        return Failure(PacketError::UnexpectedPayload);
    // The reference takes white space here for the acknowledgement id 0.
    if (static_cast<unsigned char>(head.payload.front()) <= ' ')
        return Failure(PacketError::IllegalJson);

    auto &slices = scratchSlices();
    const auto type = sliceJson(head.payload, slices, limits);
    if (!type)
        return Failure(packetErrorOf(type.error()));

    const bool isList = head.type == PacketType::Event || head.type == PacketType::Ack;
    auto payload = isList ? readList(head, *type, slices) : readSingle(head, *type);
    if (payload && head.attachments > 0
        && !placeholdersFit(payload->arguments.list(), head.attachments, maxPlaceholders))
        return Failure(PacketError::BadPlaceholder);
    return payload;
}

bool isReservedEvent(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> Reserved{ "connect", "connect_error", "disconnect",
        "disconnecting", "newListener", "removeListener" };
    // Asked for every event in and out: the length rules out nearly all without a comparison.
    return std::any_of(Reserved.begin(), Reserved.end(),
        [name](QByteArrayView reserved) { return reserved.size() == name.size() && reserved == name; });
}

}
