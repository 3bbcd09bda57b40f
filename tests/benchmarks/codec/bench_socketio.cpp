// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetdecoder.h"
#include "core/wire/socketio/packetencoder.h"
#include "tests/benchmarks/codec/codecbench.h"

using namespace farol;

namespace {

constexpr qsizetype Headroom = 11; // a frame header and the Engine.IO packet type

void measureReading(
    CodecTimer &timer, const char *name, const QByteArray &text, const QList<QByteArray> &attachments = {})
{
    PacketDecoder decoder(PeerRole::Client, { .json = { 128, 1'000'000 } });
    timer.measure(name, text.size(), [&] {
        keep(decoder.text(text));
        for (const auto &attachment : attachments)
            keep(decoder.binary(attachment));
        keep(decoder.take());
    });
}

void measureWriting(CodecTimer &timer, const char *name, const SocketPacket &packet)
{
    const auto size = encodePacketText(packet).size();
    timer.measure(name, size, [&packet] { keep(encodePacketText(packet, Headroom)); });
}

SocketPacket event(const char *name, EventArguments arguments)
{
    SocketPacket packet;
    packet.event = name;
    packet.arguments = std::move(arguments);
    return packet;
}

const CodecBenchmark reading("socket.io packet reading", [](CodecTimer &timer) {
    measureReading(timer, "short event", R"(2["chat","hi"])");
    measureReading(timer, "usual event, namespace, acknowledgement",
        R"(2/admin,17["message",{"room":"lobby","text":"hello there, how are you","id":12345}])");
    measureReading(timer, "acknowledgement", R"(317[{"status":"ok"}])");
    measureReading(timer, "connect", R"(0/admin,{"token":"abcdefghijklmnopqrstuvwxyz"})");
    measureReading(timer, "two attachments of 1000 bytes",
        R"(52-["file",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])",
        { QByteArray(1000, 'a'), QByteArray(1000, 'b') });
    measureReading(
        timer, "event of 100 kB", "2[\"rows\"" + QByteArray(",{\"id\":12345}").repeated(7'700) + ']');
});

const CodecBenchmark writing("socket.io packet writing", [](CodecTimer &timer) {
    measureWriting(timer, "short event", event("chat", EventArguments::of("hi")));
    measureWriting(
        timer, "two attachments", event("file", EventArguments::of(QByteArray("a"), QByteArray("b"))));
    measureWriting(timer, "event of 100 kB", event("text", EventArguments::of(QString(100'000, u'x'))));
    timer.measure(
        "arguments of text, number, true", 24, [] { keep(EventArguments::of("hello there", 12345, true)); });
});

const CodecBenchmark arguments("event arguments", [](CodecTimer &timer) {
    const auto list = EventArguments::of("hello there", 12345, true, 1.5);
    timer.measure("read four of them", list.list().size(), [&list] {
        keep(list.at(0).toString());
        keep(list.at(1).toInteger());
        keep(list.at(2).toBool());
        keep(list.at(3).toDouble());
    });
    timer.measure("as QJsonArray", list.list().size(), [&list] { keep(list.toJson()); });
});

}
