// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/pollingpayload.h"
#include "tests/fuzz/fuzzing.h"

#include <vector>

using namespace farol;

namespace {

/// What an accepted payload consisted of, so that it can be written again.
struct Frame {
    QByteArray bytes;
    MessageKind frameKind;

    [[nodiscard]] QByteArrayView payload() const { return bytes; }
    [[nodiscard]] MessageKind kind() const { return frameKind; }
};

Frame frameOf(const EnginePacket &packet)
{
    if (packet.kind == MessageKind::Binary)
        return { packet.data.toByteArray(), packet.kind };
    return { QByteArray(1, packetDigit(packet.type)) + packet.data.toByteArray(), packet.kind };
}

}

// A payload that is read without error is exactly what writing its packets gives.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto body = viewOf(bytes, size);
    std::vector<Frame> frames;
    PollingPayloadReader packets(body);
    while (!packets.atEnd()) {
        const auto packet = packets.next();
        if (!packet)
            return 0;
        frames.push_back(frameOf(*packet));
    }
    require(encodePollingPayload(frames) == body);
    return 0;
}
