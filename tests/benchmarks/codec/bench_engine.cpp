// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/enginequery.h"
#include "core/wire/engine/openpacket.h"
#include "core/wire/engine/pollingpayload.h"
#include "tests/benchmarks/codec/codecbench.h"

#include <vector>

using namespace farol;

namespace {

constexpr int PacketsPerPayload = 50;

struct Frame {
    QByteArray bytes;
    MessageKind frameKind;

    [[nodiscard]] QByteArrayView payload() const { return bytes; }
    [[nodiscard]] MessageKind kind() const { return frameKind; }
};

std::vector<Frame> frames(const QByteArray &bytes, MessageKind kind)
{
    return std::vector<Frame>(PacketsPerPayload, Frame{ bytes, kind });
}

void readPayload(QByteArrayView body)
{
    PollingPayloadReader packets(body);
    while (!packets.atEnd())
        keep(packets.next());
}

void measurePayload(
    CodecTimer &timer, const char *readName, const char *writeName, const std::vector<Frame> &packets)
{
    const auto body = encodePollingPayload(packets);
    timer.measure(
        readName, body.size(), [&body] { readPayload(body); }, PacketsPerPayload);
    timer.measure(
        writeName, body.size(), [&packets] { keep(encodePollingPayload(packets)); }, PacketsPerPayload);
}

const CodecBenchmark polling("polling payload", [](CodecTimer &timer) {
    measurePayload(timer, "read, 50 text packets of 64 bytes", "write, 50 text packets of 64 bytes",
        frames(QByteArray(64, '4'), MessageKind::Text));
    measurePayload(timer, "read, 50 binary packets of 1000 bytes", "write, 50 binary packets of 1000 bytes",
        frames(QByteArray(1000, '\x5a'), MessageKind::Binary));
});

const CodecBenchmark open("open packet", [](CodecTimer &timer) {
    const OpenPacket packet{ "lv_VI97HAXpY6yYWAAAC", { "websocket" } };
    const auto text = encodeOpenPacket(packet);
    timer.measure("write", text.size(), [&packet] { keep(encodeOpenPacket(packet, 10)); });
    timer.measure("read", text.size(), [&text] { keep(decodeOpenPacket(QByteArrayView(text).sliced(1))); });
});

const CodecBenchmark query("engine query", [](CodecTimer &timer) {
    const QByteArrayView plain = "EIO=4&transport=polling&t=OxYz123&sid=lv_VI97HAXpY6yYWAAAC";
    const QByteArrayView escaped
        = "EIO=4&transport=polling&user=J%C3%B6rg+Schmidt&sid=lv%5FVI97HAXpY6yYWAAAC";
    timer.measure("read", plain.size(), [plain] { keep(EngineQuery(plain)); });
    timer.measure("read, escaped sid", escaped.size(), [escaped] { keep(EngineQuery(escaped)); });
    timer.measure("all pairs", escaped.size(), [escaped] { keep(EngineQuery(escaped).pairs()); });
});

}
