// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetencoder.h"

#include "core/wire/json/jsonslices.h"
#include "core/wire/json/jsonstringscan.h"
#include "core/wire/json/jsonwriter.h"

#include <array>
#include <charconv>
#include <cstring>

namespace farol {

namespace {

/// Everything before the payload that is computed rather than copied.
class HeadDigits {
public:
    explicit HeadDigits(quint64 value)
        : m_size(
            std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), value).ptr - m_digits.data())
    {
    }
    HeadDigits() = default;

    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_digits.data(), m_size); }

private:
    std::array<char, 20> m_digits;
    qsizetype m_size = 0;
};

class Writer {
public:
    explicit Writer(char *at)
        : m_at(at)
    {
    }

    void put(char byte) { *m_at++ = byte; }
    void put(QByteArrayView bytes)
    {
        if (!bytes.isEmpty())
            std::memcpy(m_at, bytes.data(), std::size_t(bytes.size()));
        m_at += bytes.size();
    }

private:
    char *m_at;
};

bool isList(PacketType type)
{
    return type == PacketType::Event || type == PacketType::Ack;
}

/// The digit of the type, of its binary variant when there are attachments.
char typeDigit(PacketType type, bool isBinary)
{
    constexpr int BinaryOffset = 3; // 2 EVENT, 3 ACK; 5 BINARY_EVENT, 6 BINARY_ACK
    return char('0' + int(type) + (isBinary ? BinaryOffset : 0));
}

/// The name with its quotes; without a copy when nothing in it needs an escape.
QByteArray quotedUnlessPlain(QByteArrayView name)
{
    if (findStringStop(name.begin(), name.end()) == name.end() && isValidUtf8(name))
        return {};
    QByteArray quoted;
    quoted.reserve(jsonTextSize(name));
    appendJsonText(quoted, name);
    return quoted;
}

void putName(Writer &writer, QByteArrayView name, QByteArrayView quoted)
{
    if (!quoted.isEmpty())
        return writer.put(quoted);
    writer.put('"');
    writer.put(name);
    writer.put('"');
}

void putPayload(Writer &writer, const SocketPacket &packet, QByteArrayView quotedName)
{
    const auto &list = packet.arguments.list();
    if (!isList(packet.type))
        return writer.put(list);

    writer.put('[');
    if (packet.type == PacketType::Event) {
        putName(writer, packet.event, quotedName);
        if (!packet.arguments.isEmpty())
            writer.put(',');
    }
    writer.put(list);
    writer.put(']');
}

qsizetype payloadSize(const SocketPacket &packet, QByteArrayView quotedName)
{
    qsizetype size = packet.arguments.list().size();
    if (isList(packet.type))
        size += 2; // brackets
    if (packet.type == PacketType::Event) {
        size += quotedName.isEmpty() ? packet.event.size() + 2 : quotedName.size();
        size += packet.arguments.isEmpty() ? 0 : 1; // comma
    }
    return size;
}

}

QByteArray encodePacketText(const SocketPacket &packet, qsizetype headroom)
{
    const bool isBinary = isList(packet.type) && packet.arguments.hasBinary();
    const auto attachments
        = isBinary ? HeadDigits(quint64(packet.arguments.attachments().size())) : HeadDigits();
    const auto ackId = packet.ackId ? HeadDigits(*packet.ackId) : HeadDigits();
    const auto nsp = packet.nsp == "/" ? QByteArrayView() : QByteArrayView(packet.nsp);
    const auto quotedName = packet.type == PacketType::Event ? quotedUnlessPlain(packet.event) : QByteArray();

    const auto headSize = 1 + (isBinary ? attachments.view().size() + 1 : 0)
        + (nsp.isEmpty() ? 0 : nsp.size() + 1) + ackId.view().size();
    QByteArray text(headroom + headSize + payloadSize(packet, quotedName), Qt::Uninitialized);
    Writer writer(text.data() + headroom);
    writer.put(typeDigit(packet.type, isBinary));
    if (isBinary) {
        writer.put(attachments.view());
        writer.put('-');
    }
    if (!nsp.isEmpty()) {
        writer.put(nsp);
        writer.put(',');
    }
    writer.put(ackId.view());
    putPayload(writer, packet, quotedName);
    return text;
}

}
