// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/packetdecoder.h"
#include "core/wire/socketio/packetencoder.h"
#include "tests/fuzz/fuzzing.h"

using namespace farol;

namespace {

constexpr char Separator = 0x1F; // between messages of one input; the next byte 'b' makes one binary

bool equal(const SocketPacket &a, const SocketPacket &b)
{
    return a.type == b.type && a.nsp == b.nsp && a.ackId == b.ackId && a.event == b.event
        && a.arguments.list() == b.arguments.list() && a.arguments.count() == b.arguments.count()
        && a.arguments.attachments() == b.arguments.attachments();
}

void checkRoundTrip(const SocketPacket &packet, PeerRole role)
{
    const auto text = encodePacketText(packet, 7).sliced(7);
    PacketDecoder decoder(role, { .maxNamespaceBytes = 1000, .json = { 200, 20'000 } });
    auto progress = decoder.text(text);
    for (const auto &attachment : packet.arguments.attachments()) {
        require(progress && *progress == PacketProgress::NeedsMoreAttachments);
        progress = decoder.binary(attachment);
    }
    require(progress && *progress == PacketProgress::Complete);
    require(equal(decoder.take(), packet));
}

void checkArguments(const EventArguments &arguments)
{
    require(arguments.toJson().size() == arguments.count());
    for (qsizetype i = 0; i < std::min<qsizetype>(arguments.count(), 8); ++i) {
        const auto argument = arguments.at(i);
        require(argument.isBinary() || validateJson(argument.raw(), { 1000, 20'000 }).ok());
        (void)argument.toString();
        (void)argument.toInteger();
        (void)argument.toBytes();
    }

    EventArguments twice(arguments);
    twice.append(arguments);
    require(twice.count() == 2 * arguments.count());
    require(twice.attachments().size() == 2 * arguments.attachments().size());
    if (!arguments.isEmpty())
        require(twice.at(arguments.count()).toBytes() == arguments.at(0).toBytes());
}

/// Feeds one message; false when the connection would be closed.
bool feed(PacketDecoder &decoder, QByteArrayView message, PeerRole role)
{
    const bool isBinary = message.startsWith('b');
    const auto progress = isBinary ? decoder.binary(message.sliced(1)) : decoder.text(message);
    if (!progress)
        return *packetErrorKey(progress.error()) == 0;
    if (*progress == PacketProgress::NeedsMoreAttachments)
        return decoder.isReassembling();

    const auto packet = decoder.take();
    require(!decoder.isReassembling());
    checkArguments(packet.arguments);
    checkRoundTrip(packet, role);
    return true;
}

}

// Whatever a peer sends, what is accepted can be written and read again without a difference.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    auto rest = viewOf(bytes, size);
    const auto role = size % 2 ? PeerRole::Client : PeerRole::Server;
    PacketDecoder decoder(role);
    while (true) {
        const auto separator = rest.indexOf(Separator);
        if (!feed(decoder, separator < 0 ? rest : rest.first(separator), role) || separator < 0)
            return 0;
        rest = rest.sliced(separator + 1);
    }
}
