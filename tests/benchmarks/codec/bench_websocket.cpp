// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/framedecoder.h"
#include "core/wire/websocket/frameencoder.h"
#include "core/wire/websocket/messageframe.h"
#include "core/wire/websocket/utf8check.h"
#include "tests/benchmarks/codec/codecbench.h"

#include <algorithm>

using namespace farol;

namespace {

constexpr FrameMask Mask = 0x3dfa2137;
constexpr int FramesPerSlice = 50;

class Sink final : public FrameReceiver {
public:
    void onFrameMessage(QByteArrayView payload, MessageKind) override { keep(payload.size()); }
    void onFramePing(QByteArrayView) override { }
    void onFramePong(QByteArrayView) override { }
    void onFrameClose(quint16, QByteArrayView) override { }
};

void measureReading(
    CodecTimer &timer, const char *name, const QByteArray &wire, qsizetype sliceBytes, int frames)
{
    FrameDecoder decoder(FrameRole::Server, 100'000'000);
    Sink sink;
    timer.measure(
        name, wire.size(),
        [&] {
            for (qsizetype at = 0; at < wire.size(); at += sliceBytes)
                decoder.feed(QByteArrayView(wire).sliced(at, std::min(sliceBytes, wire.size() - at)), sink);
        },
        frames);
}

QByteArray frameOf(FrameOpcode opcode, const QByteArray &payload)
{
    return encodeClientFrame(opcode, payload, Mask);
}

const CodecBenchmark decoding("websocket read", [](CodecTimer &timer) {
    const auto burst = frameOf(FrameOpcode::Text, QByteArray(32, 'x')).repeated(FramesPerSlice);
    measureReading(timer, "50 texts of 32 bytes in one slice", burst, burst.size(), FramesPerSlice);
    measureReading(timer, "50 texts of 32 bytes in slices of 100", burst, 100, FramesPerSlice);
    const auto text = frameOf(FrameOpcode::Text, QByteArray(16'384, 'x'));
    measureReading(timer, "text of 16 kB", text, text.size(), 1);
    const auto accented = frameOf(FrameOpcode::Text, QByteArray("\xc3\xa9t\xc3\xa9 ").repeated(2730));
    measureReading(timer, "accented text of 16 kB", accented, accented.size(), 1);
    const auto binary = frameOf(FrameOpcode::Binary, QByteArray(16'384, 'x'));
    measureReading(timer, "binary of 16 kB", binary, binary.size(), 1);
    const auto large = frameOf(FrameOpcode::Text, QByteArray(1'000'000, 'x'));
    measureReading(timer, "text of 1 MB in slices of 256 KiB", large, 262'144, 1);
});

const CodecBenchmark encoding("websocket write", [](CodecTimer &timer) {
    for (const qsizetype bytes : { 32, 16'384 }) {
        const QByteArray payload(bytes, 'x');
        const bool isShort = bytes == 32;
        timer.measure(isShort ? "server frame, 32 bytes" : "server frame, 16 kB", bytes,
            [&payload] { keep(MessageFrame::copyOf(payload, MessageKind::Text)); });
        timer.measure(isShort ? "client frame, 32 bytes" : "client frame, 16 kB", bytes,
            [&payload] { keep(encodeClientFrame(FrameOpcode::Text, payload, Mask)); });
    }
});

void measureCheck(CodecTimer &timer, const char *name, const QByteArray &text)
{
    timer.measure(name, text.size(), [&text] { keep(Utf8Check::isValid(text)); });
}

const CodecBenchmark utf8("utf8 check", [](CodecTimer &timer) {
    measureCheck(timer, "ASCII, 32 bytes", QByteArray(32, 'x'));
    measureCheck(timer, "euro signs, 30 bytes", QByteArray("\xe2\x82\xac").repeated(10));
    measureCheck(timer, "ASCII, 100 kB", QByteArray(100'000, 'x'));
    measureCheck(timer, "euro signs, 100 kB", QByteArray("\xe2\x82\xac").repeated(33'333));
});

}
