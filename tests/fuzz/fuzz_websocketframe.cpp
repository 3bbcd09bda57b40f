// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/frameencoder.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/wire/framerecorder.h"

using namespace farol;

namespace {

constexpr FrameSetup Setups[] = {
    { .role = FrameRole::Server, .maxMessageBytes = 1'000'000 },
    { .role = FrameRole::Server, .maxMessageBytes = 20 },
    { .role = FrameRole::Client, .maxMessageBytes = 1'000'000 },
    { .role = FrameRole::Client, .maxMessageBytes = 20 },
};

/// Whatever bytes a message has, it survives the way through both kinds of frame.
void checkRoundTrip(QByteArrayView payload)
{
    const QList<QByteArray> expected{ "binary:" + payload.toByteArray() };
    const QByteArray fromClient
        = encodeClientFrame(FrameOpcode::Binary, payload, FrameMask(payload.size() * 0x9e3779b9));
    const QByteArray fromServer = encodeServerFrame(FrameOpcode::Binary, payload);
    require(readFrames(fromClient, Setups[0], fromClient.size(), 0) == expected);
    require(readFrames(fromServer, Setups[2], fromServer.size(), 0) == expected);
}

}

// The first byte chooses role, limit and slices, the rest is what a peer sends. The same events
// come out however the bytes are cut, and text is always UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const FrameSetup &setup = Setups[bytes[0] % 4];
    const qsizetype slice = 1 + bytes[0] / 4;
    const QByteArrayView wire = viewOf(bytes + 1, size - 1);

    const QList<QByteArray> whole = readFrames(wire, setup, wire.size(), 0);
    require(readFrames(wire, setup, 1, 1) == whole);
    require(readFrames(wire, setup, slice, slice) == whole);
    require(readFrames(wire, setup, slice, wire.size()) == whole);
    for (const QByteArray &event : whole)
        require(!event.startsWith("text:") || Utf8Check::isValid(event));
    checkRoundTrip(wire);
    return 0;
}
