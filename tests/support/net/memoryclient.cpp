// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/net/memoryclient.h"

#include <QtEndian>

namespace farol {

namespace {

constexpr char Mask[] = { 0x12, 0x34, 0x56, 0x78 };

QByteArray requestHead(QByteArrayView method, QByteArrayView target, const HttpHeaders &headers)
{
    QByteArray head = method.toByteArray() + ' ' + target.toByteArray() + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head;
}

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

}

QByteArray clientFrame(int opcode, QByteArrayView payload, bool fin)
{
    QByteArray frame;
    frame += char((fin ? 0x80 : 0) | opcode);
    if (payload.size() < 126)
        frame += char(0x80 | payload.size());
    else if (payload.size() < 65'536)
        frame += char(0x80 | 126) + bigEndian(quint16(payload.size()));
    else
        frame += char(0x80 | 127) + bigEndian(quint64(payload.size()));
    frame.append(Mask, sizeof(Mask));
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ Mask[i % 4]);
    return frame;
}

MemoryClient::MemoryClient(TestRuntime &runtime, ChannelAcceptor &server, PeerAddress from)
    : m_runtime(runtime)
{
    auto pair = LoopbackChannel::makePair(runtime.turn, std::move(from));
    m_channel = std::move(pair.client);
    m_serverChannel = pair.server.get();
    m_channel->setReceiver(&m_collector);
    server.onChannel(std::move(pair.server));
    runtime.settle();
}

MemoryClient::~MemoryClient() = default;

void MemoryClient::send(const QByteArray &bytes)
{
    m_channel->write(bytes);
    m_runtime.settle();
}

void MemoryClient::request(
    QByteArrayView method, QByteArrayView target, const QByteArray &body, const HttpHeaders &headers)
{
    auto bytes = requestHead(method, target, headers);
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(bytes + "\r\n" + body);
}

void MemoryClient::upgrade(QByteArrayView target, const HttpHeaders &headers)
{
    send(requestHead("GET", target, headers)
        + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

void MemoryClient::sendFrame(int opcode, QByteArrayView payload, bool fin)
{
    send(clientFrame(opcode, payload, fin));
}

void MemoryClient::close()
{
    m_channel->close(CloseMode::AfterFlush);
    m_runtime.settle();
}

std::optional<HttpResponse> MemoryClient::takeResponse(SendBody body)
{
    auto &bytes = m_collector.bytes;
    const auto headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0 || !bytes.startsWith("HTTP/1.1 "))
        return std::nullopt;

    HttpResponse response;
    response.status = bytes.mid(9, 3).toInt();
    const auto lines = bytes.left(headEnd).split('\n');
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        response.headers.append({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    const auto length = body == SendBody::Yes ? headerValue(response, "Content-Length").toLongLong() : 0;
    if (bytes.size() < headEnd + 4 + length)
        return std::nullopt;
    response.body = bytes.mid(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return response;
}

QList<ServerFrame> MemoryClient::takeFrames()
{
    auto &bytes = m_collector.bytes;
    QList<ServerFrame> frames;
    while (bytes.size() >= 2) {
        qsizetype at = 2;
        quint64 size = quint8(bytes[1]) & 0x7f;
        if (size >= 126) {
            const auto wide = size == 126 ? 2 : 8;
            if (bytes.size() < at + wide)
                break;
            size = wide == 2 ? qFromBigEndian<quint16>(bytes.constData() + at)
                             : qFromBigEndian<quint64>(bytes.constData() + at);
            at += wide;
        }
        if (quint64(bytes.size() - at) < size)
            break;
        frames.append({ bytes[0] & 0x0f, (bytes[0] & 0x80) != 0, bytes.mid(at, qsizetype(size)) });
        bytes.remove(0, at + qsizetype(size));
    }
    return frames;
}

QByteArray headerValue(const HttpResponse &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

}
